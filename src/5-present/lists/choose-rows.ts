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

type Listed = Entity['articles'][number]

export function chooseRows(lookup: Lookup, entity: Entity): readonly ListSeed[] {
  const more = entity.articles.length > rowsShown ? articlesAddress(entity.url) : null
  return listKinds(entity).map(([key, articles]) => {
    const rows = mostUsed(articles)
      .flatMap(({ id }) => lookup.article(id) ?? [])
      .map((article) => seedNamed(article, entity))
    return { key, total: articles.length, rows, more: rows.length < articles.length ? more : null }
  })
}

/** Ids of the articles that the lists show. */
export function chooseIds(entity: Entity): readonly string[] {
  return listKinds(entity).flatMap(([, articles]) => mostUsed(articles).map(({ id }) => id))
}

function listKinds({ type, articles }: Entity): readonly (readonly [EntityList['key'], readonly Listed[]])[] {
  if (type !== 'place' || articles.every(({ acts }) => acts === 0)) return [['articles', articles]]
  const kinds = [
    ['place', articles.filter(({ acts }) => acts === 0)],
    ['institution', articles.filter(({ acts, uses }) => acts > 0 && acts >= uses)],
    ['undecided', articles.filter(({ acts, uses }) => acts > 0 && acts < uses)],
  ] as const
  return kinds.filter(([, own]) => own.length > 0)
}

function mostUsed(articles: readonly Listed[]): readonly Listed[] {
  if (articles.length <= rowsShown) return articles
  const ranked = articles.map((article, rank) => ({ article, rank })).sort((a, b) => b.article.uses - a.article.uses || a.rank - b.rank)
  return ranked
    .slice(0, rowsShown)
    .sort((a, b) => a.rank - b.rank)
    .map(({ article }) => article)
}
