/** The undated, as a whole or one letter of their titles. */
import type { Lookup } from '../index-catalogue.ts'
import { groupByLetter, linkLetters } from '../lists/list-letters.ts'
import type { Decade } from './list-steps.ts'
import { longUndated, undatedAddress } from './shelf-address.ts'
import { seedUndated } from './shelf-groups.ts'
import { type ShelfNeeds, shelfNeeds } from './shelf-needs.ts'

export function gatherUndated(lookup: Lookup, decades: readonly Decade[], letter: string | null): ShelfNeeds {
  const { words, shelves } = lookup
  const letters = groupByLetter(shelves.undated, ({ card }) => card.title)
  const articles = letter === null ? shelves.undated : (letters.get(letter) ?? [])
  const long = shelves.undated.length > longUndated
  const url = letter === null ? '/articles/sans-date/' : undatedAddress(letter)
  const path = letter === null ? [] : [{ text: words.undated, href: '/articles/sans-date/' }]
  const title = letter === null ? words.undatedArticles : words.letter(words.undatedArticles, letter)
  const linked = long ? linkLetters(letters.keys(), undatedAddress, letter) : []
  return {
    ...shelfNeeds(lookup, decades, url, title, articles, path),
    scope: 'undated',
    label: letter ?? '',
    spine: ['A', 'SD', ...(letter === null ? [] : [letter])],
    previous: null,
    next: null,
    years: null,
    chronology: null,
    parts: linked.map(({ letter: text, href, current }) => ({
      text,
      href,
      count: letters.get(text)?.length ?? 0,
      ...(current ? { current: 'page' as const } : {}),
    })),
    groups: seedUndated(lookup, letters, letter, long),
  }
}
