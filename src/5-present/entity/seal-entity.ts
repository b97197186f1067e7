/**
 * A name → the seal of its page: the entity itself, its articles with the names that they carry, the names that the page links to. How often each
 * article uses it, and its company there, follow from these articles: they are not looked at a second time.
 */
import type { Entity } from '../../model/catalogue.ts'
import type { Lookup } from '../index-catalogue.ts'
import { seal } from '../seals.ts'

export function sealEntity(lookup: Lookup, entity: Entity): string {
  const { seals } = lookup
  const { id, type, name, sort, variants, uses, articles, authority, coordinates, coordinatesOrigin, said, apart } = entity
  const told = [...(authority?.apart ?? []), ...(authority?.see ?? [])].map((other) => lookup.named(other, id)?.url ?? '')
  return seal(
    seals.frame,
    // Slug and address are its id.
    JSON.stringify([id, type, name, sort, variants, uses, authority, coordinates, coordinatesOrigin, said, apart]),
    articles.map((article) => seals.article(article.id)).join(),
    ...apart.map(seals.name),
    ...told,
    lookup.named(name, id) ? 'shared' : 'alone',
  )
}
