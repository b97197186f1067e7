/** A day as a dateline gives it, in folded words: « le lundi 26 juillet 1909 », « 1er janvier 2016 », « 15 dec. »; null for anything else. */
import { MONTH_ABBREVIATIONS, MONTHS } from '../../french/dates/months.ts'

export interface DayMatch {
  readonly start: number
  readonly end: number
  readonly day: number
  readonly month: number
  readonly year: number | null
}

const opening = /(?:le\s+)?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s+)?(?:le\s+)?/y
const dayMonth = /(\d{1,2})(?:er|°)?[\s-]+([a-z]{3,9})\b(\.?)/y
const year = /,?\s*(\d{4})(?!\d)/y
const figures = /(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/y
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function readDay(folded: string, from: number): DayMatch | null {
  opening.lastIndex = from
  const start = from + (opening.exec(folded)?.[0].length ?? 0)
  figures.lastIndex = start
  const inFigures = figures.exec(folded)
  if (inFigures) return check(from, start + inFigures[0].length, Number(inFigures[1]), Number(inFigures[2]), Number(inFigures[3]))
  dayMonth.lastIndex = start
  const found = dayMonth.exec(folded)
  if (!found) return null
  const name = found[2] ?? ''
  const full = Object.hasOwn(MONTHS, name) ? MONTHS[name] : undefined
  const month = full ?? (Object.hasOwn(MONTH_ABBREVIATIONS, name) ? MONTH_ABBREVIATIONS[name] : undefined)
  if (month === undefined) return null
  // The stop after a whole name ends the sentence: « 3 juin. — ».
  const end = start + found[0].length - (full !== undefined && found[3] ? 1 : 0)
  year.lastIndex = end
  const inYear = year.exec(folded)
  return check(from, end + (inYear?.[0].length ?? 0), Number(found[1]), month, inYear ? Number(inYear[1]) : null)
}

function check(start: number, end: number, day: number, month: number, inYear: number | null): DayMatch | null {
  if (day < 1 || day > (longest[month - 1] ?? 0)) return null
  if (inYear !== null && (inYear < 1400 || inYear > 2199)) return null
  return { start, end, day, month, year: inYear }
}
