/** The rows of a shelf: months of a year, letters of the undated. */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { ShelfGroup, ShelfRow } from '../../model/views/shelf.ts'
import { dayOf } from '../dates/month-of.ts'
import type { Lookup } from '../index-catalogue.ts'
import { letterAnchor } from '../lists/letter-address.ts'
import { type ListedSeed, makeListed, seedListed } from '../lists/listed-seed.ts'
import type { Voice } from '../text/voice.ts'
import { undatedAddress } from './shelf-address.ts'
import type { YearShelf } from './shelve-articles.ts'

export interface ShelfGroupSeed extends Omit<ShelfGroup, 'rows'> {
  readonly rows: readonly ListedSeed[]
}

export function seedRows(lookup: Lookup, articles: readonly CatalogueArticle[]): readonly ListedSeed[] {
  return articles.map((article) => seedListed(lookup, article, 3))
}

export function makeShelfGroup(group: ShelfGroupSeed, voice: Voice): ShelfGroup {
  return {
    ...group,
    rows: group.rows.map((row): ShelfRow => ({ ...makeListed(row, voice), id: row.cote.toLowerCase(), day: dayOf(row.date) })),
  }
}

/** Months of a year; where each month has its page, the group only leads there. */
export function seedMonths(lookup: Lookup, shelf: YearShelf): readonly ShelfGroupSeed[] {
  return [...shelf.months].map(([month, articles]) => {
    const name = month === null ? '' : (lookup.words.dates.months[Number(month) - 1] ?? '')
    const apart = shelf.byMonth && month !== null
    return {
      id: month === null ? 'sans-jour' : `m${month}`,
      key: month === null ? 'no-day' : 'month',
      label: name.charAt(0).toUpperCase() + name.slice(1),
      count: articles.length,
      href: apart ? `/articles/${shelf.year}/${month}/` : null,
      rows: apart ? [] : seedRows(lookup, articles),
    }
  })
}

export function seedUndated(
  lookup: Lookup,
  letters: ReadonlyMap<string, readonly CatalogueArticle[]>,
  letter: string | null,
  long: boolean,
): readonly ShelfGroupSeed[] {
  const shown = letter === null ? [...letters] : [...letters].filter(([one]) => one === letter)
  const apart = long && letter === null
  return shown.map(([one, articles]) => ({
    id: letterAnchor(one),
    key: 'letter',
    label: one,
    count: articles.length,
    href: apart ? undatedAddress(one) : null,
    rows: apart ? [] : seedRows(lookup, articles),
  }))
}
