import type { DescribedText } from './described-text.ts'
import { bitsAt, opensLine } from './described-text.ts'
import type { FeatureList } from './feature-list.ts'
import { addFeature } from './feature-list.ts'
import { CLASSES } from './known-words.ts'
import { WORD } from './word-bits.ts'

/** Hashes of the features that all tokens of the run of capitals beginning at token `from` have alike: its first and last word, what stands around it. */
export function runFeatures(text: DescribedText, from: number, out: FeatureList): void {
  const { words, word, length } = text
  const to = text.runTo[from] as number
  const first = word[from] as number
  const last = word[to - 1] as number
  const before = opensLine(text, from) ? -1 : (word[from - 1] as number)
  const after = to >= length || opensLine(text, to) ? -1 : (word[to] as number)
  add(out, 21, words.a[first] as number)
  add(out, 22, words.a[last] as number)
  add(out, 23, before < 0 ? 1 : (words.a[before] as number))
  add(out, 24, after < 0 ? 1 : (words.a[after] as number))
  add(out, 25, words.lists[first] as number)
  add(out, 26, (words.lists[last] as number) * 8 + Math.min(to - from, 6))
  add(out, 27, words.triggers[first] as number)
  addClasses(text, first, 30, 0, out)
  addClasses(text, last, 40, 0, out)
  if (before >= 0) addClasses(text, before, 50, 1, out)
}

/** How the run stands between quotation marks (1 opens them, 2 closes them, 3 both), and with an acronym in brackets (1 before one, 2 is one). */
export function frameFeatures(text: DescribedText, from: number, out: FeatureList): void {
  const to = text.runTo[from] as number
  const frame = quotes(text, from, to) * 4 + brackets(text, from, to)
  if (frame > 0) add(out, 103, frame)
}

function add(out: FeatureList, template: number, value: number): void {
  addFeature(out, template * 0x01000193, value)
}

function addClasses({ words: { classes } }: DescribedText, word: number, template: number, coarsest: number, out: FeatureList): void {
  if (classes[CLASSES * word] === 0) return
  for (let k = coarsest; k < CLASSES; k++) add(out, template + k, classes[CLASSES * word + k] as number)
}

function quotes(text: DescribedText, from: number, to: number): number {
  const opened = !opensLine(text, from) && bitsAt(text, from - 1) & WORD.openQuote
  return (opened ? 1 : 0) + (bitsAt(text, to) & WORD.closeQuote ? 2 : 0)
}

function brackets(text: DescribedText, from: number, to: number): number {
  const opens = (bitsAt(text, to) & WORD.openBracket) !== 0 && (bitsAt(text, to + 2) & WORD.closeBracket) !== 0
  if (opens && bitsAt(text, to + 1) & WORD.allCapitals) return 1
  const inside = to - from === 1 && (bitsAt(text, from - 1) & WORD.openBracket) !== 0 && (bitsAt(text, to) & WORD.closeBracket) !== 0
  return inside && bitsAt(text, from) & WORD.allCapitals ? 2 : 0
}
