import { grow } from '../grow.ts'
import { spell } from '../spellings.ts'
import { describeWord } from './describe-word.ts'
import { bitsAt } from './described-text.ts'
import type { NamesMemory, Scorer } from './names-memory.ts'
import { REMEMBERED, WORD_ROW } from './names-memory.ts'
import type { WordLists } from './names-model.ts'
import { LABELS } from './names-model.ts'
import {
  headFeatures,
  phraseFeatures,
  repeatedAt,
  repeatedFeatures,
  sortFeatures,
  stateAt,
  stateFeatures,
  stepAt,
  stepFeatures,
  tailFeatures,
  triggerFeatures,
  useAt,
  useFeatures,
} from './place-features.ts'
import type { RowSums } from './row-sums.ts'
import { addRows, addScores } from './row-sums.ts'
import { frameFeatures, runFeatures } from './run-features.ts'
import { WORD } from './word-bits.ts'
import { REACH, wordFeatures } from './word-features.ts'

/**
 * Label scores of tokens `from` to `to` (excluded), LABELS a token, into `memory.scores`. Whole numbers are summed, and scaled once: what several
 * tokens have alike is summed once for all of them, and the sum is the same.
 */
export function scoreTokens(memory: NamesMemory, scorer: Scorer, from: number, to: number, lists: WordLists): void {
  const { text, sums, scores, run } = memory
  const length = to - from
  sums.fill(0, 0, length * LABELS)
  for (let j = 0; j < length; j++) addWordScores(memory, scorer, j, length, text.word[from + j] as number, lists)
  let runAt = -1
  for (let i = from; i < to; i++) {
    const at = (i - from) * LABELS
    addOwnScores(memory, scorer, i, at)
    if (text.quiet[i]) continue
    if (text.runTo[i] !== 0) {
      if (text.runFrom[i] !== runAt) {
        runAt = text.runFrom[i] as number
        run.fill(0)
        runFeatures(text, runAt, memory.features)
        frameFeatures(text, runAt, memory.features)
        addRows(scorer.packed, memory.features, run, 0)
      }
      addScores(sums, at, run, 0)
    }
    addPlaceScores(memory, scorer, i, at)
  }
  const { scale } = scorer.tagger
  for (let k = 0; k < length * LABELS; k++) scores[k] = (sums[k] as number) * scale
}

/** What word `j` of the sequence says of the tokens around it and of itself. */
function addWordScores(memory: NamesMemory, scorer: Scorer, j: number, length: number, word: number, lists: WordLists): void {
  const { sums } = memory
  const rows = wordScores(memory, scorer, word, lists)
  const row = rows === memory.rareWord ? 0 : word * WORD_ROW
  const last = Math.min(length - 1, j + REACH)
  for (let i = Math.max(0, j - REACH); i <= last; i++) addScores(sums, i * LABELS, rows, row + (j - i + REACH) * LABELS)
}

/** Where the word's scores stand: in those remembered, else worked out for this once. */
function wordScores(memory: NamesMemory, scorer: Scorer, word: number, lists: WordLists): Int16Array {
  const { words } = scorer
  if (word < REMEMBERED && words.done[word]) return words.rows
  const { features, rareWord, text } = memory
  rareWord.fill(0)
  const facts = describeWord(spell(text.words, word), lists)
  for (let offset = -REACH; offset <= REACH; offset++) {
    wordFeatures(facts, offset, features)
    addRows(scorer.packed, features, rareWord, (offset + REACH) * LABELS)
  }
  if (word >= REMEMBERED) return rareWord
  words.rows = grow(words.rows, (word + 1) * WORD_ROW)
  words.done = grow(words.done, words.rows.length / WORD_ROW)
  words.rows.set(rareWord, word * WORD_ROW)
  words.done[word] = 1
  return words.rows
}

/** Of the token's own state and of how its word is used in the article. */
function addOwnScores(memory: NamesMemory, scorer: Scorer, i: number, at: number): void {
  const { text, features, sums } = memory
  const state = stateAt(text, i)
  if (!scorer.states.done[state]) {
    stateFeatures(state, features)
    settle(memory, scorer, scorer.states, state)
  }
  addScores(sums, at, scorer.states.rows, state * LABELS)
  if (!(bitsAt(text, i) & WORD.isWord)) return
  const use = useAt(text, i)
  const [table, key] = use & 1 ? [memory.uses, text.use[i] as number] : [scorer.smallUses, use]
  if (!table.done[key]) {
    useFeatures(use, features)
    settle(memory, scorer, table, key)
  }
  addScores(sums, at, table.rows, key * LABELS)
}

/** Of what stands around. */
function addPlaceScores(memory: NamesMemory, scorer: Scorer, i: number, at: number): void {
  const { text, features, sums } = memory
  if (text.runTo[i] !== 0) {
    const step = stepAt(text, i)
    if (!scorer.steps.done[step]) {
      stepFeatures(step, features)
      settle(memory, scorer, scorer.steps, step)
    }
    addScores(sums, at, scorer.steps.rows, step * LABELS)
  }
  const repeated = repeatedAt(text, i)
  if (repeated > 0) {
    if (!scorer.repeated.done[repeated]) {
      repeatedFeatures(repeated, features)
      settle(memory, scorer, scorer.repeated, repeated)
    }
    addScores(sums, at, scorer.repeated.rows, repeated * LABELS)
  }
  triggerFeatures(text, i, features)
  phraseFeatures(text, i, features)
  headFeatures(text, i, features)
  sortFeatures(text, i, features)
  tailFeatures(text, i, features)
  addRows(scorer.packed, features, sums, at)
}

function settle({ features }: NamesMemory, { packed }: Scorer, table: RowSums, key: number): void {
  addRows(packed, features, table.rows, key * LABELS)
  table.done[key] = 1
}

/** Before an article is scored: its uses of words are its own. */
export function clearUses({ uses, text }: NamesMemory): void {
  uses.rows = grow(uses.rows, text.uses * LABELS)
  uses.done = grow(uses.done, text.uses)
  uses.rows.fill(0, 0, text.uses * LABELS)
  uses.done.fill(0, 0, text.uses)
}
