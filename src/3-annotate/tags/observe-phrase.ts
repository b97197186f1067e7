import type { Phrase } from './propose-phrases.ts'
import type { Word } from './split-words.ts'
import type { Survey } from './survey-article.ts'
import type { WordFacts } from './word-facts.ts'

/** What is counted of a phrase over all its places; the features are made of it. */
export interface Observation {
  readonly phrase: Phrase
  readonly survey: Survey
  readonly count: number
  readonly first: WordFacts
  readonly last: WordFacts
  readonly words: WordMeans
  readonly titled: boolean
  readonly rubric: boolean
  /** Place of the phrase in the title, 0 to 1, and first place in the body, in words. */
  readonly titleShift: number
  readonly bodyStart: number
  readonly inLead: boolean
  readonly inBody: boolean
  readonly leadOnly: boolean
  readonly places: PlaceShares
}

/** Over the full words of a phrase. */
export interface WordMeans {
  rarity: number
  rarityLeast: number
  rarityMost: number
  asNoun: number
  asVerbMost: number
  /** How often its words stand in the text: mean, least, most. */
  count: number
  countLeast: number
  countMost: number
  titleShare: number
  finite: boolean
}

/** Shares of the places where something holds, and in how many sentences they are. */
export interface PlaceShares {
  insideName: number
  holdsName: number
  capital: number
  determined: number
  afterDe: number
  beforeDe: number
  afterVerbWord: number
  nested: number
  sentences: number
}

/** For each word, length of the longest phrase over it that stands twice or more: what a shorter one is nested in. */
export function coverWords(phrases: Iterable<Phrase>, size: number): Int32Array {
  const cover = new Int32Array(size)
  for (const { places } of phrases) {
    if (places.length < 2) continue
    for (const { from, to } of places) for (let i = from; i < to; i++) if (to - from > (cover[i] ?? 0)) cover[i] = to - from
  }
  return cover
}

/** Phrase → what is counted of it; null for one without a place. */
export function observePhrase(phrase: Phrase, survey: Survey, cover: Int32Array): Observation | null {
  const { words, titleStart, titleEnd, colonEnd, leadEnd } = survey
  const place = phrase.places[0]
  const first = place && words[place.from]
  const last = place && words[place.to - 1]
  if (!place || !first || !last) return null
  const titled = place.from >= titleStart && place.to <= titleEnd
  const firstBody = titled ? phrase.places.find(({ from }) => from >= titleEnd) : place
  const lastPlace = phrase.places.at(-1) ?? place
  return {
    phrase,
    survey,
    count: phrase.places.length,
    first: first.facts,
    last: last.facts,
    words: averageWords(words, place.from, place.to),
    titled,
    rubric: titled && place.to <= colonEnd,
    titleShift: titled ? (place.from - titleStart) / (titleEnd - titleStart) : 0,
    bodyStart: firstBody?.from ?? words.length,
    inLead: firstBody !== undefined && firstBody.to <= leadEnd,
    inBody: firstBody !== undefined,
    leadOnly: firstBody !== undefined && lastPlace.to <= leadEnd,
    places: sharePlaces(phrase, survey, cover),
  }
}

function averageWords(words: readonly Word[], from: number, to: number): WordMeans {
  const means: WordMeans = {
    rarity: 0,
    rarityLeast: 15,
    rarityMost: 0,
    asNoun: 0,
    asVerbMost: 0,
    count: 0,
    countLeast: 99,
    countMost: 1,
    titleShare: 0,
    finite: false,
  }
  let full = 0
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (!word || word.number || word.facts.stop) continue
    full++
    addWord(means, word)
  }
  const parts = Math.max(1, full)
  means.rarity /= parts
  means.asNoun /= parts
  means.count /= parts
  means.titleShare /= parts
  return means
}

function addWord(means: WordMeans, { facts, capital }: Word): void {
  const { count, titled } = facts.tally
  means.rarity += facts.use.rarity
  means.rarityLeast = Math.min(means.rarityLeast, facts.use.rarity)
  means.rarityMost = Math.max(means.rarityMost, facts.use.rarity)
  means.asNoun += Math.max(0, facts.use.asNoun)
  means.asVerbMost = Math.max(means.asVerbMost, facts.use.asVerb)
  means.count += count
  means.countLeast = Math.min(means.countLeast, count)
  means.countMost = Math.max(means.countMost, count)
  if (titled) means.titleShare++
  if (facts.finite && !capital) means.finite = true
}

function sharePlaces({ places, name }: Phrase, { words, mentionAt, sentenceAt }: Survey, cover: Int32Array): PlaceShares {
  const shares: PlaceShares = {
    insideName: 0,
    holdsName: 0,
    capital: 0,
    determined: 0,
    afterDe: 0,
    beforeDe: 0,
    afterVerbWord: 0,
    nested: 0,
    sentences: 0,
  }
  const part = 1 / places.length
  let sentence = -2
  for (const { from, to } of places) {
    const word = words[from]
    const before = word?.broken ? undefined : words[from - 1]
    const after = words[to]?.broken ? undefined : words[to]
    const start = mentionAt[from] ?? -1
    if (!name && start >= 0 && mentionAt[to - 1] === start) shares.insideName += part
    else if (!name && (start >= 0 || (mentionAt[to - 1] ?? -1) >= 0)) shares.holdsName += part
    if (word?.capital && !word.first) shares.capital += part
    if (before?.facts.determiner || before?.number) shares.determined += part
    if (before?.facts.ofWord) shares.afterDe += part
    if (after?.facts.ofWord) shares.beforeDe += part
    if (before?.facts.verbNeighbour) shares.afterVerbWord += part
    if ((cover[from] ?? 0) > to - from) shares.nested += part
    if (sentenceAt[from] !== sentence) {
      sentence = sentenceAt[from] ?? -2
      shares.sentences++
    }
  }
  return shares
}
