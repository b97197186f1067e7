/** A seed and an index → who and what one article speaks of, and when it appeared; the same whoever asks, so that others may name it. */
import type { Articled, Person } from './article.ts'
import { drawZipf } from './draw-zipf.ts'
import type { Cast } from './make-cast.ts'
import { between, makeRandom, pick, type Random, seedOf } from './make-random.ts'
import { countries } from './words/places.ts'
import type { Topic } from './words/topics.ts'

export interface Scene {
  readonly persons: readonly Person[]
  readonly organisations: readonly Articled[]
  readonly towns: readonly string[]
  readonly country: Articled
  readonly topics: readonly Topic[]
  readonly year: number
  readonly month: number
  readonly day: number
  readonly dated: boolean
}

const lastYear = 2019
const drawAge = drawZipf(60, { exponent: 0.8, offset: 3 })

export function drawScene(cast: Cast, seed: number, index: number): Scene {
  const random = makeRandom(seedOf('scene', seed, index))
  const country = pick(countries, random)
  return {
    persons: distinct(between(3, 6, random), cast.person, random, ({ name }) => name),
    organisations: distinct(between(3, 5, random), cast.organisation, random, ({ name }) => name),
    towns: distinct(between(3, 4, random), cast.town, random, (name) => name),
    country: { name: country.name, articled: country.article + country.name },
    topics: distinct(between(2, 4, random), cast.topic, random, ({ tag }) => tag),
    year: lastYear - drawAge(random),
    month: between(1, 12, random),
    day: between(1, 28, random),
    dated: random() < 0.95,
  }
}

function distinct<T>(count: number, draw: (random: Random) => T, random: Random, key: (item: T) => string): readonly T[] {
  const found = new Map<string, T>()
  for (let tries = 0; found.size < count && tries < 50; tries++) {
    const item = draw(random)
    if (!found.has(key(item))) found.set(key(item), item)
  }
  return [...found.values()]
}
