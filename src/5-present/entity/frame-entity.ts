import type { Entity } from '../../model/catalogue.ts'
import type { Frame, Href } from '../../model/views/frame.ts'
import { spanYears } from '../charts/draw-multiples.ts'
import { folderOfType, navOfType, schemaOfType } from '../entity-keys.ts'
import { absolute, makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { composeText } from '../text/compose-text.ts'

/** The frame of a name's page, with its schema.org description: identifiers as `sameAs`, never deduced. */
export function frameEntity(lookup: Lookup, entity: Entity, feed: Href | null): Frame {
  const { words } = lookup
  const years = entity.articles.flatMap(({ id }) => lookup.article(id)?.year ?? [])
  const [first, last] = [years[0], years.at(-1)]
  const name = composeText(entity.name, lookup.voice)
  return makeFrame(lookup, {
    url: entity.url,
    // Of two entities of one name, each says of which kind it is.
    title: lookup.named(entity.name, entity.id) ? `${name} · ${words.types[entity.type]}` : name,
    description: words.describe.entity(name, entity.articles.length, first && last ? spanYears(first, last) : null),
    path: [{ text: words.types[entity.type], href: folderOfType[entity.type] }],
    current: navOfType[entity.type],
    feed,
    isIndex: true,
    ...(entity.type === 'person' ? { type: 'profile' as const } : {}),
    jsonLd: describeEntity(lookup, entity),
  })
}

function describeEntity(lookup: Lookup, { type, name, url, variants, authority, coordinates }: Entity): object {
  const others = variants.map(({ form }) => form).filter((form) => form !== name)
  const same = sameAs(authority)
  return {
    '@context': 'https://schema.org',
    '@type': schemaOfType[type],
    name,
    url: absolute(lookup, url) ?? url,
    ...(others.length > 0 ? { alternateName: others.slice(0, 10) } : {}),
    ...(same.length > 0 ? { sameAs: same } : {}),
    ...(coordinates && type === 'place' ? { geo: { '@type': 'GeoCoordinates', latitude: coordinates[0], longitude: coordinates[1] } } : {}),
  }
}

function sameAs(authority: Entity['authority']): readonly string[] {
  if (!authority) return []
  const { wikidata, viaf, bnf, geonames } = authority
  return [
    wikidata && `https://www.wikidata.org/entity/${wikidata}`,
    viaf && `https://viaf.org/viaf/${viaf}`,
    bnf && bnfAddress(bnf),
    geonames && `https://sws.geonames.org/${geonames}/`,
  ].filter((address): address is string => typeof address === 'string' && address !== '')
}

/** A BnF identifier, with or without its ark: `cb119…` → its address. */
export function bnfAddress(bnf: string): string {
  return /^https?:/.test(bnf) ? bnf : `https://data.bnf.fr/ark:/12148/${bnf.replace(/^ark:\/12148\//, '')}`
}
