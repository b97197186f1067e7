import { REPUBLICAN_DAYS, REPUBLICAN_MONTHS, REPUBLICAN_NEW_YEARS } from '../../french/dates/republican-calendar.ts'
import { dayFromNumber, dayNumber, writeDay } from './calendar.ts'
import type { Reading } from './moment.ts'
import { readDayNumber } from './read-calendar-words.ts'
import { romanValue } from './read-number.ts'
import { type DateToken, keyAt } from './split-date-tokens.ts'

/** « 18 brumaire an VIII » → 1799-11-09; « germinal an II », « an III »; famous days without their year: « le 9 Thermidor ». */
export function readRepublican(tokens: readonly DateToken[], at: number): Reading | null {
  if (keyAt(tokens, at) === 'an') return readRepublicanYear(tokens, at)
  const day = readDayNumber(tokens, at)
  const monthAt = day ? (keyAt(tokens, day.to) === '-' ? day.to + 1 : day.to) : at
  const month = Object.hasOwn(REPUBLICAN_MONTHS, keyAt(tokens, monthAt)) ? (REPUBLICAN_MONTHS[keyAt(tokens, monthAt)] ?? 0) : 0
  if (month === 0 || (day && day.value > 30)) return null
  const year = readAn(tokens, monthAt + 1)
  const known = day && !year ? REPUBLICAN_DAYS[`${day.value} ${keyAt(tokens, monthAt)}`] : undefined
  const start = startOfYear(year?.value ?? known ?? 0)
  if (start === null) return null
  const first = start + (month - 1) * 30 + (day ? day.value - 1 : 0)
  const edtf = day ? write(first) : `${write(first)}/${write(first + 29)}`
  return { to: year?.to ?? monthAt + 1, moment: { unit: 'fixed', edtf }, rule: 'republican calendar' }
}

/** « l’an II »: from 22 September 1793 to the eve of the next; « l’an 2000 » is not of this calendar. */
function readRepublicanYear(tokens: readonly DateToken[], at: number): Reading | null {
  const year = readAn(tokens, at)
  const start = startOfYear(year?.value ?? 0)
  if (!year || start === null) return null
  const end = (startOfYear(year.value + 1) ?? start + 365) - 1
  return { to: year.to, moment: { unit: 'fixed', edtf: `${write(start)}/${write(end)}` }, rule: 'republican calendar' }
}

function readAn(tokens: readonly DateToken[], from: number): { readonly value: number; readonly to: number } | null {
  let at = from
  if (/^(?:de|l|,|['’])$/.test(keyAt(tokens, at))) while (at < from + 4 && /^(?:de|l|,|['’])$/.test(keyAt(tokens, at))) at++
  if (keyAt(tokens, at) !== 'an') return null
  const token = tokens[at + 1]
  const value = token?.kind === 'word' && token.capital ? romanValue(token.key) : null
  return value !== null && value >= 1 && value <= 14 ? { value, to: at + 2 } : null
}

function startOfYear(year: number): number | null {
  const written = REPUBLICAN_NEW_YEARS[year - 1]
  if (!written) return null
  const [y = 0, m = 0, d = 0] = written.split('-').map(Number)
  return dayNumber({ year: y, month: m, day: d })
}

const write = (number: number) => writeDay(dayFromNumber(number))
