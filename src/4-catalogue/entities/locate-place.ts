import type { Entity, Gazetteer } from '../../model/catalogue.ts'
import type { EntityType } from '../../model/record.ts'
import type { Authority } from '../../model/settings.ts'

/** Coordinates of an entity: from its entry in the authority file, else for a place from the gazetteer where all its names agree, else none. */
export function locatePlace(
  type: EntityType,
  authority: Authority | null,
  keys: readonly string[],
  gazetteer: Gazetteer | null,
): Pick<Entity, 'coordinates' | 'coordinatesOrigin'> {
  if (authority?.coordinates) return { coordinates: authority.coordinates, coordinatesOrigin: 'authority' }
  if (type !== 'place' || !gazetteer) return { coordinates: null, coordinatesOrigin: null }
  const found = [...keys]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .flatMap((key) => {
      const point = gazetteer.find(key)
      return point ? [point] : []
    })
  const [first, ...others] = found
  if (!first || others.some(([lat, lon]) => Math.abs(lat - first[0]) > 2 || Math.abs(lon - first[1]) > 2))
    return { coordinates: null, coordinatesOrigin: null }
  return { coordinates: first, coordinatesOrigin: gazetteer.origin }
}
