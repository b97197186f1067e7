/**
 * Type and name of an entity → its id and address: `personnes/curie-marie`, `lieux/saint-etienne`. Where the key has letters that an address cannot
 * show (« Путин »), signs of its digest are added, always: so an id never depends on who else stands in the archive.
 */
import type { EntityType } from '../../model/record.ts'
import { encodeDigest } from '../encode-digest.ts'
import { foldName } from '../fold-name.ts'
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

/** `name` in the spelling most used: only its hyphens count (« Tim Berners-Lee » → `berners-lee-tim`), neither case nor accents. */
export function nameSlug(type: EntityType, name: string): string {
  const key = foldName(name)
  // A leading article is in some articles and not in others (« Le Monde », « du Monde »): only places keep it (« Le Pertuis » is not « Pertuis »).
  const filed = type === 'person' || type === 'place' ? key : withoutArticle(key)
  const full = makeSlug(type === 'person' ? sortPerson(name) : filed, longest)
  const lossless = full.replaceAll('-', '').length === filed.replaceAll(' ', '').length
  return lossless ? full : [full, signsOf(type, key)].filter((part) => part !== '').join('-')
}

/** Particles and articles stand apart, however they are written: « Al-Assad », « d’Arlandes ». */
function sortPerson(name: string): string {
  const { last, first } = splitName(name.replace(/(?<![\p{L}\p{N}])(d|al|el)(?:[’'] ?|-)(?=\p{L})/giu, '$1 '), true)
  return `${last} ${first}`
}

export function signsOf(type: EntityType, key: string): string {
  return encodeDigest(`${type}|${key}`, 5).toLowerCase()
}
