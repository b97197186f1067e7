/** `/articles/` and its shelves: a page a year, a page a month where a year has more than a hundred articles, the undated (by letter when many). */
import type { Page } from '../../model/page.ts'
import type { Frame } from '../../model/views/frame.ts'
import type { ArticlesView } from '../../model/views/shelf.ts'
import { countYears, drawStrip, type YearCount } from '../charts/draw-strip.ts'
import { makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { groupByLetter } from '../lists/list-letters.ts'
import { makePage } from '../make-page.ts'
import { gatherMonth } from '../shelves/gather-month.ts'
import { gatherUndated } from '../shelves/gather-undated.ts'
import { gatherYear } from '../shelves/gather-year.ts'
import { type Decade, listDecades } from '../shelves/list-steps.ts'
import { longUndated, undatedAddress } from '../shelves/shelf-address.ts'
import { buildShelf } from '../shelves/shelf-needs.ts'

export function* shelfPages(lookup: Lookup): Iterable<Page> {
  const decades = listDecades(lookup.shelves.years)
  yield makePage('/articles/', 'articles', () => gatherArticles(lookup, decades), buildArticles)
  for (const [index, shelf] of lookup.shelves.years.entries()) {
    yield makePage(`/articles/${shelf.year}/`, 'shelf', () => gatherYear(lookup, decades, index), buildShelf)
    if (!shelf.byMonth) continue
    const months = [...shelf.months.keys()].flatMap((month) => month ?? [])
    for (const month of months) {
      yield makePage(`/articles/${shelf.year}/${month}/`, 'shelf', () => gatherMonth(lookup, decades, shelf, month, months), buildShelf)
    }
  }
  yield* undatedPages(lookup, decades)
}

function* undatedPages(lookup: Lookup, decades: readonly Decade[]): Iterable<Page> {
  const { undated } = lookup.shelves
  if (undated.length === 0) return
  yield makePage('/articles/sans-date/', 'shelf', () => gatherUndated(lookup, decades, null), buildShelf)
  if (undated.length <= longUndated) return
  for (const letter of groupByLetter(undated, ({ card }) => card.title).keys()) {
    yield makePage(undatedAddress(letter), 'shelf', () => gatherUndated(lookup, decades, letter), buildShelf)
  }
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
