/** Addresses of the shelves: a year, a month of a long year, the undated or one letter of them. */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import { monthOf } from '../dates/month-of.ts'
import type { Lookup } from '../index-catalogue.ts'
import { letterFolder } from '../lists/letter-address.ts'
import { initialOf } from '../text/fold-text.ts'

/** More undated articles than this are cut by letter. */
export const longUndated = 200

export function shelfOf(lookup: Lookup, { card, year }: CatalogueArticle): string {
  if (year === null) return lookup.shelves.undated.length > longUndated ? undatedAddress(initialOf(card.title)) : '/articles/sans-date/'
  const shelf = lookup.shelves.years.find((one) => one.year === year)
  const month = monthOf(card.date)
  return shelf?.byMonth && month !== null ? `/articles/${year}/${month}/` : `/articles/${year}/`
}

export function undatedAddress(letter: string): string {
  return `/articles/sans-date/${letterFolder(letter)}/`
}
