import type { DescribedText } from './described-text.ts'
import { newDescribedText } from './described-text.ts'
import type { FeatureList } from './feature-list.ts'
import { newFeatureList } from './feature-list.ts'
import { newKnownWords } from './known-words.ts'
import type { NamesModel, Period, Tagger } from './names-model.ts'
import { LABELS } from './names-model.ts'
import { type PackedRows, packRows } from './pack-rows.ts'
import { STATES, STEPS } from './place-features.ts'
import type { RowSums } from './row-sums.ts'
import { newRowSums } from './row-sums.ts'
import type { ExpTransitions, Lattice } from './run-forward-backward.ts'
import { exponentiate, makeLattice } from './run-forward-backward.ts'
import { LONGEST_SEQUENCE } from './split-sequences.ts'
import { REACH } from './word-features.ts'

/** Words that are remembered from one article to the next. */
export const REMEMBERED = 32_768
/** Label scores that a word gives by itself to the tokens around it: so many a word. */
export const WORD_ROW = (2 * REACH + 1) * LABELS

/** A tagger with what it has already added up. */
export interface Scorer {
  readonly tagger: Tagger
  readonly packed: PackedRows
  readonly exp: ExpTransitions
  readonly states: RowSums
  readonly steps: RowSums
  readonly smallUses: RowSums
  readonly repeated: RowSums
  /** Scores of words: 16 bits hold the sum of a hundred weights and more. */
  words: { rows: Int16Array; done: Uint8Array }
}

/** What the model knows of words it has met, and room to work in: from article to article nothing is allocated anew. It never changes a result. */
export interface NamesMemory {
  readonly text: DescribedText
  readonly features: FeatureList
  readonly scorers: Partial<Record<Period, Scorer>>
  /** Sums for the capital uses of the article at hand, and of the run at hand. */
  readonly uses: RowSums
  readonly run: Int32Array
  readonly rareWord: Int16Array
  readonly sums: Int32Array
  readonly scores: Float32Array
  readonly lattice: Lattice
}

export function newMemory(): NamesMemory {
  return {
    text: newDescribedText(),
    features: newFeatureList(),
    scorers: {},
    uses: newRowSums(0),
    run: new Int32Array(LABELS),
    rareWord: new Int16Array(WORD_ROW),
    sums: new Int32Array(LONGEST_SEQUENCE * LABELS),
    scores: new Float32Array(LONGEST_SEQUENCE * LABELS),
    lattice: makeLattice(LONGEST_SEQUENCE),
  }
}

export function scorerOf(memory: NamesMemory, model: NamesModel, period: Period): Scorer {
  const known = memory.scorers[period]
  if (known !== undefined) return known
  const tagger = model[period]
  const scorer: Scorer = {
    tagger,
    packed: packRows(tagger.hashes, tagger.weights),
    exp: exponentiate(tagger.transitions, tagger.first),
    states: newRowSums(STATES),
    steps: newRowSums(STEPS),
    smallUses: newRowSums(32),
    repeated: newRowSums(8),
    words: { rows: new Int16Array(1024 * WORD_ROW), done: new Uint8Array(1024) },
  }
  memory.scorers[period] = scorer
  return scorer
}

/** Between two articles: forgets the words when they have become too many. */
export function forgetWords(memory: NamesMemory): void {
  if (memory.text.words.count <= REMEMBERED) return
  memory.text.words = newKnownWords()
  for (const scorer of Object.values(memory.scorers)) scorer.words.done.fill(0)
}
