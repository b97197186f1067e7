/** An entity's entry of the authority file → the fields of its notice, empty ones too: « aucune notice rattachée » is said, not hidden. */
import type { Entity } from '../../model/catalogue.ts'
import type { AuthorityField, AuthorityKey, EntityView } from '../../model/views/entity.ts'
import { wordPoint } from '../charts/word-degrees.ts'
import type { Lookup } from '../index-catalogue.ts'
import { bnfAddress } from './frame-entity.ts'

type Values = AuthorityField['values']

export function describeAuthority(lookup: Lookup, entity: Entity): EntityView['authority'] {
  const { authority, coordinates, coordinatesOrigin, type } = entity
  const gazetteer =
    type === 'place' && coordinates !== null && coordinatesOrigin !== null && coordinatesOrigin !== 'authority' ? coordinatesOrigin : null
  const place: readonly AuthorityField[] =
    type === 'place' ? [field('coordinates', coordinates ? [plain(wordPoint(coordinates, lookup.words))] : [])] : []
  if (authority === null) return { fields: [field('preferred', [plain(entity.name)]), ...place], entry: null, gazetteer }
  const { wikidata, viaf, bnf, geonames } = authority
  return {
    fields: [
      field('preferred', [plain(entity.name)]),
      ...given('dates', authority.dates?.replace(/(?<=\d)\s*-\s*(?=\d)/, '–')),
      ...given('birth', authority.birth),
      ...given('death', authority.death),
      ...place,
      field('wikidata', wikidata ? [{ text: wikidata, href: `https://www.wikidata.org/wiki/${wikidata}` }] : []),
      ...(type === 'place' ? given('geonames', geonames, (id) => `https://www.geonames.org/${id}`) : []),
      ...given('viaf', viaf, (id) => `https://viaf.org/viaf/${id}`),
      field('bnf', bnf ? [{ text: bnf, href: bnfAddress(bnf) }] : []),
      ...others('apart', linkNames(lookup, entity, authority.apart ?? [], entity.apart)),
      ...others('see', linkNames(lookup, entity, authority.see ?? [], [])),
      ...given('note', authority.note),
    ],
    entry: authority.name,
    gazetteer,
  }
}

function field(key: AuthorityKey, values: Values): AuthorityField {
  return { key, values }
}

function plain(text: string): Values[number] {
  return { text, href: null }
}

function given(key: AuthorityKey, value: string | undefined, address?: (value: string) => string): readonly AuthorityField[] {
  return value ? [field(key, [{ text: value, href: address ? address(value) : null }])] : []
}

function others(key: AuthorityKey, values: Values): readonly AuthorityField[] {
  return values.length > 0 ? [field(key, values)] : []
}

/** Names of the file lead to their pages where the archive has them; entities of the catalogue that no name stands for are added. */
function linkNames(lookup: Lookup, self: Entity, names: readonly string[], ids: readonly string[]): Values {
  const values = names.map((name) => ({ text: name, href: lookup.named(name, self.id)?.url ?? null }))
  const more = ids.flatMap((id) => lookup.entity(id) ?? []).filter(({ url }) => !values.some(({ href }) => href === url))
  return [...values, ...more.map(({ name, url }) => ({ text: name, href: url }))]
}
