/** Hashes of the features that a token has from where it stands; each function adds some of them. The numbers are templates: any change asks for new training. */
import { USE_BITS } from './describe-document.ts'
import type { DescribedText } from './described-text.ts'
import { bitsAt, PLACE } from './described-text.ts'
import type { FeatureList } from './feature-list.ts'
import { addFeature } from './feature-list.ts'
import { findTail } from './find-tail.ts'
import { mixHash } from './hash-text.ts'
import { CLASSES } from './known-words.ts'
import { frameFeatures, runFeatures } from './run-features.ts'
import { WORD } from './word-bits.ts'

/** All of them, in the order in which training adds them up. */
export function placeFeatures(text: DescribedText, i: number, out: FeatureList): void {
  stateFeatures(stateAt(text, i), out)
  if (bitsAt(text, i) & WORD.isWord) useFeatures(useAt(text, i), out)
  if (text.quiet[i]) return
  if (text.runTo[i] !== 0) {
    stepFeatures(stepAt(text, i), out)
    runFeatures(text, text.runFrom[i] as number, out)
  }
  triggerFeatures(text, i, out)
  phraseFeatures(text, i, out)
  headFeatures(text, i, out)
  sortFeatures(text, i, out)
  tailFeatures(text, i, out)
  if (text.runTo[i] !== 0) frameFeatures(text, text.runFrom[i] as number, out)
  const repeated = repeatedAt(text, i)
  if (repeated > 0) repeatedFeatures(repeated, out)
}

function add(out: FeatureList, template: number, value: number): void {
  addFeature(out, template * 0x01000193, value)
}

/** Kind of line, opening of a sentence, capitals and the like as one number below STATES. */
export function stateAt(text: DescribedText, i: number): number {
  const place = text.place[i] as number
  const bits = bitsAt(text, i)
  return (
    (place & PLACE.sentenceStart ? 1 : 0) +
    (bits & WORD.capital ? 2 : 0) +
    (bits & WORD.inDictionary ? 4 : 0) +
    (bits & WORD.allCapitals ? 8 : 0) +
    (bits & WORD.titleTrigger ? 16 : 0) +
    (text.oldPrint ? 32 : 0) +
    ((place >> PLACE.kindShift) << 6)
  )
}
export const STATES = 256

export function stateFeatures(state: number, out: FeatureList): void {
  add(out, 1, 0)
  add(out, 2, state >> 6)
  add(out, 3, state & 15)
  add(out, 4, (state & 32 ? 1 : 0) + (state & 2) + (state & 16 ? 4 : 0))
}

/** How the word of a token is used all over the text, as one number: the kinds of capitals in its lowest five bits, above them USES where it has one. */
export function useAt(text: DescribedText, i: number): number {
  const use = text.use[i] as number
  const bits = text.useBits[use] as number
  const small = text.useSmall[use] as number
  const state =
    (small > 0 ? 1 : 0) +
    (bits & 1 ? 2 : 0) +
    ((text.useAllCapitals[use] as number) > 0 ? 4 : 0) +
    (small > (text.useCapital[use] as number) ? 8 : 0)
  return bitsAt(text, i) & WORD.capital ? state * 2 + 1 + bits * 32 : state * 2
}

export function useFeatures(use: number, out: FeatureList): void {
  add(out, 10, use & 31)
  if (!(use & 1)) return
  const bits = use >> 5
  for (let bit = 1; bit < USE_BITS; bit++) if (bits & (1 << bit)) add(out, 11, bit)
  add(out, 12, bits & 0b110)
  add(out, 13, (bits >>> 1) & 0b1111111)
}

/** Length of the run and place in it as one number below STEPS. */
export function stepAt(text: DescribedText, i: number): number {
  const from = text.runFrom[i] as number
  return Math.min((text.runTo[i] as number) - from, 6) * 8 + Math.min(i - from, 7)
}
export const STEPS = 56

export function stepFeatures(step: number, out: FeatureList): void {
  add(out, 20, step)
}

/** The nearest word that announces a kind of name, up to five tokens back and four on. */
export function triggerFeatures({ length, words, word, place }: DescribedText, i: number, out: FeatureList): void {
  for (let back = 1; back <= 5 && i - back >= 0; back++) {
    if ((place[i - back + 1] as number) & PLACE.lineStart) break
    const triggers = words.triggers[word[i - back] as number] as number
    if (triggers === 0) continue
    add(out, 60, triggers)
    add(out, 61, triggers * 8 + back)
    break
  }
  for (let on = 1; on <= 4 && i + on < length; on++) {
    if ((place[i + on] as number) & PLACE.lineStart) break
    const triggers = words.triggers[word[i + on] as number] as number
    if (triggers === 0) continue
    add(out, 62, triggers)
    add(out, 63, triggers * 8 + on)
    break
  }
}

export function phraseFeatures(text: DescribedText, i: number, out: FeatureList): void {
  const bits = text.phraseBits[i] as number
  if (bits === 0) return
  const at = text.phrasePosition[i] as number
  const position = at === 0 ? 0 : at === (text.phraseLength[i] as number) - 1 ? 1 : 2
  add(out, 70, bits * 4 + position)
  for (let bit = 0; bit < 18; bit++) if (bits & (1 << bit)) add(out, 71, bit * 4 + position)
}

/** The noun before a run of capitals, seen from the noun, the links and the run alike; the noun also sees what the run opens with. */
export function headFeatures(text: DescribedText, i: number, out: FeatureList): void {
  const head = text.headAt[i] as number
  if (head < 0) return
  const { words, word } = text
  const run = text.headRun[i] as number
  const link = text.headLink[i] as number
  const noun = word[head] as number
  const triggers = words.triggers[noun] as number
  const position = i === head ? 0 : i < run ? 1 : i === run ? 2 : 3
  add(out, 80, (words.a[noun] as number) * 4 + position)
  add(out, 81, mixHash(words.a[noun] as number, link) + position)
  add(out, 82, mixHash(triggers, link) + position)
  if (position > 1) return
  const first = word[run] as number
  const lists = words.lists[first] as number
  add(out, 83, lists * 2 + position)
  add(out, 84, mixHash(triggers, lists) + position)
  if (words.classes[CLASSES * first] === 0) return
  for (let k = 1; k < CLASSES; k++) add(out, 85 + k, (words.classes[CLASSES * first + k] as number) * 2 + position)
}

/** What sorts of words stand around, two and three at a time: « université | de | Ville », « armée | irakienne ». */
export function sortFeatures(text: DescribedText, i: number, out: FeatureList): void {
  const before = sortAt(text, i - 1)
  const own = sortAt(text, i)
  const after = sortAt(text, i + 1)
  const pair = mixHash(before, own)
  const next = mixHash(own, after)
  add(out, 90, pair)
  add(out, 91, next)
  add(out, 92, mixHash(pair, after))
  add(out, 93, mixHash(mixHash(sortAt(text, i - 2), before), own))
  add(out, 94, mixHash(next, sortAt(text, i + 2)))
}

function sortAt({ length, words, word }: DescribedText, i: number): number {
  return i >= 0 && i < length ? (words.sort[word[i] as number] as number) : 0
}

/** The run of capitals that a lower-case token may go on with: « [Office] central de lutte contre la corruption »; its first word and how far back it ended. */
export function tailFeatures(text: DescribedText, i: number, out: FeatureList): void {
  const run = text.runTo[i] === 0 ? findTail(text, i) : -1
  if (run < 0) return
  const { words, word } = text
  const first = word[text.runFrom[run] as number] as number
  const back = i - (text.runTo[run] as number)
  const kind = mixHash(words.triggers[first] as number, back)
  const tail = mixHash(words.a[first] as number, back)
  if (tail === 0) return
  add(out, 100, tail)
  add(out, 101, kind)
  add(out, 102, mixHash(kind, words.sort[word[i] as number] as number))
}

/** 0 where the pairs around the token stand once, else a number below 8. */
export function repeatedAt(text: DescribedText, i: number): number {
  const repeated = text.repeated[i] as number
  return repeated === 0 ? 0 : repeated * 2 + (bitsAt(text, i) & WORD.capital ? 1 : 0)
}

export function repeatedFeatures(repeated: number, out: FeatureList): void {
  add(out, 104, repeated)
}
