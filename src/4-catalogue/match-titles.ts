/**
 * Titles of the archive → a function from a called title to the article it names, and to near ones. « Le boson expliqué » is near « Le boson expliqué en
 * cinq minutes », but not it. Words count by their rarity; only titles that share one of the three rarest words are compared.
 */
import type { Card } from '../model/card.ts'
import { foldOnce } from './fold-name.ts'

const sure = 0.9
const nearEnough = 0.5
const nearShown = 5
/** Words that stand in more titles than this find nothing. */
const commonBound = 200
const wordsFollowed = 3

export type MatchTitle = (title: string, caller: number) => { readonly found: string | null; readonly near: readonly string[] }

/** Titles as the numbers of their words. */
interface Titles {
  /** For each card the words of its title, each once. */
  readonly wordsOf: readonly (readonly number[])[]
  /** Word → number. */
  readonly numbers: ReadonlyMap<string, number>
  /** For each word the cards whose title has it. */
  readonly postings: readonly (readonly number[])[]
}

export function matchTitles(cards: readonly Card[]): MatchTitle {
  const exact = new Map<string, number[]>()
  const titles = numberTitles(cards, exact)
  const rank = rankTitles(titles)
  return (title, caller) => {
    const key = foldOnce(title)
    const same = (exact.get(key) ?? []).filter((index) => index !== caller)
    if (same.length > 0) return { found: cards[closest(same, caller)]?.id ?? null, near: [] }
    const called = distinctWords(key).map((word) => titles.numbers.get(word) ?? unknown)
    const ranked = rank(called, listCandidates(called, caller, titles))
    const [best, second] = ranked
    const clear = best && best.score >= sure && called.length >= 4 && (!second || second.score < best.score)
    if (best && clear && sameNumbers(title, cards[best.index]?.title ?? '')) return { found: cards[best.index]?.id ?? null, near: [] }
    return { found: null, near: ranked.slice(0, nearShown).flatMap(({ index }) => cards[index]?.id ?? []) }
  }
}

/** A word that no title has. */
const unknown = -1

function numberTitles(cards: readonly Card[], exact: Map<string, number[]>): Titles {
  const numbers = new Map<string, number>()
  const postings: number[][] = []
  const wordsOf = cards.map(({ title }, index) => {
    const key = foldOnce(title)
    const same = exact.get(key)
    if (same) same.push(index)
    else exact.set(key, [index])
    return distinctWords(key).map((word) => {
      const known = numbers.get(word)
      if (known !== undefined) {
        postings[known]?.push(index)
        return known
      }
      numbers.set(word, postings.length)
      return postings.push([index]) - 1
    })
  })
  return { wordsOf, numbers, postings }
}

function listCandidates(called: readonly number[], caller: number, { postings }: Titles): ReadonlySet<number> {
  const rare = called.map((word) => postings[word] ?? []).filter((list) => list.length > 0 && list.length <= commonBound)
  rare.sort((a, b) => a.length - b.length)
  const candidates = new Set(rare.slice(0, wordsFollowed).flat())
  candidates.delete(caller)
  return candidates
}

type Ranked = readonly { readonly index: number; readonly score: number }[]

/** Twice the weight in common over the weight of both (Dice), best first. */
function rankTitles({ wordsOf, postings }: Titles): (called: readonly number[], candidates: ReadonlySet<number>) => Ranked {
  const weights = Float64Array.from(postings, ({ length }) => weightOf(length))
  const wanted = new Uint8Array(postings.length)
  return (called, candidates) => {
    const whole = called.reduce((sum, word) => sum + (word === unknown ? weightOf(0) : (weights[word] ?? 0)), 0)
    for (const word of called) if (word !== unknown) wanted[word] = 1
    const ranked: { index: number; score: number }[] = []
    for (const index of candidates) {
      let common = 0
      let own = 0
      for (const word of wordsOf[index] ?? []) {
        const weight = weights[word] ?? 0
        own += weight
        if (wanted[word] === 1) common += weight
      }
      const score = (2 * common) / (whole + own)
      if (score >= nearEnough) ranked.push({ index, score })
    }
    for (const word of called) if (word !== unknown) wanted[word] = 0
    return ranked.sort((a, b) => b.score - a.score || a.index - b.index)
  }
}

function weightOf(titles: number): number {
  return 1 / (1 + Math.floor(Math.log2(1 + titles)))
}

function distinctWords(key: string): readonly string[] {
  const words = key.split(' ')
  return words.filter((word, i) => words.indexOf(word) === i)
}

/** Several articles of one title: the last one before the caller (a newspaper refers back), else the first after. */
function closest(indexes: readonly number[], caller: number): number {
  return indexes.filter((index) => index < caller).at(-1) ?? indexes[0] ?? -1
}

/** « Tour de France 2016 » is never « Tour de France 2017 ». */
function sameNumbers(a: string, b: string): boolean {
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort().join(' ')
  return numbers(a) === numbers(b)
}
