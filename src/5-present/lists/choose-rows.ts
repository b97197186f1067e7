/**
 * A name's articles → the lists of its page, twelve rows each at most: those that use it most, in the order of time. A place has three: the
 * place, the place for those who sit there, and both in one article.
 */
import type { Entity } from '../../model/catalogue.ts'
import type { EntityList } from '../../model/views/entity.ts'
import type { Lookup } from '../index-catalogue.ts'
import { articlesAddress } from './entity-address.ts'
import { type NamedSeed, seedNamed } from './named-seed.ts'

export const rowsShown = 12

export interface ListSeed extends Omit<EntityList, 'rows'> {
  readonly rows: readonly NamedSeed[]
}

export function chooseRows(lookup: Lookup, entity: Entity): readonly ListSeed[] {
  const more = entity.articles.length > rowsShown ? articlesAddress(entity.url) : null
  if (entity.type !== 'place' || entity.articles.every(({ acts }) => acts === 0))
    return [makeList(lookup, entity, 'articles', entity.articles, more)]
  const lists = [
    ['place', entity.articles.filter(({ acts }) => acts === 0)],
    ['institution', entity.articles.filter(({ acts, uses }) => acts > 0 && acts >= uses)],
    ['undecided', entity.articles.filter(({ acts, uses }) => acts > 0 && acts < uses)],
  ] as const
  return lists.flatMap(([key, articles]) => (articles.length > 0 ? [makeList(lookup, entity, key, articles, more)] : []))
}

function makeList(lookup: Lookup, entity: Entity, key: EntityList['key'], articles: Entity['articles'], more: string | null): ListSeed {
  const ranked = articles.map((article, rank) => ({ article, rank })).sort((a, b) => b.article.uses - a.article.uses || a.rank - b.rank)
  const shown = ranked.slice(0, rowsShown).sort((a, b) => a.rank - b.rank)
  const rows = shown.flatMap(({ article }) => lookup.article(article.id) ?? []).map((article) => seedNamed(article, entity))
  return { key, total: articles.length, rows, more: rows.length < articles.length ? more : null }
}
