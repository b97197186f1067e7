/** What all shelves share: frame, counts, the strip of decades. And needs → view. */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { StepLink } from '../../model/views/list.ts'
import type { ShelfView } from '../../model/views/shelf.ts'
import { makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import type { Voice } from '../text/voice.ts'
import { type Decade, stepDecades } from './list-steps.ts'
import { makeShelfGroup, type ShelfGroupSeed } from './shelf-groups.ts'

export interface ShelfNeeds extends Omit<ShelfView, 'kind' | 'groups'> {
  readonly voice: Voice
  readonly groups: readonly ShelfGroupSeed[]
}

export function buildShelf({ voice, groups, ...needs }: ShelfNeeds): ShelfView {
  return { kind: 'shelf', ...needs, groups: groups.map((group) => makeShelfGroup(group, voice)) }
}

export function shelfNeeds(
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
      isIndex: /^\/articles\/(?:\d+|sans-date)\/$/.test(url),
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
