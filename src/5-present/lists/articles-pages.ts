/**
 * All articles of a name or a subject: one page when they are two hundred or fewer, else a page for each part of time; then `…/articles/` leads
 * to the parts.
 */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { Bodies, Page } from '../../model/page.ts'
import type { EntityArticlesView } from '../../model/views/entity.ts'
import type { Frame, Href, NavKey } from '../../model/views/frame.ts'
import type { ArticleRow } from '../../model/views/list.ts'
import { makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { makePage } from '../make-page.ts'
import { seal } from '../seals.ts'
import { composeText } from '../text/compose-text.ts'
import type { Voice } from '../text/voice.ts'
import { type ArticlesPart, cutArticles, stepParts } from './cut-articles.ts'
import { articlesAddress, longList } from './entity-address.ts'

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
  const parts = of.articles.length > longList ? cutArticles(lookup, of.articles) : []
  const whole = parts.length > 0 ? [] : of.articles
  const build = ({ voice, rows, ...needs }: Needs<Seed>, bodies: Bodies): EntityArticlesView => ({
    kind: 'entity-articles',
    ...needs,
    rows: rows.map((row) => of.make(row, bodies, voice)),
  })
  const reads = (ids: readonly string[]) => () => (of.reads ? ids : [])
  const { seals } = lookup
  const own = [of.type, of.name, of.url, of.path, of.articles.length]
  const sealed = (index: number | null, ids: readonly string[]) => ({
    seal: () => seal(seals.frame, JSON.stringify(own), ...parts.map(sealPart), String(index), ids.map(seals.article).join()),
    cards: () => ids,
  })
  yield makePage(
    articlesAddress(of.url),
    'entity-articles',
    () => gather(lookup, of, parts, null, whole),
    build,
    reads(whole),
    sealed(null, whole),
  )
  for (const [index, part] of parts.entries()) {
    yield makePage(
      `${of.url}${part.path}`,
      'entity-articles',
      () => gather(lookup, of, parts, index, part.ids),
      build,
      reads(part.ids),
      sealed(index, part.ids),
    )
  }
}

/** A part as the others lead to it. */
function sealPart({ path, label, year, ids }: ArticlesPart): string {
  return `${path}\t${label}\t${year}\t${ids.length}`
}

interface Needs<Seed> extends Omit<EntityArticlesView, 'kind' | 'rows'> {
  readonly frame: Frame
  readonly voice: Voice
  readonly rows: readonly Seed[]
}

/** `index` of the part; null on the page of all. */
function gather<Seed>(
  lookup: Lookup,
  of: ArticlesOf<Seed>,
  parts: readonly ArticlesPart[],
  index: number | null,
  ids: readonly string[],
): Needs<Seed> {
  const { words } = lookup
  const part = index === null ? null : (parts[index] as ArticlesPart)
  const neighbour = (at: number) => {
    const other = index === null ? undefined : parts[at]
    return other ? { text: other.label, href: `${of.url}${other.path}`, articles: other.ids.length } : null
  }
  const name = composeText(of.name, lookup.voice)
  const title = part === null ? words.allArticles(name) : words.articlesOfYear(name, part.label)
  const total = part === null ? of.articles.length : ids.length
  return {
    frame: makeFrame(lookup, {
      url: part === null ? articlesAddress(of.url) : `${of.url}${part.path}`,
      title,
      description: words.describe.shelf(total, title),
      path: of.path,
      crumb: part === null ? words.articles : part.label,
      current: of.current,
    }),
    voice: lookup.voice,
    type: of.type,
    name,
    href: of.url,
    ...(part === null ? { whole: true as const, year: null } : { year: part.path === 'sans-date/' ? null : part.label }),
    total,
    years: stepParts(parts, of.url, part, words.dates.undated),
    previous: neighbour((index ?? 0) - 1),
    next: neighbour((index ?? 0) + 1),
    rows: ids.flatMap((id) => lookup.article(id) ?? []).map(of.seed),
  }
}
