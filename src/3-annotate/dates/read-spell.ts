import { CLOCK_UNITS, LONG_UNITS, SHIFT_WORDS, TIME_UNITS } from '../../french/dates/time-units.ts'
import type { Moment, Reading } from './moment.ts'
import { readNumber } from './read-number.ts'
import { type DateToken, keyAt } from './split-date-tokens.ts'

/** A spell up to the day of publication, or from it: « ces dix dernières années », « les deux prochaines semaines », « les 30 jours précédents ». */
export function readSpell(tokens: readonly DateToken[], at: number): Reading | null {
  // « les » is common: most have neither a number nor « dernières » after them
  const next = tokens[at + 1]
  if (!next || next.kind === 'mark') return null
  let i = at + 1
  let shift = shiftOf(keyAt(tokens, i))
  if (shift !== undefined) i++
  const number = readNumber(tokens, i)
  if (!number || number.value > 999) return null
  i = number.to
  if (shift === undefined) {
    shift = shiftOf(keyAt(tokens, i))
    if (shift !== undefined) i++
  }
  const unit = countIn(number.value, keyAt(tokens, i))
  if (!unit) return null
  if (shift === undefined) {
    shift = AFTER_UNIT[keyAt(tokens, ++i)]
    if (shift === undefined || !Object.hasOwn(AFTER_UNIT, keyAt(tokens, i))) return null
  }
  return { to: i + 1, moment: { ...unit, offset: shift * unit.offset, spell: true }, rule: 'spell to or from now' }
}

const AFTER_UNIT: Readonly<Record<string, -1 | 1>> = {
  passes: -1,
  passees: -1,
  precedents: -1,
  precedentes: -1,
  ecoules: -1,
  ecoulees: -1,
  suivants: 1,
  suivantes: 1,
}

const shiftOf = (key: string) => (Object.hasOwn(SHIFT_WORDS, key) ? SHIFT_WORDS[key] : undefined)

const UNIT_NAMES = { D: 'day', W: 'week', M: 'month', Y: 'year' } as const

/** A count of units, hours in whole days: « 24 heures » is one day, « dix minutes » the same day; null where the word is no unit. */
export function countIn(
  value: number,
  key: string,
): (Pick<Moment, 'unit'> & { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly offset: number }) | null {
  if (Object.hasOwn(TIME_UNITS, key)) return { unit: UNIT_NAMES[TIME_UNITS[key] ?? 'D'], offset: value }
  if (Object.hasOwn(LONG_UNITS, key)) return { unit: 'year', offset: value * (LONG_UNITS[key] ?? 1) }
  if (!Object.hasOwn(CLOCK_UNITS, key)) return null
  return { unit: 'day', offset: Math.floor((value * (CLOCK_UNITS[key] ?? 0)) / 86400) }
}
