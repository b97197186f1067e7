/**
 * `/articles/` and its shelves: a page a year, a page a month where a year has more than a hundred articles, a page a day where
 * a month has more than three hundred; the undated by the letters of their titles when they are many.
 */
import type { Page } from '../../model/page.ts'
import type { Frame } from '../../model/views/frame.ts'
import type { ArticlesView } from '../../model/views/shelf.ts'
import { countYears, drawStrip, type YearCount } from '../charts/draw-strip.ts'
import { makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { makePage } from '../make-page.ts'
import { cutMonth } from '../shelves/cut-month.ts'
import { gatherMonth } from '../shelves/gather-month.ts'
import { gatherPart } from '../shelves/gather-part.ts'
import { gatherUndated } from '../shelves/gather-undated.ts'
import { gatherYear } from '../shelves/gather-year.ts'
import { type Decade, listDecades } from '../shelves/list-steps.ts'
import { undatedAddress } from '../shelves/shelf-address.ts'
import { buildShelf } from '../shelves/shelf-needs.ts'
import type { YearShelf } from '../shelves/shelve-articles.ts'

export function* shelfPages(lookup: Lookup): Iterable<Page> {
  const decades = listDecades(lookup.shelves.years)
  yield makePage('/articles/', 'articles', () => gatherArticles(lookup, decades), buildArticles)
  for (const [index, shelf] of lookup.shelves.years.entries()) {
    yield makePage(`/articles/${shelf.year}/`, 'shelf', () => gatherYear(lookup, decades, index), buildShelf)
    if (shelf.byMonth) yield* monthPages(lookup, decades, shelf)
  }
  yield* undatedPages(lookup, decades)
}

function* monthPages(lookup: Lookup, decades: readonly Decade[], shelf: YearShelf): Iterable<Page> {
  const months = [...shelf.months.keys()].flatMap((month) => month ?? [])
  for (const [month, articles] of shelf.months) {
    if (month !== null)
      yield makePage(`/articles/${shelf.year}/${month}/`, 'shelf', () => gatherMonth(lookup, decades, shelf, month, months), buildShelf)
    const parts = cutMonth(lookup.words, month, articles)
    for (const [index, { path }] of parts.entries()) {
      if (path === '') continue
      yield makePage(`/articles/${shelf.year}/${path}`, 'shelf', () => gatherPart(lookup, decades, shelf, month, parts, index), buildShelf)
    }
  }
}

function* undatedPages(lookup: Lookup, decades: readonly Decade[]): Iterable<Page> {
  const { undated, undatedParts } = lookup.shelves
  if (undated.length === 0) return
  yield makePage('/articles/sans-date/', 'shelf', () => gatherUndated(lookup, decades, null), buildShelf)
  for (const part of undatedParts.keys())
    yield makePage(undatedAddress(part), 'shelf', () => gatherUndated(lookup, decades, part), buildShelf)
}

interface ArticlesNeeds {
  readonly frame: Frame
  readonly total: number
  readonly years: readonly YearCount[]
  readonly decades: readonly Decade[]
  readonly undated: ArticlesView['undated']
}

function gatherArticles(lookup: Lookup, decades: readonly Decade[]): ArticlesNeeds {
  const { words, catalogue, shelves } = lookup
  const total = catalogue.articles.length
  return {
    frame: makeFrame(lookup, {
      url: '/articles/',
      title: words.articles,
      description: words.describe.articles(total),
      current: 'articles',
    }),
    total,
    years: countYears(catalogue.articles.map(({ year }) => year)),
    decades,
    undated: shelves.undated.length > 0 ? { count: shelves.undated.length, href: '/articles/sans-date/' } : null,
  }
}

function buildArticles({ frame, total, years, decades, undated }: ArticlesNeeds): ArticlesView {
  return { kind: 'articles', frame, total, strip: drawStrip(years, undated), decades, undated }
}
