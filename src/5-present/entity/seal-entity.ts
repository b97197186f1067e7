/**
 * A name → the seal of its page: the entity itself, its articles with the names that they carry, the names that the page links to. How often each
 * article uses it, and its company there, follow from these articles: they are not looked at a second time.
 */
import type { Entity } from '../../model/catalogue.ts'
import type { Lookup } from '../index-catalogue.ts'
import { seal } from '../seals.ts'

export function sealEntity(lookup: Lookup, entity: Entity): string {
  const { seals } = lookup
  const { articles, with: _, ...own } = entity
  const { authority, apart } = own
  const told = [...(authority?.apart ?? []), ...(authority?.see ?? [])].map((name) => lookup.named(name, entity.id)?.url ?? '')
  return seal(
    seals.frame,
    JSON.stringify(own),
    ...articles.map(({ id }) => seals.article(id)),
    ...apart.map(seals.name),
    ...told,
    lookup.named(entity.name, entity.id) ? 'shared' : 'alone',
  )
}
