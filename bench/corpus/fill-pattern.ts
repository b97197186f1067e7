/**
 * A pattern and a scene → French words: « {O} s’oppose à {S} » → « la SNCF s’oppose au pont routier ». The desk counts what it names and
 * remembers whom, since a person is « Marianne Delcourt » once and « Mme Delcourt » after.
 */
import type { Articled, Person } from './article.ts'
import type { Scene } from './draw-scene.ts'
import { withA, withDe, withoutCapital } from './join-french.ts'
import { between, pick, type Random } from './make-random.ts'
import { functions } from './words/functions.ts'
import { beginnings, continuations } from './words/speech.ts'

export interface Desk {
  readonly scene: Scene
  readonly random: Random
  readonly met: Set<string>
  last: string
  readonly counts: { names: number; quotations: number; dates: number }
}

const slot = /((?<!\p{L})(?:à|de|À) )?\{(\w+)\}|\[([^|\]]*)\|([^\]]*)\]/gu

/** `full`: headlines and standfirsts name persons whole. */
export function fillPattern(pattern: string, desk: Desk, full = false): string {
  let plural = false
  return pattern.replace(
    slot,
    (_, joint: string | undefined, name: string | undefined, one: string | undefined, many: string | undefined) => {
      if (name === undefined) return (plural ? many : one) ?? ''
      const words = wordsFor(name, desk, full)
      if (name === 'S') plural = words.startsWith('les ')
      return join(joint, words)
    },
  )
}

function join(joint: string | undefined, words: string): string {
  if (joint === undefined) return words
  if (joint === 'de ') return withDe(words)
  const joined = withA(words)
  return joint === 'À ' ? joined.replace(/^[aà]/, (letter) => letter.toUpperCase()) : joined
}

function wordsFor(name: string, desk: Desk, full: boolean): string {
  const { scene, random } = desk
  switch (name) {
    case 'P':
      return named(
        desk,
        personWords(
          another(scene.persons, desk, ({ name }) => name),
          desk,
          full,
        ),
      )
    case 'O':
      return named(
        desk,
        met(
          another(scene.organisations, desk, ({ name }) => name),
          desk,
        ),
      )
    case 'L':
      return named(
        desk,
        metName(
          another(scene.towns, desk, (name) => name),
          desk,
        ),
      )
    case 'C':
      return named(desk, met(scene.country, desk))
    case 'S':
      return pick(pick(scene.topics, random).things, random)
    case 'N':
      return String(between(2, 60, random))
    case 'Q':
      return said(desk, full)
    case 'q':
      return withoutCapital(said(desk, full))
    default:
      throw new Error(`Unexpected slot {${name}}`)
  }
}

/** Not the one that was named just before: nobody signs an agreement with oneself. */
function another<T>(items: readonly T[], desk: Desk, key: (item: T) => string): T {
  const others = items.filter((item) => key(item) !== desk.last)
  const item = pick(others, desk.random)
  desk.last = key(item)
  return item
}

function said(desk: Desk, full: boolean): string {
  const words = fillPattern(pick(beginnings, desk.random), desk, true)
  return full ? words : words + pick(continuations, desk.random)
}

function named(desk: Desk, words: string): string {
  desk.counts.names++
  return words
}

function met(thing: Articled, desk: Desk): string {
  desk.met.add(thing.name)
  return thing.articled
}

function metName(name: string, desk: Desk): string {
  desk.met.add(name)
  return name
}

function personWords(person: Person, { met, random }: Desk, full: boolean): string {
  const known = met.has(person.name)
  met.add(person.name)
  if (full) return person.name
  if (!known) {
    const role = pick(functions, random)
    const words = person.woman ? role.woman : role.man
    return random() < 0.5
      ? person.name
      : random() < 0.5
        ? `${person.name} (${words})`
        : `${articleFor(words, person.woman)}${words} ${person.name}`
  }
  const choice = random()
  if (choice < 0.45) return `${person.woman ? 'Mme' : 'M.'} ${person.family}`
  return choice < 0.8 ? person.family : person.name
}

function articleFor(words: string, woman: boolean): string {
  if (/^[aeéiou]/.test(words)) return 'l’'
  return woman ? 'la ' : 'le '
}
