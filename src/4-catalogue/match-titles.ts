/**
 * Titles of the archive → a function from a called title to the article it names, and to near ones. « Le boson expliqué » is near « Le boson expliqué en
 * cinq minutes », but not it. Words count by their rarity; only titles that share one of the four rarest words are compared.
 */
import type { Card } from '../model/card.ts'
import { foldName } from './fold-name.ts'

const sure = 0.9
const nearEnough = 0.5
const nearShown = 5
/** Words that stand in more titles than this find nothing. */
const commonBound = 300

export type MatchTitle = (title: string, caller: number) => { readonly found: string | null; readonly near: readonly string[] }

export function matchTitles(cards: readonly Card[]): MatchTitle {
  const exact = new Map<string, number[]>()
  const postings = new Map<string, number[]>()
  const wordsOf = cards.map(({ title }) => [...new Set(foldName(title).split(' '))])
  cards.forEach(({ title }, index) => {
    push(exact, foldName(title), index)
    for (const word of wordsOf[index] ?? []) push(postings, word, index)
  })
  const weight = (word: string) => 1 / (1 + Math.floor(Math.log2(1 + (postings.get(word)?.length ?? 0))))
  const likeness = (called: readonly string[], words: readonly string[]) => {
    const inTitle = new Set(words)
    const sum = (list: readonly string[]) => list.reduce((total, word) => total + weight(word), 0)
    const common = sum(called.filter((word) => inTitle.has(word)))
    return (2 * common) / (sum(called) + sum(words))
  }
  return (title, caller) => {
    const same = (exact.get(foldName(title)) ?? []).filter((index) => index !== caller)
    if (same.length > 0) return { found: cards[closest(same, caller)]?.id ?? null, near: [] }
    const called = [...new Set(foldName(title).split(' '))]
    const rare = called.map((word) => postings.get(word) ?? []).filter((list) => list.length > 0 && list.length <= commonBound)
    rare.sort((a, b) => a.length - b.length)
    const candidates = [...new Set(rare.slice(0, 4).flat())].filter((index) => index !== caller)
    const ranked = candidates
      .map((index) => ({ index, score: likeness(called, wordsOf[index] ?? []) }))
      .filter(({ score }) => score >= nearEnough)
    ranked.sort((a, b) => b.score - a.score || a.index - b.index)
    const [best, second] = ranked
    const found =
      best &&
      best.score >= sure &&
      called.length >= 4 &&
      (!second || second.score < best.score) &&
      sameNumbers(title, cards[best.index]?.title ?? '')
    if (best && found) return { found: cards[best.index]?.id ?? null, near: [] }
    return { found: null, near: ranked.slice(0, nearShown).flatMap(({ index }) => cards[index]?.id ?? []) }
  }
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
