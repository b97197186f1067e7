import { MONTHS } from '../../french/dates/months.ts'
import { NOT_A_MONTH_AFTER } from '../../french/dates/named-after-days.ts'
import { PERIOD_PARTS } from '../../french/dates/time-units.ts'
import type { Moment, Reading } from './moment.ts'
import { isCount, readMonth, readYear, shiftAt } from './read-calendar-words.ts'
import { readYearAlone } from './read-year.ts'
import { type DateToken, keyAt } from './split-date-tokens.ts'

/** A month without a day: « en mai », « mars 1909 », « avril dernier », « janv. 2012 »; not « mars attaque », « la planète Mars », « Avril Lavigne ». */
export function readMonthAlone(tokens: readonly DateToken[], at: number): Reading | null {
  const token = tokens[at]
  const month = readMonth(tokens, at, true)
  if (!token || !month || token.kind !== 'word') return null
  const full = Object.hasOwn(MONTHS, token.key)
  const year = readYear(tokens, month.to)
  const toward = keyAt(tokens, at - 1) === 'vers' && (year !== null || token.key !== 'mars')
  if ((NOT_A_MONTH_AFTER.has(keyAt(tokens, at - 1)) && !toward) || keyAt(tokens, at - 2) === 'm') return null
  const base: Moment = { unit: 'month', month: month.value }
  if (year) {
    const { to, ...value } = year
    return { to, moment: { ...base, ...value }, rule: 'month and year' }
  }
  if (!full) return null
  const shift = shiftAt(tokens, month.to)
  if (shift !== undefined) return { to: month.to + 1, moment: { ...base, shift }, rule: 'month' }
  const fresh = at === 0 || token.gap > 1 || '.!?'.includes(keyAt(tokens, at - 1))
  if (!isAskedFor(tokens, at) || (token.capital && !fresh && keyAt(tokens, at - 1) !== 'en')) return null
  return { to: month.to, moment: base, rule: 'month' }
}

/** A month's name alone is one only after words that ask for a time: « en », « fin », « le mois de », « de … à ». */
function isAskedFor(tokens: readonly DateToken[], at: number): boolean {
  const key = keyAt(tokens, at - 1)
  if (ASKING.has(key)) return true
  if (/^(?:a|à|et|ou|,|-|–)$/.test(key)) return hasMonthNear(tokens, at) || keyAt(tokens, at - 2) === 'jusqu'
  return "'’".includes(key) && key !== '' && keyAt(tokens, at - 2) === 'd'
}

const ASKING: ReadonlySet<string> = new Set([
  'en',
  'de',
  'depuis',
  'des',
  'avant',
  'apres',
  'courant',
  'entre',
  'ici',
  'fin',
  'debut',
  'mi',
  'vers',
])

/** Another month two or three words away: « entre mars et mai », « de mars à juin », « juin, juillet ». */
function hasMonthNear(tokens: readonly DateToken[], at: number): boolean {
  for (const i of [at - 2, at - 3, at + 2]) if (Object.hasOwn(MONTHS, keyAt(tokens, i)) && !tokens[i]?.capital) return true
  return false
}

/** « fin mai », « début 1909 », « mi-juillet », « courant juin », « au milieu de l’année 1909 ». */
export function readPart(tokens: readonly DateToken[], at: number): Reading | null {
  const key = keyAt(tokens, at)
  const part = Object.hasOwn(PERIOD_PARTS, key) ? PERIOD_PARTS[key] : undefined
  if (!part) return null
  let i = at + 1
  if (key === 'mi' && keyAt(tokens, i) === '-') i++
  if (keyAt(tokens, i) === 'de') i++
  else if (keyAt(tokens, i) === 'd' && "'’".includes(keyAt(tokens, i + 1))) i += 2
  else if (keyAt(tokens, i) === 'du' && keyAt(tokens, i + 1) === 'mois' && keyAt(tokens, i + 2) === 'de') i += 3
  const period = readPartOfPeriod(tokens, i, part)
  if (period && key !== 'debuts') return period
  if (keyAt(tokens, i) === 'l' && /^(?:an|annee)$/.test(keyAt(tokens, i + 2))) i += 3
  const month = readMonth(tokens, i, false)
  if (month && !isCount(tokens, i)) {
    const { to, ...year } = readYear(tokens, month.to) ?? { to: month.to }
    const shift = to === month.to ? shiftAt(tokens, to) : undefined
    return {
      to: shift === undefined ? to : to + 1,
      moment: { unit: 'month', month: month.value, part, ...year, ...(shift === undefined ? {} : { shift }) },
      rule: 'part of a month',
    }
  }
  const year = tokens[i]?.kind === 'number' && i <= at + 5 ? readYearAlone(tokens, i) : null
  return year && key !== 'debuts' ? { to: year.to, moment: { ...year.moment, part }, rule: 'part of a year' } : null
}

/** « (la fin) de l’année », « (au début) du mois dernier »: of the year or month of publication; « l’année 1909 » and « l’année scolaire » are others. */
function readPartOfPeriod(tokens: readonly DateToken[], at: number, part: 'early' | 'middle' | 'late' | 'whole'): Reading | null {
  const year = keyAt(tokens, at) === 'l' && keyAt(tokens, at + 2) === 'annee'
  if (part === 'whole' || (!year && !(keyAt(tokens, at) === 'du' && keyAt(tokens, at + 1) === 'mois'))) return null
  const to = at + (year ? 3 : 2)
  const shift = shiftAt(tokens, to)
  const next = tokens[to]
  const other = next?.kind === 'number' || OF_ANOTHER_KIND.has(next?.key ?? '')
  if (other && shift === undefined) return null
  return {
    to: shift === undefined ? to : to + 1,
    moment: { unit: year ? 'year' : 'month', offset: shift ?? 0, part },
    rule: year ? 'part of a year' : 'part of a month',
  }
}

const OF_ANOTHER_KIND: ReadonlySet<string> = new Set(
  `de d du des qui ou suivant suivante precedent precedente scolaire civile judiciaire universitaire academique fiscale budgetaire sportive
  liturgique bissextile`.split(/\s+/),
)
