/** A day of a long month, or one letter of a year's articles without a month. */
import type { Neighbour } from '../../model/views/list.ts'
import type { Lookup } from '../index-catalogue.ts'
import type { ShelfPart } from './cut-month.ts'
import { type Decade, stepYears } from './list-steps.ts'
import { seedRows } from './shelf-groups.ts'
import { type ShelfNeeds, shelfNeeds } from './shelf-needs.ts'
import type { YearShelf } from './shelve-articles.ts'
import { monthLabel } from './step-months.ts'

export function gatherPart(
  lookup: Lookup,
  decades: readonly Decade[],
  shelf: YearShelf,
  month: string | null,
  parts: readonly ShelfPart[],
  index: number,
): ShelfNeeds {
  const { year } = shelf
  const { path, articles } = parts[index] as ShelfPart
  const label = labelOf(lookup, year, month, parts[index] as ShelfPart)
  const neighbour = (part: ShelfPart | undefined): Neighbour | null =>
    part && part.path !== ''
      ? { text: labelOf(lookup, year, month, part), href: `/articles/${year}/${part.path}`, articles: part.articles.length }
      : null
  const above = [
    { text: year, href: `/articles/${year}/` },
    ...(month === null ? [] : [{ text: monthLabel(lookup, year, month), href: `/articles/${year}/${month}/` }]),
  ]
  return {
    ...shelfNeeds(lookup, decades, `/articles/${year}/${path}`, label, articles, above),
    scope: 'month',
    label,
    spine: ['A', year, ...path.split('/').slice(0, -1)],
    previous: neighbour(parts[index - 1]),
    next: neighbour(parts[index + 1]),
    years: { label: `${year.slice(0, -1)}0`, steps: stepYears(decades, year, false) },
    chronology: null,
    parts: parts.map((part, at) => ({
      text: part.label === '' ? lookup.words.dates.undated : part.label,
      href: part.path === '' ? null : `/articles/${year}/${part.path}`,
      count: part.articles.length,
      ...(at === index ? { current: 'page' as const } : {}),
    })),
    groups: [
      {
        id: parts[index]?.id ?? '',
        key: month === null ? 'letter' : 'month',
        label: parts[index]?.label ?? '',
        href: null,
        count: articles.length,
        rows: seedRows(lookup, articles),
      },
    ],
  }
}

function labelOf(lookup: Lookup, year: string, month: string | null, { label }: ShelfPart): string {
  return month === null ? `${year}, ${label}` : lookup.words.dates.monthYear(label, year)
}
