/** Addresses of the shelves: a year, a month of a long year, a day of a long month; the undated or one part of them. */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import { dayOf, monthOf } from '../dates/month-of.ts'
import type { Lookup } from '../index-catalogue.ts'
import { letterFolder } from '../lists/letter-address.ts'
import { longMonth } from './cut-month.ts'

/** The page that lists the article. */
export function shelfOf({ shelves }: Lookup, { card, year }: CatalogueArticle): string {
  if (year === null) return shelves.undatedParts.size > 0 ? undatedAddress(shelves.undatedPartOf(card.title)) : '/articles/sans-date/'
  const shelf = shelves.years.find((one) => one.year === year)
  const [month, day] = [monthOf(card.date), dayOf(card.date)]
  if (!shelf?.byMonth || month === null) return `/articles/${year}/`
  const long = (shelf.months.get(month)?.length ?? 0) > longMonth
  return long && day !== null ? `/articles/${year}/${month}/${day.padStart(2, '0')}/` : `/articles/${year}/${month}/`
}

export function undatedAddress(part: string): string {
  return `/articles/sans-date/${letterFolder(part)}/`
}
