import { monthLength } from './calendar.ts'
import type { Reading } from './moment.ts'
import { readMonth } from './read-calendar-words.ts'
import { type DateToken, keyAt } from './split-date-tokens.ts'

/** A day in figures: « 21/04/2016 », « 3-7-2017 », « 13.5.2015 », « 2014-04-18 », « le 22/4 »; never « 4-4-2 », « 24/7 », « 3/4 ». */
export function readFigures(tokens: readonly DateToken[], at: number): Reading | null {
  const separator = keyAt(tokens, at + 1)
  if (!'/-.'.includes(separator) || separator === '' || !tight(tokens, at + 1) || !tight(tokens, at + 2)) return null
  if (tokens[at + 2]?.kind !== 'number' || (tokens[at - 1] && '/-.,'.includes(keyAt(tokens, at - 1)) && tight(tokens, at))) return null
  const a = keyAt(tokens, at)
  const b = keyAt(tokens, at + 2)
  const third = separatorAt(tokens, at + 3, separator) && tokens[at + 4]?.kind === 'number' && (tokens[at + 4]?.gap ?? 3) === 0
  const c = third ? keyAt(tokens, at + 4) : ''
  const longer =
    '/-.'.includes(keyAt(tokens, at + 5) || ' ') && tight(tokens, at + 5) && tokens[at + 6]?.kind === 'number' && tight(tokens, at + 6)
  if (third && longer) return null
  if (third && a.length === 4 && separator !== '.') return build(Number(c), Number(b), Number(a), at + 5)
  if (a.length > 2 || b.length > 2) return null
  if (third && c.length === 4) return build(Number(a), Number(b), Number(c), at + 5)
  if (third)
    return c.length === 2 && (separator === '/' || a.length + b.length > 2 || Number(c) < 70) ? shorter(a, b, c, separator, at + 5) : null
  // two numbers are a day only after words that ask for one: « le 22/4 »
  return separator === '/' && (DAY_ASKED.has(keyAt(tokens, at - 1)) || isDayLike(tokens, at)) && !(a === '24' && b === '7')
    ? build(Number(a), Number(b), undefined, at + 3)
    : null
}

/** « rendez-vous 22/4 »: beyond twelve, closed by a mark or an end, after a word that counts nothing. */
function isDayLike(tokens: readonly DateToken[], at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 3]
  if (before?.kind !== 'word' || before.key.length < 4 || COUNTED.has(before.key) || Number(keyAt(tokens, at)) < 13) return false
  return !next || next.gap === 3 || (next.kind === 'mark' && '.,;)!?'.includes(next.key) && tokens[at + 4]?.gap !== 0)
}

const COUNTED: ReadonlySet<string> = new Set(
  'tension format note notes score ratio rapport ecran image dans avec pour vers entre soit numero article fraction moyenne environ'.split(
    ' ',
  ),
)

const DAY_ASKED: ReadonlySet<string> = new Set([
  'le',
  'du',
  'au',
  'ce',
  'des',
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
])

const tight = (tokens: readonly DateToken[], at: number) => tokens[at]?.gap === 0

/** Scanned pages mix their marks: « 12/08,2015 ». */
function separatorAt(tokens: readonly DateToken[], at: number, separator: string): boolean {
  const key = keyAt(tokens, at)
  return tight(tokens, at) && (key === separator || (key === ',' && separator === '/' && keyAt(tokens, at + 1).length === 4))
}

function shorter(a: string, b: string, c: string, separator: string, to: number): Reading | null {
  // « 4-4-2 », « 6-3-10 » are line-ups and scores: a hyphen wants a year that no score has, or a padded day
  if (separator === '.' && (a.length < 2 || b.length < 2)) return null
  const reading = build(Number(a), Number(b), undefined, to)
  return reading && { ...reading, moment: { ...reading.moment, shortYear: Number(c) } }
}

function build(day: number, month: number, year: number | undefined, to: number): Reading | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(month, year)) return null
  if (year !== undefined && (year < 1000 || year > 2199)) return null
  return { to, moment: { unit: 'day', day, month, ...(year === undefined ? {} : { year }) }, rule: 'figures' }
}

/** « Oct. 2 », « Oct/2 », « Octobre 2 »: the English order, that translated dispatches keep. */
export function readMonthFirst(tokens: readonly DateToken[], at: number): Reading | null {
  const month = readMonth(tokens, at, true)
  if (!month || tokens[at]?.kind !== 'word') return null
  const slash = /^[/-]$/.test(keyAt(tokens, month.to)) && tight(tokens, month.to)
  const number = tokens[slash ? month.to + 1 : month.to]
  const ordinal = /^(?:premier|seconde?)$/.test(number?.key ?? '') ? (number?.key === 'premier' ? 1 : 2) : null
  const to = slash ? month.to + 2 : month.to + 1
  if (!number || (ordinal === null && (number.kind !== 'number' || number.key.length > 2)) || number.gap > 1) return null
  const next = tokens[to]
  const closed = !next || next.gap > 1 || (next.kind === 'mark' && !'%-/€$°'.includes(next.key)) || (next.key === 'th' && next.gap === 0)
  const plain = month.to === at + 1 && !slash
  // « août 14 » is 1914, « en août 12 » would be a broken line
  if (!closed || (plain && !tokens[at]?.capital) || (keyAt(tokens, at) === 'aout' && number.key === '14')) return null
  // « Janvier 12, 2016 »
  const year =
    keyAt(tokens, to) === ',' && tokens[to + 1]?.kind === 'number' && tokens[to + 1]?.key.length === 4
      ? Number(keyAt(tokens, to + 1))
      : undefined
  return build(ordinal ?? Number(number.key), month.value, year, year === undefined ? to : to + 2)
}
