/** One entry of the authority file → `Authority`: `{ name: Calais, type: lieu, coordinates: [50.948, 1.856] }`. Points at the entry's line. */
import type { Authority } from '../../model/settings.ts'
import { readEntityType } from '../front-matter/read-entities.ts'
import { isMap, type YamlMap, type YamlValue } from '../yaml/load-yaml.ts'
import { checkKeys, type Desk, readDate, readText, readTexts, wrongType } from '../yaml/read-values.ts'
import { deskAt } from './desk-at.ts'

const identifiers = { wikidata: /^Q\d{1,12}$/, bnf: /^(?:cb)?\d{8}[\dx]?[\w]?$/i, viaf: /^\d{1,25}$/, geonames: /^\d{1,12}$/ } as const
const known = 'name type sort dates birth death variants wikidata bnf viaf geonames coordinates note formerly apart see slug'.split(' ')

export function readAuthority(outer: Desk, value: YamlValue): Authority | undefined {
  if (!isMap(value)) return wrongType(outer, ['entities'], value, 'a map with `name` and `type`')
  const name = readText(outer, ['entities', 'name'], value.name)
  if (name === undefined) return wrongType(outer, ['entities'], null, 'a `name` in each entry')
  const desk = deskAt(outer, name)
  checkKeys(desk, [], value, known)
  const type = readEntityType(desk, ['type'], value.type)
  if (type === undefined) return undefined
  const texts = ['sort', 'dates', 'note', 'slug'] as const
  const lists = ['formerly', 'apart', 'see'] as const
  const entry = {
    name,
    type,
    ...Object.fromEntries(texts.map((key) => [key, readText(desk, [key], value[key])])),
    birth: readDate(desk, ['birth'], value.birth),
    death: readDate(desk, ['death'], value.death),
    variants: readTexts(desk, ['variants'], value.variants) ?? [],
    ...readIdentifiers(desk, value),
    coordinates: readCoordinates(desk, value.coordinates),
    ...Object.fromEntries(lists.map((key) => [key, readTexts(desk, [key], value[key])])),
  }
  // Absent keys are left out rather than undefined: the record is compared and stored.
  return Object.fromEntries(Object.entries(entry).filter(([, one]) => one !== undefined)) as unknown as Authority
}

function readIdentifiers(desk: Desk, map: YamlMap): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(identifiers).map(([key, pattern]) => {
      const text = readText(desk, [key], map[key])
      if (text === undefined || pattern.test(text)) return [key, text]
      return [key, wrongType(desk, [key], text, key === 'wikidata' ? 'an identifier such as `Q7186`' : 'an identifier made of figures')]
    }),
  )
}

function readCoordinates(desk: Desk, value: YamlValue | undefined): readonly [number, number] | undefined {
  if (value === undefined || value === null) return undefined
  const [latitude = Number.NaN, longitude = Number.NaN, ...more] = (readTexts(desk, ['coordinates'], value) ?? []).map(Number)
  const pair = Array.isArray(value) && value.length === 2 ? value.map(Number) : []
  const [lat = latitude, lon = longitude] = pair
  if (more.length === 0 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return [lat, lon]
  return wrongType(desk, ['coordinates'], value, 'latitude and longitude in degrees, such as `[48.857, 2.352]`')
}
