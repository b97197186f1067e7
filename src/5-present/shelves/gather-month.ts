/** One month of a long year. */
import type { Neighbour } from '../../model/views/list.ts'
import type { Lookup } from '../index-catalogue.ts'
import { linkPeriods } from '../lists/link-periods.ts'
import { capitalise } from '../text/capitalise.ts'
import { cutMonth } from './cut-month.ts'
import { type Decade, stepYears } from './list-steps.ts'
import { seedParts, seedRows } from './shelf-groups.ts'
import { type ShelfNeeds, shelfNeeds } from './shelf-needs.ts'
import type { YearShelf } from './shelve-articles.ts'
import { monthLabel, stepMonths } from './step-months.ts'

export function gatherMonth(
  lookup: Lookup,
  decades: readonly Decade[],
  shelf: YearShelf,
  month: string,
  months: readonly string[],
): ShelfNeeds {
  const label = monthLabel(lookup, shelf.year, month)
  const articles = shelf.months.get(month) ?? []
  const place = months.indexOf(month)
  const step = (other: string | undefined): Neighbour | null =>
    other === undefined
      ? null
      : {
          text: monthLabel(lookup, shelf.year, other),
          href: `/articles/${shelf.year}/${other}/`,
          articles: shelf.months.get(other)?.length ?? 0,
        }
  const parts = cutMonth(lookup.words, month, articles)
  const path = [{ text: shelf.year, href: `/articles/${shelf.year}/` }]
  return {
    ...shelfNeeds(lookup, decades, `/articles/${shelf.year}/${month}/`, label, articles, path),
    scope: 'month',
    label,
    spine: ['A', shelf.year, month],
    previous: step(months[place - 1]),
    next: step(months[place + 1]),
    years: { label: `${shelf.year.slice(0, -1)}0`, steps: stepYears(decades, shelf.year, false) },
    chronology: linkPeriods(lookup, `${shelf.year}-${month}`),
    parts: stepMonths(lookup, shelf, month),
    groups:
      parts.length > 0
        ? seedParts(lookup, shelf.year, parts, 'month')
        : [
            {
              id: `m${month}`,
              key: 'month',
              label: capitalise(lookup.words.dates.months[Number(month) - 1] ?? ''),
              href: null,
              count: articles.length,
              rows: seedRows(lookup, articles),
            },
          ],
  }
}
