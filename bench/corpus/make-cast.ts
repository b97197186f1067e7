/**
 * A number of articles → who and what an archive of that size names: persons, organisations, towns. More articles name more of them, by a
 * power below one, and each kind is drawn on a Zipf curve.
 */
import type { Articled, Person } from './article.ts'
import { drawZipf } from './draw-zipf.ts'
import type { Random } from './make-random.ts'
import { familyNames } from './words/family-names.ts'
import { mensNames, womensNames } from './words/given-names.ts'
import { bodies, fields, wellKnown } from './words/organisations.ts'
import { patronSaints, rivers, towns } from './words/places.ts'
import { type Topic, topics } from './words/topics.ts'

export interface Cast {
  readonly articles: number
  readonly person: (random: Random) => Person
  readonly organisation: (random: Random) => Articled
  readonly town: (random: Random) => string
  readonly topic: (random: Random) => Topic
}

export function makeCast(articles: number): Cast {
  const persons = Array.from({ length: Math.round(60 * articles ** 0.6) }, (_, rank) => personOf(rank))
  const organisations = [...wellKnown.map(articledOf), ...manyOrganisations(Math.round(20 * articles ** 0.55))]
  const places = [...towns, ...manyCommunes(Math.round(8 * articles ** 0.5))]
  return { articles, person: drawFrom(persons), organisation: drawFrom(organisations), town: drawFrom(places), topic: drawFrom(topics) }
}

function drawFrom<T>(items: readonly T[]): (random: Random) => T {
  const draw = drawZipf(items.length, { offset: 6 })
  return (random) => items[draw(random)] as T
}

/** Steps that share no factor with the length of a list walk it whole without a pattern that the eye sees. */
function personOf(rank: number): Person {
  const woman = rank % 5 < 2
  const given = woman ? womensNames : mensNames
  const family = familyNames[(rank * 89 + Math.floor(rank / familyNames.length)) % familyNames.length] ?? ''
  const first = given[(rank * 31 + Math.floor(rank / familyNames.length) * 7) % given.length] ?? ''
  return { name: `${first} ${family}`, family, woman }
}

function articledOf(articled: string): Articled {
  return { articled, name: articled.replace(/^(?:le |la |l’)/, '') }
}

function manyOrganisations(count: number): readonly Articled[] {
  return Array.from({ length: count }, (_, rank) => {
    const town = towns[(rank * 7 + Math.floor(rank / towns.length)) % towns.length] ?? ''
    const of = /^[AEIOUYÉÈÎÔ]/.test(town) ? `d’${town}` : `de ${town}`
    return articledOf(`${bodies[rank % bodies.length]} ${fields[(rank * 3) % fields.length]} ${of}`)
  })
}

function manyCommunes(count: number): readonly string[] {
  return Array.from({ length: count }, (_, rank) => {
    const saint = patronSaints[rank % patronSaints.length]
    const river = rivers[(rank * 5 + Math.floor(rank / patronSaints.length)) % rivers.length]
    return `Saint-${saint}-sur-${river}`
  })
}
