/** Countries, by their French names in CLDR, at the middle of their largest piece of land (« France » without overseas). */
import { geoArea, geoCentroid } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { Candidate } from './pack-places.ts'

const weight = 1e9

export function findCountries(require: NodeJS.Require): readonly Candidate[] {
  const topology = require('world-atlas/countries-50m.json') as Topology
  const countryCodes = require('i18n-iso-countries') as { numericToAlpha2: (code: string) => string | undefined }
  const names = require('cldr-localenames-full/main/fr/territories.json').main.fr.localeDisplayNames.territories as Record<string, string>
  const countries = feature(topology, topology.objects['countries'] as never) as unknown as { features: Feature<Polygon | MultiPolygon>[] }
  // Several pieces may bear one code (Australia and its islands): the largest stands for the country.
  const largest = new Map<string, Feature<Polygon | MultiPolygon>>()
  for (const country of countries.features) {
    const known = largest.get(String(country.id))
    if (!known || geoArea(country) > geoArea(known)) largest.set(String(country.id), country)
  }
  return [...largest.values()].flatMap((country) => {
    const code = countryCodes.numericToAlpha2(String(country.id))
    const [longitude, latitude] = geoCentroid(largestPiece(country.geometry))
    if (code === undefined || names[code] === undefined) return []
    const all = [names[code], names[`${code}-alt-variant`], names[`${code}-alt-short`]].filter((name) => name !== undefined)
    return all.flatMap(namesInside).map((name) => ({ name, latitude, longitude, weight, kept: true }))
  })
}

/** « Myanmar (Birmanie) » are two names; « R.A.S. chinoise de Hong Kong » is kept as it is. */
function namesInside(name: string): readonly string[] {
  const match = /^(.+?) \((.+)\)$/.exec(name)
  return match?.[1] && match[2] ? [match[1], match[2]] : [name]
}

function largestPiece(geometry: Polygon | MultiPolygon): Polygon {
  if (geometry.type === 'Polygon') return geometry
  const pieces = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
  return pieces.reduce((best, piece) => (geoArea(piece) > geoArea(best) ? piece : best))
}
