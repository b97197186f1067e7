import type { WordFacts } from './describe-word.ts'
import { describeWord } from './describe-word.ts'
import { findRow } from './index-features.ts'
import type { NamesModel, Period, Tagger } from './names-model.ts'
import { LABELS } from './names-model.ts'
import type { DescribedText } from './place-features.ts'
import { placeFeatures } from './place-features.ts'
import { REACH, wordFeatures } from './word-features.ts'

/** What the model knows of words it has met, so that a word is described and looked up once. Bounded; never changes a result. */
export interface WordMemory {
  readonly facts: Map<string, WordFacts>
  /** Label scores that a word gives by itself to the tokens around it. */
  readonly scores: Readonly<Record<Period, Map<string, Int32Array>>>
}

export function newMemory(): WordMemory {
  return { facts: new Map(), scores: { modern: new Map(), old: new Map() } }
}

const LONGEST_MEMORY = 20_000

export function recallFacts(memory: WordMemory, model: NamesModel, word: string): WordFacts {
  const known = memory.facts.get(word)
  if (known !== undefined) return known
  if (memory.facts.size >= LONGEST_MEMORY) {
    memory.facts.clear()
    memory.scores.modern.clear()
    memory.scores.old.clear()
  }
  const facts = describeWord(word, model.lists)
  memory.facts.set(word, facts)
  return facts
}

/** Label scores of tokens `from` to `to` (excluded), LABELS a token, into `out`. Whole numbers are summed, and scaled once. */
export function scoreTokens(
  text: DescribedText,
  from: number,
  to: number,
  tagger: Tagger,
  known: Map<string, Int32Array>,
  out: Float32Array,
): void {
  const length = to - from
  const sums = new Int32Array(length * LABELS)
  for (let j = 0; j < length; j++) {
    const scores = wordScores(text.tokens[from + j]?.facts as WordFacts, tagger, known)
    const first = Math.max(0, j - REACH)
    const last = Math.min(length - 1, j + REACH)
    for (let i = first; i <= last; i++) addScores(sums, i * LABELS, scores, (j - i + REACH) * LABELS)
  }
  for (let i = 0; i < length; i++) {
    const at = i * LABELS
    addRows(tagger, placeFeatures(text, from + i), sums, at)
  }
  for (let k = 0; k < sums.length; k++) out[k] = (sums[k] as number) * tagger.scale
}

function addScores(out: Int32Array, at: number, scores: Int32Array, from: number): void {
  for (let l = 0; l < LABELS; l++) out[at + l] = (out[at + l] as number) + (scores[from + l] as number)
}

function wordScores(facts: WordFacts, tagger: Tagger, known: Map<string, Int32Array>): Int32Array {
  const before = known.get(facts.word)
  if (before !== undefined) return before
  const scores = new Int32Array((2 * REACH + 1) * LABELS)
  for (let offset = -REACH; offset <= REACH; offset++) {
    addRows(tagger, wordFeatures(facts, offset), scores, (offset + REACH) * LABELS)
  }
  known.set(facts.word, scores)
  return scores
}

/** The innermost loop of the reader: all that it needs is in its own variables. */
function addRows(tagger: Tagger, features: readonly number[], out: Int32Array, at: number): void {
  const { rowOf, weights } = tagger
  for (let f = 0; f < features.length; f++) {
    const row = findRow(rowOf, features[f] as number)
    if (row < 0) continue
    const from = row * LABELS
    for (let l = 0; l < LABELS; l++) out[at + l] = (out[at + l] as number) + (weights[from + l] as number)
  }
}
