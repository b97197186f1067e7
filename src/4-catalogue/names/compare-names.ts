/**
 * Two folded names of one type → why they may be one, or null: `spelling` (a slip of the pen), `sound`, `longer name` (« Ali Bongo », « Ali Bongo
 * Ondimba »), `initials` (« A. Coulibaly », « Amedy Coulibaly »). Numbers, single letters and families never pass: « Solstice 50 » is not « Solstice 100 ».
 */
import { FEMININE_NAMES, MASCULINE_NAMES } from '../../french/given-names.ts'
import { shortFirstNames } from '../../french/short-first-names.ts'
import type { EntityType } from '../../model/record.ts'
import { foldName } from '../fold-name.ts'
import { consonantsOf, countSlips, isNearSpelling } from './sound-of.ts'

export type Likeness = 'spelling' | 'sound' | 'short first name' | 'longer name' | 'initials'

/** First names that often take a second: « Jean-Paul » alone is a first name, « George Martin » is not. */
const doubled = new Set(['jean', 'marie', 'anne', 'pierre', 'paul', 'charles', 'louis', 'juan', 'jose'])
const givenNames = new Set([...MASCULINE_NAMES, ...FEMININE_NAMES].map(foldName))

export function compareNames(type: EntityType, a: string, b: string): Likeness | null {
  const [left, right] = [a.split(' '), b.split(' ')]
  if (left.length === right.length) return compareWords(type, left, right)
  if (type !== 'person') return null
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  return compareLengths(short, long)
}

/** « Jean-Paul » is no shorter « Jean-Paul Sartre », and « George Martin » no « George R. R. Martin »; one initial more (« George W. Bush ») may be, two not. */
function compareLengths(short: readonly string[], long: readonly string[]): Likeness | null {
  if (short.length < 2 || !isInside(short, long) || isFirstName(short)) return null
  const initials = long.filter((word) => word.length === 1 && !short.includes(word))
  const clash = initials.length > 1 || (initials.length === 1 && short.some((word) => word.length === 1))
  return clash ? 'initials' : 'longer name'
}

function isFirstName(words: readonly string[]): boolean {
  return words.length === 2 && doubled.has(words[0] ?? '') && givenNames.has(words[1] ?? '')
}

function compareWords(type: EntityType, left: readonly string[], right: readonly string[]): Likeness | null {
  const differing = left.flatMap((word, i) => (word === right[i] ? [] : [[word, right[i] ?? ''] as const]))
  if (differing.length === 0 || differing.length > 2) return null
  if (differing.some(([one, other]) => /\d/.test(one + other))) return null
  if (type === 'person' && left.length > 1 && differing.length === 1) {
    const [one, other] = differing[0] ?? ['', '']
    if (differsFirst(left, right) && Math.min(one.length, other.length) === 1)
      return one[0] === other[0] && one !== other ? 'initials' : null
  }
  if (type === 'person' && differing.length === 1 && areShortFirstNames(left[0], right[0])) return 'short first name'
  if (differing.some(([one, other]) => Math.min(one.length, other.length) < (type === 'place' ? 6 : 4))) return null
  if (differing.every(([one, other]) => soundsAlike(one, other))) return 'sound'
  // A word of the dictionary (« africaine », « américaine ») is no misspelling of another: only proper names, and one slip in all.
  if (type === 'person' || type === 'place')
    return differing.length === 1 && differing.every(([one, other]) => isNearSpelling(one, other)) ? 'spelling' : null
  return null
}

function soundsAlike(one: string, other: string): boolean {
  const consonants = consonantsOf(one)
  return consonants.length >= 3 && consonants === consonantsOf(other) && countSlips(one, other) <= Math.max(2, Math.floor(one.length / 3))
}

function areShortFirstNames(one = '', other = ''): boolean {
  return one !== other && shortFirstNames.some((row) => row.includes(one) && row.includes(other))
}

function differsFirst(left: readonly string[], right: readonly string[]): boolean {
  return left[0] !== right[0]
}

/** First and last word of the short name stand in the long one, all in order, beginning at its first word or ending at its last. */
function isInside(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of short) {
    at = long.indexOf(word, at) + 1
    if (at === 0) return false
  }
  return short[0] === long[0] || short.at(-1) === long.at(-1)
}
