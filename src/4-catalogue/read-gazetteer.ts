/** Text of `models/places.txt` → a gazetteer: « le havre » → [49.49, 0.11]. Names that mean several places are not in it. */
import type { Gazetteer } from '../model/catalogue.ts'

export function readGazetteer(text: string, origin = 'GeoNames'): Gazetteer {
  const points = new Map<string, readonly [number, number]>()
  for (const line of text.split('\n')) {
    const [key, latitude, longitude] = line.split('\t')
    if (key && latitude && longitude) points.set(key, [Number(latitude), Number(longitude)])
  }
  return { origin, find: (key) => points.get(key) ?? null }
}
