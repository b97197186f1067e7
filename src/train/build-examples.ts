import { describeText } from '../3-annotate/names/describe-text.ts'
import { describeWord } from '../3-annotate/names/describe-word.ts'
import type { DescribedText } from '../3-annotate/names/described-text.ts'
import { bitsAt, newDescribedText } from '../3-annotate/names/described-text.ts'
import type { FeatureList } from '../3-annotate/names/feature-list.ts'
import { newFeatureList } from '../3-annotate/names/feature-list.ts'
import { joinLines } from '../3-annotate/names/join-lines.ts'
import type { WordLists } from '../3-annotate/names/names-model.ts'
import { placeFeatures } from '../3-annotate/names/place-features.ts'
import { splitSequences } from '../3-annotate/names/split-sequences.ts'
import { WORD } from '../3-annotate/names/word-bits.ts'
import { REACH, wordFeatures } from '../3-annotate/names/word-features.ts'
import { spell } from '../3-annotate/spellings.ts'
import type { LabelledText } from './read-corpora.ts'

/** A sequence to learn from: feature hashes of all tokens one after the other (`ends[t]` closes token t's), and its labels. */
export interface Example {
  readonly text: number
  readonly features: Uint32Array
  readonly ends: Uint32Array
  readonly labels: Uint8Array
}

/** Labelled texts → sequences with their features, through the very code that reads articles. */
export function buildExamples(texts: readonly LabelledText[], lists: WordLists): Example[] {
  const described = newDescribedText()
  const seen = new Map<number, readonly Uint32Array[]>()
  return texts.flatMap((labelled, index) => {
    const reading = joinLines(labelled.text)
    describeText(reading, lists, described)
    const labels = labelTokens(described, labelled, reading.startOf, reading.endOf)
    return splitSequences(described).map(({ from, to }) => {
      const features: number[] = []
      const ends: number[] = []
      for (let i = from; i < to; i++) {
        for (let offset = -REACH; offset <= REACH; offset++)
          if (i + offset >= from && i + offset < to)
            features.push(...(featuresOf(described, i + offset, lists, seen)[offset + REACH] ?? []))
        features.push(...listed((out) => placeFeatures(described, i, out)))
        ends.push(features.length)
      }
      return { text: index, features: Uint32Array.from(features), ends: Uint32Array.from(ends), labels: labels.slice(from, to) }
    })
  })
}

/** The features that a word gives to the tokens around it and to itself, by offset. */
function featuresOf(text: DescribedText, i: number, lists: WordLists, seen: Map<number, readonly Uint32Array[]>): readonly Uint32Array[] {
  const word = text.word[i] as number
  const known = seen.get(word)
  if (known !== undefined) return known
  const facts = describeWord(spell(text.words, word), lists)
  const all: Uint32Array[] = []
  for (let offset = -REACH; offset <= REACH; offset++) all.push(listed((out) => wordFeatures(facts, offset, out)))
  seen.set(word, all)
  return all
}

const list = newFeatureList()

function listed(fill: (out: FeatureList) => void): Uint32Array {
  list.length = 0
  fill(list)
  return list.hashes.slice(0, list.length)
}

function labelTokens(
  text: DescribedText,
  labelled: LabelledText,
  startOf: (at: number) => number,
  endOf: (at: number) => number,
): Uint8Array {
  const labels = new Uint8Array(text.length)
  let i = 0
  for (const span of labelled.spans) {
    while (i < text.length && endOf(text.end[i] ?? 0) <= span.start) i++
    let from = i
    let to = i
    while (to < text.length && startOf(text.start[to] ?? 0) < span.end) to++
    if (span.type === 0) while (from < to - 1 && isTitle(text, from)) from++
    for (let at = from; at < to; at++) labels[at] = (at === from ? 1 : 2) + 2 * span.type
    i = to
  }
  return labels
}

/** The older corpora take « M. » into a person's name; here it stays outside. */
function isTitle(text: DescribedText, at: number): boolean {
  const bits = bitsAt(text, at)
  return (bits & WORD.titleTrigger) !== 0 || ((bits & WORD.stop) !== 0 && (bitsAt(text, at - 1) & WORD.titleTrigger) !== 0)
}
