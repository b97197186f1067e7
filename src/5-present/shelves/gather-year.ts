/** A year's shelf: month by month; where it is long, each month leads to its page. */
import type { Neighbour } from '../../model/views/list.ts'
import type { Lookup } from '../index-catalogue.ts'
import { linkPeriods } from '../lists/link-periods.ts'
import { type Decade, stepYears } from './list-steps.ts'
import { seedMonths } from './shelf-groups.ts'
import { type ShelfNeeds, shelfNeeds } from './shelf-needs.ts'
import type { YearShelf } from './shelve-articles.ts'
import { stepMonths } from './step-months.ts'

export function gatherYear(lookup: Lookup, decades: readonly Decade[], index: number): ShelfNeeds {
  const { years } = lookup.shelves
  const shelf = years[index] as YearShelf
  const url = `/articles/${shelf.year}/`
  return {
    ...shelfNeeds(lookup, decades, url, shelf.year, shelf.articles, []),
    scope: 'year',
    label: shelf.year,
    spine: ['A', shelf.year],
    previous: yearStep(years[index - 1]),
    next: yearStep(years[index + 1]),
    years: { label: `${shelf.year.slice(0, -1)}0`, steps: stepYears(decades, shelf.year, true) },
    chronology: linkPeriods(lookup, shelf.year),
    parts: stepMonths(lookup, shelf, null),
    groups: seedMonths(lookup, shelf),
  }
}

function yearStep(shelf: YearShelf | undefined): Neighbour | null {
  return shelf ? { text: shelf.year, href: `/articles/${shelf.year}/`, articles: shelf.articles.length } : null
}
