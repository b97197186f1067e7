/** `/articles/` and its shelves: a page a year, a page a month where a year has more than a hundred articles, the undated (by letter when many). */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { Page } from '../../model/page.ts'
import type { Frame } from '../../model/views/frame.ts'
import type { Neighbour, StepLink } from '../../model/views/list.ts'
import type { ArticlesView, ShelfView } from '../../model/views/shelf.ts'
import { countYears, drawStrip, type YearCount } from '../charts/draw-strip.ts'
import { makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { linkPeriods } from '../lists/link-periods.ts'
import { groupByLetter, linkLetters } from '../lists/list-letters.ts'
import { type Decade, listDecades, stepDecades, stepYears } from '../lists/list-steps.ts'
import { longUndated, undatedAddress } from '../lists/shelf-address.ts'
import { makeShelfGroup, type ShelfGroupSeed, seedMonths, seedRows, seedUndated } from '../lists/shelf-groups.ts'
import type { YearShelf } from '../lists/shelve-articles.ts'
import { makePage } from '../make-page.ts'
import type { Voice } from '../text/voice.ts'

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

interface ShelfNeeds extends Omit<ShelfView, 'kind' | 'groups'> {
  readonly voice: Voice
  readonly groups: readonly ShelfGroupSeed[]
}

function buildShelf({ voice, groups, ...needs }: ShelfNeeds): ShelfView {
  return { kind: 'shelf', ...needs, groups: groups.map((group) => makeShelfGroup(group, voice)) }
}

function gatherYear(lookup: Lookup, decades: readonly Decade[], index: number): ShelfNeeds {
  const { years } = lookup.shelves
  const shelf = years[index] as YearShelf
  const url = `/articles/${shelf.year}/`
  return {
    ...commonNeeds(lookup, decades, url, shelf.year, shelf.articles, []),
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

function gatherMonth(lookup: Lookup, decades: readonly Decade[], shelf: YearShelf, month: string, months: readonly string[]): ShelfNeeds {
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
  const path = [{ text: shelf.year, href: `/articles/${shelf.year}/` }]
  return {
    ...commonNeeds(lookup, decades, `/articles/${shelf.year}/${month}/`, label, articles, path),
    scope: 'month',
    label,
    spine: ['A', shelf.year, month],
    previous: step(months[place - 1]),
    next: step(months[place + 1]),
    years: { label: `${shelf.year.slice(0, -1)}0`, steps: stepYears(decades, shelf.year, false) },
    chronology: linkPeriods(lookup, `${shelf.year}-${month}`),
    parts: stepMonths(lookup, shelf, month),
    groups: [
      {
        id: `m${month}`,
        key: 'month',
        label: capital(lookup.words.dates.months[Number(month) - 1] ?? ''),
        href: null,
        count: articles.length,
        rows: seedRows(lookup, articles),
      },
    ],
  }
}

function gatherUndated(lookup: Lookup, decades: readonly Decade[], letter: string | null): ShelfNeeds {
  const { words, shelves } = lookup
  const letters = groupByLetter(shelves.undated, ({ card }) => card.title)
  const articles = letter === null ? shelves.undated : (letters.get(letter) ?? [])
  const long = shelves.undated.length > longUndated
  const url = letter === null ? '/articles/sans-date/' : undatedAddress(letter)
  const path = letter === null ? [] : [{ text: words.undated, href: '/articles/sans-date/' }]
  const title = letter === null ? words.undatedArticles : words.letter(words.undatedArticles, letter)
  const linked = long ? linkLetters(letters.keys(), undatedAddress, letter) : []
  return {
    ...commonNeeds(lookup, decades, url, title, articles, path),
    scope: 'undated',
    label: letter ?? '',
    spine: ['A', 'SD', ...(letter === null ? [] : [letter])],
    previous: null,
    next: null,
    years: null,
    chronology: null,
    parts: linked.map(({ letter: text, href, current }) => ({
      text,
      href,
      count: letters.get(text)?.length ?? 0,
      ...(current ? { current: 'page' as const } : {}),
    })),
    groups: seedUndated(lookup, letters, letter, long),
  }
}

function commonNeeds(
  lookup: Lookup,
  decades: readonly Decade[],
  url: string,
  label: string,
  articles: readonly CatalogueArticle[],
  path: readonly { readonly text: string; readonly href: string }[],
) {
  const { words, shelves } = lookup
  const dated = /^\d{4}$/.test(label) ? words.articlesOf(label) : label
  const year = /^\/articles\/(\d+)\//.exec(url)?.[1] ?? null
  const undated = shelves.undated.length
  const last: readonly StepLink[] =
    undated > 0
      ? [
          {
            text: words.dates.undated,
            href: '/articles/sans-date/',
            count: undated,
            ...(year === null ? { current: 'within' as const } : {}),
          },
        ]
      : []
  return {
    frame: makeFrame(lookup, {
      url,
      title: dated,
      description: words.describe.shelf(articles.length, label),
      path: [{ text: words.articles, href: '/articles/' }, ...path],
      crumb: label,
      current: 'articles',
    }),
    voice: lookup.voice,
    counts: { articles: articles.length, placed: articles.filter((article) => article.year !== null && article.card.date === null).length },
    csv: null,
    decades: [...stepDecades(decades, year), ...last],
  }
}

function yearStep(shelf: YearShelf | undefined): Neighbour | null {
  return shelf ? { text: shelf.year, href: `/articles/${shelf.year}/`, articles: shelf.articles.length } : null
}

function stepMonths(lookup: Lookup, shelf: YearShelf, current: string | null): readonly StepLink[] {
  return lookup.words.dates.months.map((text, index) => {
    const month = String(index + 1).padStart(2, '0')
    const count = shelf.months.get(month)?.length ?? 0
    const href = count === 0 ? null : shelf.byMonth ? `/articles/${shelf.year}/${month}/` : `#m${month}`
    return { text, href, count, ...(current === month ? { current: 'page' as const } : {}) }
  })
}

function monthLabel(lookup: Lookup, year: string, month: string): string {
  return lookup.words.dates.monthYear(lookup.words.dates.months[Number(month) - 1] ?? '', year)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
