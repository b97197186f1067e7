/**
 * All articles of a name or a subject: one page when they are a hundred or fewer, else a page for each year and one for the undated; then
 * `…/articles/` leads to the years. Never « page 7 ».
 */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { Bodies, Page } from '../../model/page.ts'
import type { EntityArticlesView } from '../../model/views/entity.ts'
import type { Frame, Href, NavKey } from '../../model/views/frame.ts'
import type { ArticleRow, StepLink } from '../../model/views/list.ts'
import { makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { makePage } from '../make-page.ts'
import { composeText } from '../text/compose-text.ts'
import type { Voice } from '../text/voice.ts'
import { articlesAddress, longList, yearAddress } from './entity-address.ts'

export interface ArticlesOf<Seed> {
  readonly type: EntityArticlesView['type']
  readonly name: string
  readonly url: Href
  readonly current: NavKey
  readonly path: readonly { readonly text: string; readonly href: Href }[]
  /** Ids, catalogue order. */
  readonly articles: readonly string[]
  readonly seed: (article: CatalogueArticle) => Seed
  readonly make: (seed: Seed, bodies: Bodies, voice: Voice) => ArticleRow
  /** Rows show words of excerpts. */
  readonly reads: boolean
}

export function* articlesPages<Seed>(lookup: Lookup, of: ArticlesOf<Seed>): Iterable<Page> {
  const years = groupYears(lookup, of.articles)
  const long = of.articles.length > longList
  const whole = long ? [] : of.articles
  const build = ({ voice, rows, ...needs }: Needs<Seed>, bodies: Bodies): EntityArticlesView => ({
    kind: 'entity-articles',
    ...needs,
    rows: rows.map((row) => of.make(row, bodies, voice)),
  })
  const reads = (ids: readonly string[]) => () => (of.reads ? ids : [])
  yield makePage(articlesAddress(of.url), 'entity-articles', () => gather(lookup, of, years, undefined, whole, long), build, reads(whole))
  if (!long) return
  for (const [year, ids] of years) {
    yield makePage(yearAddress(of.url, year), 'entity-articles', () => gather(lookup, of, years, year, ids, long), build, reads(ids))
  }
}

type Years = ReadonlyMap<string | null, readonly string[]>

function groupYears(lookup: Lookup, ids: readonly string[]): Years {
  const years = new Map<string | null, string[]>()
  for (const id of ids) {
    const year = lookup.article(id)?.year ?? null
    const own = years.get(year)
    if (own) own.push(id)
    else years.set(year, [id])
  }
  return new Map([...years].sort(([a], [b]) => Number(a ?? '9999') - Number(b ?? '9999')))
}

interface Needs<Seed> extends Omit<EntityArticlesView, 'kind' | 'rows'> {
  readonly frame: Frame
  readonly voice: Voice
  readonly rows: readonly Seed[]
}

/** `year`: undefined on the page of all years. */
function gather<Seed>(
  lookup: Lookup,
  of: ArticlesOf<Seed>,
  years: Years,
  year: string | null | undefined,
  ids: readonly string[],
  long: boolean,
): Needs<Seed> {
  const { words } = lookup
  const order = [...years.keys()]
  const place = year === undefined ? -1 : order.indexOf(year)
  const label = (one: string | null) => one ?? words.dates.undated
  const neighbour = (one: string | null | undefined) =>
    one === undefined || year === undefined
      ? null
      : { text: label(one), href: yearAddress(of.url, one), articles: years.get(one)?.length ?? 0 }
  const steps = [...years].map(
    ([one, own]): StepLink => ({
      text: label(one),
      href: yearAddress(of.url, one),
      count: own.length,
      ...(one === year ? { current: 'page' as const } : {}),
    }),
  )
  const name = composeText(of.name, lookup.voice)
  const title = year === undefined ? words.allArticles(name) : words.articlesOfYear(name, label(year))
  return {
    frame: makeFrame(lookup, {
      url: year === undefined ? articlesAddress(of.url) : yearAddress(of.url, year),
      title,
      description: words.describe.shelf(year === undefined ? of.articles.length : ids.length, title),
      path: of.path,
      crumb: year === undefined ? words.articles : label(year),
      current: of.current,
    }),
    voice: lookup.voice,
    type: of.type,
    name,
    href: of.url,
    ...(year === undefined ? { whole: true as const, year: null } : { year }),
    total: year === undefined ? of.articles.length : ids.length,
    years: long ? steps : [],
    previous: place > 0 ? neighbour(order[place - 1]) : null,
    next: place >= 0 ? neighbour(order[place + 1]) : null,
    rows: ids.flatMap((id) => lookup.article(id) ?? []).map(of.seed),
  }
}
