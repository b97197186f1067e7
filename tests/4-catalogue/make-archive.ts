/**
 * A seed and a size → cards of an archive that never was: names, tags and words on a Zipf curve, so that a few are everywhere and most stand once. For
 * measuring and for properties; the same seed gives the same cards.
 */
import { createHash } from 'node:crypto'
import type { Card, CardName } from '../../src/model/card.ts'
import type { EntityType } from '../../src/model/record.ts'

const syllables =
  'ba be bi bo bu ca ce ci co cu da de di do du fa fe fi fo fu ga gi go la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo'.split(
    ' ',
  )
const firstNames =
  'Marie Pierre Jeanne Paul Louise Henri Irène Louis Hélène Jules Émile Camille Lucie Albert Simone André Thérèse Victor Blanche Marcel'.split(
    ' ',
  )
const types: readonly EntityType[] = ['person', 'person', 'person', 'place', 'place', 'organisation', 'organisation', 'event', 'product']

export type Random = () => number

/** Mulberry32: numbers from 0 to 1. */
export function makeRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Rank 0 comes most often; the curve has no end, as in a newspaper: half of all names stand once. */
function zipf(random: Random, size: number): number {
  return Math.floor(size ** random()) - 1
}

function word(rank: number, length: number): string {
  let out = ''
  let left = rank
  for (let i = 0; i < length; i += 1) {
    out += syllables[(left + i * 17) % syllables.length]
    left = Math.floor(left / syllables.length) + i
  }
  return out.charAt(0).toUpperCase() + out.slice(1)
}

function nameOf(rank: number): { type: EntityType; name: string } {
  const type = types[rank % types.length] ?? 'person'
  if (type === 'person') return { type, name: `${firstNames[(rank * 7) % firstNames.length]} ${word(rank, 3)}` }
  if (type === 'organisation')
    return { type, name: rank % 4 === 0 ? word(rank, 2).toUpperCase() : `Société ${word(rank, 3)} de ${word(rank % 97, 2)}` }
  if (type === 'event') return { type, name: `Salon de ${word(rank, 3)} ${1900 + (rank % 100)}` }
  return { type, name: word(rank, 3) }
}

export function makeCardOf(random: Random, id: string, vocabulary: number): Card {
  const year = 1880 + Math.floor(random() * 120)
  const date =
    random() < 0.1
      ? null
      : `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`
  const names = new Map<string, CardName>()
  for (let i = 0; i < 4 + random() * 16; i += 1) {
    const { type, name } = nameOf(zipf(random, vocabulary))
    const surname = name.split(' ').at(-1) ?? name
    const uses = 1 + Math.floor(random() * 4)
    const forms =
      type === 'person' && uses > 1
        ? [
            { form: surname, uses: uses - 1, joined: 'surname' },
            { form: name, uses: 1 },
          ]
        : [{ form: name, uses }]
    names.set(`${type}|${name}`, { type, name, forms, uses, confidence: 0.9, paragraphs: [1 + Math.floor(random() * 9)] })
  }
  const tags = Array.from({ length: 8 }, (_, i) => ({
    label: `${word(zipf(random, vocabulary / 3), 2).toLowerCase()} ${word(zipf(random, 400), 2).toLowerCase()}`,
    score: 1 - i / 10,
    origin: 'key phrase',
  }))
  const digest = createHash('sha256').update(id).digest('hex')
  return {
    id,
    digest,
    sha256: digest,
    bytes: 3000,
    language: 'fr',
    title: `${word(zipf(random, 3000), 3)} et ${word(zipf(random, 3000), 2)} à ${word(zipf(random, 3000), 2)} ${word(zipf(random, 3000), 3)}`,
    titleInferred: false,
    standfirst: null,
    opening: 'Un aéroplane a traversé hier la Manche.',
    date,
    dateOrigin: date === null ? null : 'dateline',
    bounds: null,
    byline: null,
    source: null,
    section: null,
    words: 300 + Math.floor(random() * 600),
    names: [...names.values()],
    tags,
    related:
      random() < 0.2
        ? [{ title: `${word(zipf(random, 3000), 3)} et ${word(zipf(random, 3000), 2)} de loin`, label: 'Lire aussi', paragraph: 3 }]
        : [],
    speakers: [...names.values()].slice(0, 1).map(({ name }) => ({ name, count: 1 })),
    quotations: 1,
    told: [String(1850 + Math.floor(random() * 150))],
    simhash: Array.from({ length: 16 }, () => Math.floor(random() * 16).toString(16)).join(''),
  }
}

export function makeArchive(size: number, seed = 1): readonly Card[] {
  const random = makeRandom(seed)
  const vocabulary = Math.max(50, size * 4)
  return Array.from({ length: size }, (_, i) => makeCardOf(random, `${1880 + (i % 120)}/article-${i}.txt`, vocabulary))
}
