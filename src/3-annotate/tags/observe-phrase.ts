import type { Phrase } from './propose-phrases.ts'
import type { Word } from './split-words.ts'
import type { Survey } from './survey-article.ts'
import { UNKNOWN_USE, type WordUse } from './tags-model.ts'

/** What is counted of a phrase over all its places; the features are made of it. */
export interface Observation {
  readonly phrase: Phrase
  readonly survey: Survey
  readonly count: number
  readonly first: Word
  readonly last: Word
  readonly firstUse: WordUse
  readonly lastUse: WordUse
  /** Full words of the phrase and their uses in French at large. */
  readonly full: readonly Word[]
  readonly uses: readonly WordUse[]
  readonly counts: readonly number[]
  readonly titled: boolean
  readonly rubric: boolean
  /** Place of the phrase in the title, 0 to 1, and first place in the body, in words. */
  readonly titleShift: number
  readonly bodyStart: number
  readonly inLead: boolean
  readonly inBody: boolean
  readonly leadOnly: boolean
  readonly sentences: number
  readonly insideName: number
  readonly holdsName: number
  readonly capital: number
  readonly determined: number
  readonly afterDe: number
  readonly beforeDe: number
  readonly afterVerbWord: number
  readonly nested: number
}

const DE: ReadonlySet<string> = new Set(['de', "d'", 'du', 'des'])
const VERB_WORDS: ReadonlySet<string> = new Set(
  "il elle ils elles on qui se s' ne n' a ont est sont été être avoir était étaient avait pour pas".split(' '),
)

/** For each word, length of the longest phrase over it that stands twice or more: what a shorter one is nested in. */
export function coverWords(phrases: Iterable<Phrase>, size: number): Int32Array {
  const cover = new Int32Array(size)
  for (const { places } of phrases) {
    if (places.length < 2) continue
    for (const { from, to } of places) for (let i = from; i < to; i++) if (to - from > (cover[i] ?? 0)) cover[i] = to - from
  }
  return cover
}

/** Phrase → what is counted of it. */
export function observePhrase(
  phrase: Phrase,
  survey: Survey,
  cover: Int32Array,
  background: ReadonlyMap<string, WordUse>,
): Observation | null {
  const { words, titleStart, titleEnd, colonEnd, leadEnd } = survey
  const place = phrase.places[0]
  const first = place && words[place.from]
  const last = place && words[place.to - 1]
  if (!place || !first || !last) return null
  const full = words.slice(place.from, place.to).filter((word) => !word.stop && !word.number)
  const titled = phrase.places.find(({ from, to }) => from >= titleStart && to <= titleEnd)
  const body = phrase.places.filter(({ from }) => from >= titleEnd)
  const useOf = (word: Word) => background.get(word.low) ?? UNKNOWN_USE
  return {
    phrase,
    survey,
    count: phrase.places.length,
    first,
    last,
    firstUse: useOf(first),
    lastUse: useOf(last),
    full,
    uses: full.map(useOf),
    counts: full.map((word) => survey.wordCounts.get(word.low) ?? 1),
    titled: titled !== undefined,
    rubric: titled !== undefined && titled.to <= colonEnd,
    titleShift: titled ? (titled.from - titleStart) / (titleEnd - titleStart) : 0,
    bodyStart: body[0]?.from ?? words.length,
    inLead: (body[0]?.to ?? words.length + 1) <= leadEnd,
    inBody: body.length > 0,
    leadOnly: body.length > 0 && (body.at(-1)?.to ?? 0) <= leadEnd,
    sentences: new Set(phrase.places.map(({ from }) => survey.sentenceAt[from])).size,
    ...countPlaces(phrase, survey, cover),
  }
}

type PlaceCounts = Pick<
  Observation,
  'insideName' | 'holdsName' | 'capital' | 'determined' | 'afterDe' | 'beforeDe' | 'afterVerbWord' | 'nested'
>

/** Shares of the places where something holds. */
function countPlaces({ places, name }: Phrase, { words, mentionAt }: Survey, cover: Int32Array): PlaceCounts {
  const sums = { insideName: 0, holdsName: 0, capital: 0, determined: 0, afterDe: 0, beforeDe: 0, afterVerbWord: 0, nested: 0 }
  for (const { from, to } of places) {
    const word = words[from]
    const before = word?.broken ? undefined : words[from - 1]
    const after = words[to]?.broken ? undefined : words[to]
    const start = mentionAt[from] ?? -1
    if (!name && start >= 0 && mentionAt[to - 1] === start) sums.insideName++
    else if (!name && (start >= 0 || (mentionAt[to - 1] ?? -1) >= 0)) sums.holdsName++
    if (word?.capital && !word.first) sums.capital++
    if (before?.determiner || before?.number) sums.determined++
    if (before && DE.has(before.low)) sums.afterDe++
    if (after && DE.has(after.low)) sums.beforeDe++
    if (before && VERB_WORDS.has(before.low)) sums.afterVerbWord++
    if ((cover[from] ?? 0) > to - from) sums.nested++
  }
  for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] /= places.length
  return sums
}
