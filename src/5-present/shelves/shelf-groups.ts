/** The rows of a shelf: months of a year, letters of the undated. */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { ShelfGroup, ShelfRow } from '../../model/views/shelf.ts'
import { dayOf } from '../dates/month-of.ts'
import type { Lookup } from '../index-catalogue.ts'
import { letterAnchor } from '../lists/letter-address.ts'
import { type ListedSeed, makeListed, seedListed } from '../lists/listed-seed.ts'
import { wordPart } from '../lists/partition-letters.ts'
import { capitalise } from '../text/capitalise.ts'
import type { Voice } from '../text/voice.ts'
import { cutMonth, type ShelfPart } from './cut-month.ts'
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
  return [...shelf.months].flatMap(([month, articles]) => {
    if (month === null) {
      const parts = seedParts(lookup, shelf.year, cutMonth(lookup.words, null, articles), 'letter')
      return parts.length > 0
        ? parts
        : [{ id: 'sans-jour', key: 'no-day', label: '', count: articles.length, href: null, rows: seedRows(lookup, articles) }]
    }
    return [
      {
        id: `m${month}`,
        key: 'month',
        label: capitalise(lookup.words.dates.months[Number(month) - 1] ?? ''),
        count: articles.length,
        href: shelf.byMonth ? `/articles/${shelf.year}/${month}/` : null,
        rows: shelf.byMonth ? [] : seedRows(lookup, articles),
      },
    ]
  })
}

/** Parts that stand on pages of their own; what has none stands here. */
export function seedParts(lookup: Lookup, year: string, parts: readonly ShelfPart[], key: 'month' | 'letter'): readonly ShelfGroupSeed[] {
  return parts.map(({ id, path, label, articles }) => ({
    id,
    key: path === '' ? 'no-day' : key,
    label,
    count: articles.length,
    href: path === '' ? null : `/articles/${year}/${path}`,
    rows: path === '' ? seedRows(lookup, articles) : [],
  }))
}

/** Letters of the undated; where each has its page, the group only leads there. */
export function seedUndated(
  lookup: Lookup,
  letters: ReadonlyMap<string, readonly CatalogueArticle[]>,
  apart: boolean,
): readonly ShelfGroupSeed[] {
  return [...letters].map(([letter, articles]) => ({
    id: letterAnchor(letter),
    key: 'letter',
    label: letter === '#' ? letter : wordPart(letter),
    count: articles.length,
    href: apart ? undatedAddress(letter) : null,
    rows: apart ? [] : seedRows(lookup, articles),
  }))
}
