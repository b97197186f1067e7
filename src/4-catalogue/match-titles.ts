/**
 * Titles of the archive → a function from a called title to the article it names, and to near ones. « Le boson expliqué » is near « Le boson expliqué en
 * cinq minutes », but not it. Words count by their rarity; only titles that share one of the three rarest words are compared.
 */
import type { Card } from '../model/card.ts'
import { foldName } from './fold-name.ts'

const sure = 0.9
const nearEnough = 0.5
const nearShown = 5
/** Words that stand in more titles than this find nothing. */
const commonBound = 200
const wordsFollowed = 3

export type MatchTitle = (title: string, caller: number) => { readonly found: string | null; readonly near: readonly string[] }

export function matchTitles(cards: readonly Card[]): MatchTitle {
  const exact = new Map<string, number[]>()
  const postings = new Map<string, number[]>()
  cards.forEach(({ title }, index) => {
    const key = foldName(title)
    push(exact, key, index)
    for (const word of distinctWords(key)) push(postings, word, index)
  })
  return (title, caller) => {
    const key = foldName(title)
    const same = (exact.get(key) ?? []).filter((index) => index !== caller)
    if (same.length > 0) return { found: cards[closest(same, caller)]?.id ?? null, near: [] }
    const called = distinctWords(key)
    const ranked = rankTitles(cards, called, listCandidates(called, caller, postings), postings)
    const [best, second] = ranked
    const clear = best && best.score >= sure && called.length >= 4 && (!second || second.score < best.score)
    if (best && clear && sameNumbers(title, cards[best.index]?.title ?? '')) return { found: cards[best.index]?.id ?? null, near: [] }
    return { found: null, near: ranked.slice(0, nearShown).flatMap(({ index }) => cards[index]?.id ?? []) }
  }
}

type Postings = ReadonlyMap<string, readonly number[]>

function listCandidates(called: readonly string[], caller: number, postings: Postings): ReadonlySet<number> {
  const rare = called.map((word) => postings.get(word) ?? []).filter((list) => list.length > 0 && list.length <= commonBound)
  rare.sort((a, b) => a.length - b.length)
  const candidates = new Set(rare.slice(0, wordsFollowed).flat())
  candidates.delete(caller)
  return candidates
}

/** Twice the weight in common over the weight of both (Dice), best first. */
function rankTitles(cards: readonly Card[], called: readonly string[], candidates: ReadonlySet<number>, postings: Postings) {
  const wanted = new Set(called)
  const whole = called.reduce((sum, word) => sum + weightOf(word, postings), 0)
  const ranked: { index: number; score: number }[] = []
  for (const index of candidates) {
    let common = 0
    let own = 0
    for (const word of distinctWords(foldName(cards[index]?.title ?? ''))) {
      const weight = weightOf(word, postings)
      own += weight
      if (wanted.has(word)) common += weight
    }
    const score = (2 * common) / (whole + own)
    if (score >= nearEnough) ranked.push({ index, score })
  }
  return ranked.sort((a, b) => b.score - a.score || a.index - b.index)
}

function weightOf(word: string, postings: Postings): number {
  return 1 / (1 + Math.floor(Math.log2(1 + (postings.get(word)?.length ?? 0))))
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

function push(lists: Map<string, number[]>, key: string, index: number): void {
  const list = lists.get(key)
  if (list) list.push(index)
  else lists.set(key, [index])
}
