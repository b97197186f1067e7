/** Authority file → for each entity (by number) the ids of those it must not be confused with, both ways: Marie Curie and Pierre Curie. */
import type { Authorities } from '../../model/settings.ts'
import { foldName } from '../fold-name.ts'
import { apartPairs } from '../names/match-authorities.ts'
import type { MadeEntities } from './make-entities.ts'

export function gatherApart(authorities: Authorities, { entities }: MadeEntities): ReadonlyMap<number, readonly string[]> {
  const pairs = apartPairs(authorities)
  const apart = new Map<number, string[]>()
  if (pairs.length === 0) return apart
  const byKey = new Map<string, number[]>()
  for (const key of new Set(pairs.flat().map(foldName))) byKey.set(key, [])
  entities.forEach(({ name, variants }, index) => {
    for (const key of new Set(
      [name, ...variants.filter(({ reason }) => !/in the article$/.test(reason)).map(({ form }) => form)].map(foldName),
    ))
      byKey.get(key)?.push(index)
  })
  const note = (one: number, other: number) => {
    const id = entities[other]?.id ?? ''
    const list = apart.get(one) ?? []
    apart.set(one, list)
    if (!list.includes(id)) list.push(id)
  }
  const noteBoth = (one: number, other: number) => {
    note(one, other)
    note(other, one)
  }
  for (const [a, b] of pairs) {
    for (const one of byKey.get(foldName(a)) ?? [])
      for (const other of byKey.get(foldName(b)) ?? []) if (one !== other) noteBoth(one, other)
  }
  for (const list of apart.values()) list.sort()
  return apart
}
