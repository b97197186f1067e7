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
  readonly scores: Readonly<Record<Period, Map<string, Float32Array>>>
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

/** Label scores of tokens `from` to `to` (excluded), LABELS a token, into `out`. */
export function scoreTokens(
  text: DescribedText,
  from: number,
  to: number,
  tagger: Tagger,
  known: Map<string, Float32Array>,
  out: Float32Array,
): void {
  out.fill(0, 0, (to - from) * LABELS)
  for (let i = from; i < to; i++) {
    const at = (i - from) * LABELS
    for (let offset = -REACH; offset <= REACH; offset++) {
      const j = i + offset
      if (j < from || j >= to) continue
      const scores = wordScores(text.tokens[j]?.facts as WordFacts, tagger, known)
      const row = (offset + REACH) * LABELS
      for (let l = 0; l < LABELS; l++) out[at + l] = (out[at + l] as number) + (scores[row + l] as number)
    }
    for (const feature of placeFeatures(text, i)) addRow(tagger, feature, out, at)
    for (let l = 0; l < LABELS; l++) out[at + l] = (out[at + l] as number) * tagger.scale
  }
}

function wordScores(facts: WordFacts, tagger: Tagger, known: Map<string, Float32Array>): Float32Array {
  const before = known.get(facts.word)
  if (before !== undefined) return before
  const scores = new Float32Array((2 * REACH + 1) * LABELS)
  for (let offset = -REACH; offset <= REACH; offset++) {
    for (const feature of wordFeatures(facts, offset)) addRow(tagger, feature, scores, (offset + REACH) * LABELS)
  }
  known.set(facts.word, scores)
  return scores
}

function addRow(tagger: Tagger, feature: number, out: Float32Array, at: number): void {
  const row = findRow(tagger.rowOf, feature)
  if (row < 0) return
  const from = row * LABELS
  for (let l = 0; l < LABELS; l++) out[at + l] = (out[at + l] as number) + (tagger.weights[from + l] as number)
}
