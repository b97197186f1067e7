/**
 * Type and key of an entity → its id and address: `personnes/curie-marie`, `lieux/saint-etienne`. Where the key has letters that an address cannot
 * show (« Путин »), signs of its digest are added, always: so an id never depends on who else stands in the archive.
 */
import type { EntityType } from '../../model/record.ts'
import { encodeDigest } from '../encode-digest.ts'
import { makeSlug } from '../make-slug.ts'
import { withoutArticle } from '../names/bare-key.ts'
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
  // A leading article is in some articles and not in others (« Le Monde », « du Monde »): only places keep it (« Le Pertuis » is not « Pertuis »).
  const filed = type === 'person' || type === 'place' ? key : withoutArticle(key)
  const { last, first } = type === 'person' ? splitName(key, true) : { last: filed, first: '' }
  const full = makeSlug(`${last} ${first}`, longest)
  const lossless = full.replaceAll('-', '').length === filed.replaceAll(' ', '').length
  return lossless ? full : [full, signsOf(type, key)].filter((part) => part !== '').join('-')
}

export function signsOf(type: EntityType, key: string): string {
  return encodeDigest(`${type}|${key}`, 5).toLowerCase()
}
