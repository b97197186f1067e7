/** The undated, as a whole or one part of them by the letters of their titles. */
import type { Lookup } from '../index-catalogue.ts'
import { groupByLetter } from '../lists/list-letters.ts'
import { linkParts, wordPart } from '../lists/partition-letters.ts'
import type { Decade } from './list-steps.ts'
import { undatedAddress } from './shelf-address.ts'
import { seedUndated } from './shelf-groups.ts'
import { type ShelfNeeds, shelfNeeds } from './shelf-needs.ts'

export function gatherUndated(lookup: Lookup, decades: readonly Decade[], part: string | null): ShelfNeeds {
  const { words, shelves } = lookup
  const { undated, undatedParts } = shelves
  const long = undatedParts.size > 0
  const letters = long ? undatedParts : groupByLetter(undated, ({ card }) => card.title)
  const articles = part === null ? undated : (letters.get(part) ?? [])
  const shown = part === null ? '' : part === '#' ? words.others : wordPart(part)
  const path = part === null ? [] : [{ text: words.undated, href: '/articles/sans-date/' }]
  const title = part === null ? words.undatedArticles : words.letter(words.undatedArticles, shown)
  const counts = new Map([...letters].map(([letter, own]) => [wordPart(letter), own.length]))
  const linked = long ? linkParts([...letters.keys()], undatedAddress, part) : []
  return {
    ...shelfNeeds(lookup, decades, part === null ? '/articles/sans-date/' : undatedAddress(part), title, articles, path),
    scope: 'undated',
    label: shown,
    spine: ['A', 'SD', ...(part === null ? [] : [wordPart(part)])],
    previous: null,
    next: null,
    years: null,
    chronology: null,
    parts: linked.map(({ letter: text, href, current }) => ({
      text,
      href,
      count: counts.get(text) ?? 0,
      ...(current ? { current: 'page' as const } : {}),
    })),
    groups: part === null ? seedUndated(lookup, letters, long) : seedUndated(lookup, new Map([[part, articles]]), false),
  }
}
