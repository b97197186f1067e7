import { describeText } from '../3-annotate/names/describe-text.ts'
import type { Token } from '../3-annotate/names/describe-tokens.ts'
import type { WordFacts } from '../3-annotate/names/describe-word.ts'
import { describeWord } from '../3-annotate/names/describe-word.ts'
import { joinLines } from '../3-annotate/names/join-lines.ts'
import type { WordLists } from '../3-annotate/names/names-model.ts'
import { placeFeatures } from '../3-annotate/names/place-features.ts'
import { splitSequences } from '../3-annotate/names/split-sequences.ts'
import { REACH, wordFeatures } from '../3-annotate/names/word-features.ts'
import { TRIGGER_WORDS } from '../french/names/trigger-words.ts'
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
  const known = new Map<string, WordFacts>()
  const seen = new Map<string, (readonly number[])[]>()
  const describe = (word: string) => {
    const facts = known.get(word) ?? describeWord(word, lists)
    known.set(word, facts)
    return facts
  }
  return texts.flatMap((labelled, index) => {
    const reading = joinLines(labelled.text)
    const described = describeText(reading, lists, describe)
    const labels = labelTokens(described.tokens, labelled, reading.startOf, reading.endOf)
    return splitSequences(described.tokens).map(({ from, to }) => {
      const features: number[] = []
      const ends: number[] = []
      for (let i = from; i < to; i++) {
        for (let offset = -REACH; offset <= REACH; offset++) {
          const token = i + offset >= from && i + offset < to ? described.tokens[i + offset] : undefined
          if (token !== undefined) features.push(...featuresOf(token.facts, offset, seen))
        }
        features.push(...placeFeatures(described, i))
        ends.push(features.length)
      }
      return { text: index, features: Uint32Array.from(features), ends: Uint32Array.from(ends), labels: labels.slice(from, to) }
    })
  })
}

function featuresOf(facts: WordFacts, offset: number, seen: Map<string, (readonly number[])[]>): readonly number[] {
  let all = seen.get(facts.word)
  if (all === undefined) {
    all = []
    for (let o = -REACH; o <= REACH; o++) all.push(wordFeatures(facts, o))
    seen.set(facts.word, all)
  }
  return all[offset + REACH] as readonly number[]
}

function labelTokens(
  tokens: readonly Token[],
  labelled: LabelledText,
  startOf: (at: number) => number,
  endOf: (at: number) => number,
): Uint8Array {
  const labels = new Uint8Array(tokens.length)
  let i = 0
  for (const span of labelled.spans) {
    while (i < tokens.length && endOf(tokens[i]?.end ?? 0) <= span.start) i++
    let from = i
    let to = i
    while (to < tokens.length && startOf(tokens[to]?.start ?? 0) < span.end) to++
    if (span.type === 0) while (from < to - 1 && isTitle(tokens, from)) from++
    for (let at = from; at < to; at++) labels[at] = (at === from ? 1 : 2) + 2 * span.type
    i = to
  }
  return labels
}

const TITLES = new Set(TRIGGER_WORDS.title.split(/\s+/))

/** The older corpora take « M. » into a person's name; here it stays outside. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const facts = tokens[at]?.facts
  return facts !== undefined && (TITLES.has(facts.folded) || (facts.word === '.' && TITLES.has(tokens[at - 1]?.facts.folded ?? '')))
}
