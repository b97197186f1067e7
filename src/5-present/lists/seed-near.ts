/** A subject and its articles → the subjects most often beside it, and the names of its articles with their years. */
import type { CatalogueArticle, Subject } from '../../model/catalogue.ts'
import type { IndexEntry } from '../../model/views/list.ts'
import type { MultiplesSeed } from '../charts/draw-multiples.ts'
import { entityTypes } from '../entity-keys.ts'
import type { Lookup } from '../index-catalogue.ts'

const subjectsShown = 12
const namesShown = 5

export function seedNear(
  lookup: Lookup,
  subject: Subject,
  articles: readonly CatalogueArticle[],
): { readonly near: readonly IndexEntry[]; readonly with: readonly MultiplesSeed[] } {
  const subjects = new Map<string, number>()
  const names = new Map<string, CatalogueArticle[]>()
  for (const article of articles) {
    for (const slug of article.tags) if (slug !== subject.slug) subjects.set(slug, (subjects.get(slug) ?? 0) + 1)
    for (const id of new Set(article.entities)) {
      if (id === null) continue
      const own = names.get(id)
      if (own) own.push(article)
      else names.set(id, [article])
    }
  }
  const near = [...subjects].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, subjectsShown)
  return {
    near: near.flatMap(([slug, count]) => {
      const other = lookup.subject(slug)
      return other?.page ? [{ text: other.label, href: other.url, count }] : []
    }),
    with: articles.length > 1 ? seedNames(lookup, names) : [],
  }
}

function seedNames(lookup: Lookup, names: ReadonlyMap<string, readonly CatalogueArticle[]>): readonly MultiplesSeed[] {
  const several = [...names].filter(([, articles]) => articles.length > 1)
  const best = several.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  return entityTypes.flatMap((type) => {
    const found = best.flatMap(([id, articles]) => {
      const entity = lookup.entity(id)
      return entity?.type === type ? [{ entity, articles }] : []
    })
    return found.slice(0, namesShown).map(({ entity, articles }) => ({
      key: type,
      text: entity.sort,
      href: entity.url,
      years: [...new Set(articles.flatMap(({ year }) => year ?? []))],
      count: articles.length,
    }))
  })
}
