/**
 * Type and key of an entity → its id and address: `personnes/curie-marie`, `lieux/saint-etienne`. Where the key has letters that an address cannot
 * show (« Путин »), signs of its digest are added, always: so an id never depends on who else stands in the archive.
 */
import type { EntityType } from '../../model/record.ts'
import { encodeDigest } from '../encode-digest.ts'
import { makeSlug } from '../make-slug.ts'
import { splitName } from '../names/sort-name.ts'

export const folders: Readonly<Record<EntityType, string>> = {
  person: 'personnes',
  organisation: 'organisations',
  place: 'lieux',
  event: 'evenements',
  product: 'produits',
}

const longest = 100

export function nameSlug(type: EntityType, key: string): string {
  const { last, first } = type === 'person' ? splitName(key, true) : { last: key, first: '' }
  const full = makeSlug(`${last} ${first}`, longest)
  const lossless = full.replaceAll('-', '').length === key.replaceAll(' ', '').length
  return lossless ? full : [full, signsOf(type, key)].filter((part) => part !== '').join('-')
}

export function signsOf(type: EntityType, key: string): string {
  return encodeDigest(`${type}|${key}`, 5).toLowerCase()
}
