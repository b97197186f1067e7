import { DAY_PARTS } from '../../french/dates/time-units.ts'
import type { Moment, Reading } from './moment.ts'
import { readDayNumber, readMonth, readWeekday, readYear, shiftAt } from './read-calendar-words.ts'
import { readFigures } from './read-figures.ts'
import { readOrdinal } from './read-number.ts'
import { type DateToken, keyAt } from './split-date-tokens.ts'

/** A day by its number: « 3 juin », « mardi 3 juin 1909 », « 1er avril 78 », « samedi 21 », « le 15 courant ». */
export function readDay(tokens: readonly DateToken[], at: number): Reading | null {
  const weekday = readWeekday(tokens, at)
  const start = weekday ? skipArticle(tokens, weekday.to) : at
  const figures = weekday && !weekday.short ? readFigures(tokens, start) : null
  if (figures) return { ...figures, moment: { ...figures.moment, weekday: weekday?.value ?? 1 } }
  const day = readDayNumber(tokens, start)
  if (!day) return weekday && !weekday.short ? readWeekdayAlone(tokens, at, weekday.value, weekday.to) : null
  const parts = { day: day.value, ...(weekday ? { weekday: weekday.value } : {}) }
  const hyphen = keyAt(tokens, day.to) === '-' && tokens[day.to]?.gap === 0
  const month = readMonth(tokens, hyphen ? day.to + 1 : day.to, true) ?? readMonthOfDay(tokens, day.to, at)
  if (month && (tokens[month.to - 1]?.gap ?? 0) < 3)
    return withYear(tokens, month.to, { unit: 'day', ...parts, month: month.value }, weekday !== null)
  const current = readCurrentMonth(tokens, day.to)
  if (current) return { to: current.to, moment: { unit: 'day', ...parts, shift: current.shift }, rule: 'day of this month' }
  if (!weekday || weekday.short) return null
  // « samedi 21 » without a month, but never « vendredi 15 personnes »
  const after = tokens[day.to]
  const counted = after?.kind === 'word' && after.gap < 2 && !after.capital && !AFTER_DAY.has(after.key) && tokens[start]?.kind === 'number'
  const hour = /^(?:h|heures?)$/.test(after?.key ?? '') || after?.key === ':' || after?.key === '%'
  if (counted || hour) return readWeekdayAlone(tokens, at, weekday.value, weekday.to)
  return { to: day.to, moment: { unit: 'day', ...parts }, rule: 'weekday and number' }
}

const AFTER_DAY: ReadonlySet<string> = new Set(
  `a au et ou puis dans lors en de du pour par sur avec selon sous que qui dernier prochain matin soir apres avant contre chez est a sont ont le la les
  un une des il elle on ils ce se`.split(/\s+/),
)

function skipArticle(tokens: readonly DateToken[], at: number): number {
  const comma = keyAt(tokens, at) === ',' && (keyAt(tokens, at + 1) === 'le' || tokens[at + 1]?.kind === 'number') ? at + 1 : at
  return keyAt(tokens, comma) === 'le' ? comma + 1 : comma
}

/** « le premier de mai », « le quatre de janvier » in old papers; figures before « de » count something else. */
function readMonthOfDay(tokens: readonly DateToken[], at: number, start: number): { readonly value: number; readonly to: number } | null {
  if (tokens[at - 1]?.kind !== 'word' || keyAt(tokens, start - 1) !== 'le') return null
  if (keyAt(tokens, at) === 'de') return readMonth(tokens, at + 1, false)
  return keyAt(tokens, at) === 'd' ? readMonth(tokens, at + 2, false) : null
}

/** Adds the year, « dernier » or « prochain », and the part of the day. */
function withYear(tokens: readonly DateToken[], at: number, moment: Moment, dated: boolean): Reading {
  const year = readYear(tokens, at)
  if (year) {
    const { to, ...value } = year
    return { to, moment: { ...moment, ...value }, rule: 'day, month and year' }
  }
  const shift = shiftAt(tokens, at)
  if (shift !== undefined) return { to: at + 1, moment: { ...moment, shift }, rule: 'day and month' }
  return { to: at, moment, rule: dated ? 'weekday, day and month' : 'day and month' }
}

/** « courant », « du courant », « de ce mois », « du mois prochain », « du mois dernier » after the number of a day. */
function readCurrentMonth(tokens: readonly DateToken[], at: number): { readonly to: number; readonly shift: -1 | 0 | 1 } | null {
  const ahead = [0, 1, 2].map((i) => keyAt(tokens, at + i)).join(' ')
  if (/^courant\b/.test(ahead)) return { to: at + 1, shift: 0 }
  if (/^(?:du|de) courant/.test(ahead)) return { to: at + 2, shift: 0 }
  if (/^de ce mois/.test(ahead)) return { to: at + 3, shift: 0 }
  if (!/^du mois /.test(ahead)) return null
  const shift = shiftAt(tokens, at + 2)
  return shift === undefined ? null : { to: at + 3, shift }
}

/** « mardi », « mardi dernier », « mardi matin », « vendredi de la semaine prochaine ». */
function readWeekdayAlone(tokens: readonly DateToken[], at: number, weekday: number, after: number): Reading {
  const part = DAY_PARTS.has(keyAt(tokens, after)) && (tokens[after]?.gap ?? 3) < 3
  const end = part ? after + 1 : after
  const shift = shiftAt(tokens, end)
  const base: Moment = { unit: 'day', weekday }
  if (shift !== undefined) return { to: end + 1, moment: { ...base, shift }, rule: 'weekday, last or next' }
  const week = readWeek(tokens, end)
  if (week) return { to: week.to, moment: { ...base, shift: week.shift, number: 7 }, rule: 'weekday of a week' }
  const before = keyAt(tokens, at - 1)
  const told = ({ suivant: 1, precedent: -1 } as Readonly<Record<string, -1 | 1>>)[keyAt(tokens, end)]
  if (told !== undefined && before === 'le')
    return { to: end + 1, moment: { ...base, shift: told, from: 'told' }, rule: 'weekday told before' }
  if (before === 'dernier' || before === 'prochain') {
    return { to: end, moment: { ...base, shift: before === 'dernier' ? -1 : 1 }, rule: 'weekday, last or next', from: at - 1 }
  }
  return { to: end, moment: /^ce(?:tte)?$/.test(before) ? { ...base, shift: 0 } : base, rule: 'weekday' }
}

function readWeek(tokens: readonly DateToken[], at: number): { readonly to: number; readonly shift: -1 | 0 | 1 } | null {
  let i = at
  while (/^(?:de|la|cette)$/.test(keyAt(tokens, i)) && i < at + 3) i++
  if (i === at || keyAt(tokens, i) !== 'semaine') return null
  if (keyAt(tokens, i - 1) === 'cette') return { to: i + 1, shift: 0 }
  const shift = shiftAt(tokens, i + 1)
  return shift === undefined ? null : { to: i + 2, shift }
}

/** « le premier vendredi de juillet », « le dernier dimanche de mai 1909 », « le deuxième lundi du mois prochain ». */
export function readNthWeekday(tokens: readonly DateToken[], at: number): Reading | null {
  const last = keyAt(tokens, at) === 'dernier'
  const ordinal = last ? { value: -1, to: at + 1 } : readOrdinal(tokens, at)
  if (!ordinal || ordinal.value > 5) return null
  const weekday = readWeekday(tokens, ordinal.to)
  if (!weekday || weekday.short) return null
  const moment: Moment = { unit: 'day', nth: ordinal.value, weekday: weekday.value }
  const ofMonth = keyAt(tokens, weekday.to) === 'du' && keyAt(tokens, weekday.to + 1) === 'mois'
  const current = readCurrentMonth(tokens, weekday.to) ?? (ofMonth ? { to: weekday.to + 2, shift: 0 as const } : null)
  if (current && !/^(?:de|d)$/.test(keyAt(tokens, current.to)))
    return { to: current.to, moment: { ...moment, shift: current.shift }, rule: 'nth weekday' }
  const elided = keyAt(tokens, weekday.to) === 'd'
  if (!elided && keyAt(tokens, weekday.to) !== 'de') return null
  const month = readMonth(tokens, weekday.to + (elided ? 2 : 1), false)
  return month ? { ...withYear(tokens, month.to, { ...moment, month: month.value }, true), rule: 'nth weekday' } : null
}

/** « seconde de août », « troisième de mai »: the day by an ordinal, as some translations have it; « la seconde de mai » is no day. */
export function readOrdinalDay(tokens: readonly DateToken[], at: number): Reading | null {
  const ordinal = readOrdinal(tokens, at)
  if (!ordinal || tokens[at]?.kind !== 'word' || /^(?:la|une|dernier|derniere|semaine)$/.test(keyAt(tokens, at - 1))) return null
  const elided = keyAt(tokens, ordinal.to) === 'd'
  if (!elided && keyAt(tokens, ordinal.to) !== 'de') return null
  const month = readMonth(tokens, ordinal.to + (elided ? 2 : 1), false)
  return month ? withYear(tokens, month.to, { unit: 'day', day: ordinal.value, month: month.value }, false) : null
}
