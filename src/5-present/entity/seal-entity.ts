/** A name → the seal of its page: the entity itself, its articles with the names that they carry, the names that the page links to. */
import type { Entity } from '../../model/catalogue.ts'
import type { Lookup } from '../index-catalogue.ts'
import { seal } from '../seals.ts'

export function sealEntity(lookup: Lookup, entity: Entity): string {
  const { seals } = lookup
  const { authority, apart } = entity
  const told = [...(authority?.apart ?? []), ...(authority?.see ?? [])].map((name) => lookup.named(name, entity.id)?.url ?? '')
  return seal(
    seals.frame,
    JSON.stringify(entity),
    ...entity.articles.map(({ id }) => seals.article(id)),
    ...entity.with.map(({ id }) => seals.name(id)),
    ...apart.map(seals.name),
    ...told,
    lookup.named(entity.name, entity.id) ? 'shared' : 'alone',
  )
}
