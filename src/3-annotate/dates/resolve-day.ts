import { FEASTS } from '../../french/dates/feasts.ts'
import type { Bearings, Resolution } from './bearings.ts'
import { dayFromNumber, dayNumber, easterOf, monthLength, pad, weekdayOf, writeDay, writeYear } from './calendar.ts'
import { chooseYear } from './choose-year.ts'
import type { Moment } from './moment.ts'
import { moveDay, type Published } from './read-published.ts'

/** A day → EDTF: named by number, by weekday, by a feast or counted from another. */
export function resolveDay(moment: Moment, bearings: Bearings): Resolution | null {
  if (moment.offset !== undefined) return resolveOffset(moment, bearings)
  if (moment.unit === 'feast') return resolveFeast(moment, bearings)
  if (moment.nth !== undefined) return resolveNth(moment, bearings)
  if (moment.day === undefined) return resolveWeekday(moment, bearings)
  if (moment.month === undefined) return resolveDayOfMonth(moment, bearings)
  return resolveDayAndMonth({ ...moment, day: moment.day, month: moment.month }, bearings)
}

function resolveDayAndMonth(
  moment: Moment & { readonly day: number; readonly month: number },
  { published, tense }: Bearings,
): Resolution | null {
  const { day, month, weekday } = moment
  const write = (year: number) => writeBeside(dayNumber({ year, month, day }), moment)
  if (moment.year !== undefined) return day > monthLength(month, moment.year) ? null : { edtf: write(moment.year) }
  if (day > monthLength(month)) return null
  if (!published) return { edtf: writeYearless(month, day, moment) }
  // a weekday that fits one year only is better evidence than the tense: « Dim 15 sept »
  const fitting =
    weekday === undefined
      ? null
      : near(
          chooseYear(published, tense, moment.shift, (year) => dayOf(year, moment, weekday)),
          published,
        )
  const year = fitting ?? chooseYear(published, tense, moment.shift, (year) => dayOf(year, moment))
  if (year === null) return null
  return { edtf: `${write(year)}${published.month === undefined ? '?' : ''}` }
}

/** A named day, or the day that is told beside it: « la veille du 3 juin » is 2 June. */
function writeBeside(named: number, { beside = 0 }: Moment): string {
  return writeDay(dayFromNumber(named + beside))
}

/** « la veille de Noël » of a year that nobody knows: XXXX-12-24; null around the end of February, whose last day is not known then. */
function writeYearless(month: number, day: number, { beside = 0 }: Moment): string | null {
  const other = dayFromNumber(dayNumber({ year: 2001, month, day }) + beside)
  const leap = dayFromNumber(dayNumber({ year: 2004, month, day }) + beside)
  return other.month === leap.month && other.day === leap.day ? `XXXX-${pad(other.month)}-${pad(other.day)}` : null
}

/** The day in a year, as first and last; null where that year has none, or not on that weekday. */
function dayOf(year: number, { month, day, beside = 0 }: Moment & { readonly day: number; readonly month: number }, weekday?: number) {
  if (day > monthLength(month, year)) return null
  const number = dayNumber({ year, month, day })
  return weekday !== undefined && weekdayOf(number) !== weekday ? null : { first: number + beside, last: number + beside }
}

const near = (year: number | null, published: Published) => (year !== null && Math.abs(year - published.year) <= 1 ? year : null)

/** « le 15 courant », « le 20 du mois prochain », « samedi 21 ». */
function resolveDayOfMonth(moment: Moment, { published, tense }: Bearings): Resolution | null {
  const day = moment.day ?? 1
  const relative = moment.weekday === undefined ? `P${moment.shift ?? 0}M` : `WD${moment.weekday}`
  if (published?.month === undefined) return { edtf: null, relative }
  const months = moment.weekday === undefined ? [moment.shift ?? 0] : tense === 'future' ? [0, 1, 2, -1, -2, -3] : [0, -1, -2, -3, 1, 2]
  let second: string | null = null
  for (const offset of months) {
    const index = published.year * 12 + published.month - 1 + offset
    const date = { year: Math.floor(index / 12), month: (index % 12) + 1, day }
    if (day > monthLength(date.month, date.year)) continue
    if (moment.weekday === undefined || weekdayOf(dayNumber(date)) === moment.weekday) return { edtf: writeDay(date) }
    second ??= writeDay(date)
  }
  return moment.weekday === undefined || second === null ? null : { edtf: second }
}

/** « mardi »: the last one up to the day of publication, or the next where the verb is future; « ce mardi » the nearest to come. */
function resolveWeekday({ weekday = 1, shift, number, from }: Moment, { published, tense, told }: Bearings): Resolution {
  const relative = `WD${weekday}`
  if (from === 'told') {
    if (told === null) return { edtf: null, relative }
    const distance = (((weekday - weekdayOf(told)) * (shift ?? 1) + 6) % 7) + 1
    return { edtf: writeDay(dayFromNumber(told + (shift ?? 1) * distance)), relative }
  }
  if (published?.day === undefined) return { edtf: null, relative }
  const today = published.last
  const back = (weekdayOf(today) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  if (number === 7) return { edtf: writeDay(dayFromNumber(today - weekdayOf(today) + weekday + (shift ?? 0) * 7)), relative }
  if (shift === -1) return { edtf: writeDay(dayFromNumber(today - (back || 7))), relative }
  if (shift === 1) return { edtf: writeDay(dayFromNumber(today + (ahead || 7))), relative }
  const forward = tense === 'future' || (shift === 0 && tense !== 'past')
  return { edtf: writeDay(dayFromNumber(forward ? today + ahead : today - back)), relative }
}

function resolveOffset({ offset = 0, from }: Moment, { published, told }: Bearings): Resolution {
  const anchor =
    from === 'told'
      ? (told ?? (published?.day === undefined ? null : published.last))
      : published?.day === undefined
        ? null
        : published.last
  const relative = `${offset < 0 ? '-' : ''}P${Math.abs(offset)}D`
  return { edtf: anchor === null ? null : writeDay(dayFromNumber(moveDay(anchor, offset, 'day'))), relative }
}

function resolveFeast(moment: Moment, { published, tense }: Bearings): Resolution | null {
  const { feast = '', year, shift, beside = 0 } = moment
  const known = FEASTS[feast]
  if (!known) return null
  const named = (y: number) =>
    known.easter === undefined ? dayNumber({ year: y, month: known.month ?? 1, day: known.day ?? 1 }) : easterOf(y) + known.easter
  const dayIn = (y: number) => named(y) + beside
  if (year !== undefined) return { edtf: writeDay(dayFromNumber(dayIn(year))) }
  if (!published)
    return {
      edtf: known.easter === undefined ? writeYearless(known.month ?? 1, known.day ?? 1, moment) : null,
      ...(known.easter === undefined ? {} : { relative: 'P0Y' }),
    }
  const chosen = chooseYear(published, tense, shift, (y) => ({ first: dayIn(y), last: dayIn(y) }))
  return chosen === null ? null : { edtf: writeDay(dayFromNumber(dayIn(chosen))) }
}

/** « premier vendredi de juillet », « dernier dimanche de mai 1909 », « deuxième lundi du mois prochain ». */
function resolveNth(moment: Moment, { published, tense }: Bearings): Resolution | null {
  const relative = `WD${moment.weekday ?? 1}`
  if (moment.month === undefined) {
    if (published?.month === undefined) return { edtf: null, relative }
    const index = published.year * 12 + published.month - 1 + (moment.shift ?? 0)
    const number = nthIn(Math.floor(index / 12), (index % 12) + 1, moment)
    return number === null ? null : { edtf: writeDay(dayFromNumber(number)), relative }
  }
  const month = moment.month
  const at = (year: number) => {
    const number = nthIn(year, month, moment)
    return number === null ? null : { first: number, last: number }
  }
  if (moment.year === undefined && !published) return { edtf: `XXXX-${pad(month)}` }
  const year = moment.year ?? (published ? chooseYear(published, tense, moment.shift, at) : null)
  const number = year === null ? null : nthIn(year, month, moment)
  return number === null ? (year === null ? null : { edtf: `${writeYear(year)}-${pad(month)}` }) : { edtf: writeDay(dayFromNumber(number)) }
}

function nthIn(year: number, month: number, { nth = 1, weekday = 1 }: Moment): number | null {
  const length = monthLength(month, year)
  const first = dayNumber({ year, month, day: 1 })
  const offset = (weekday - weekdayOf(first) + 7) % 7
  const day = nth < 0 ? 1 + offset + 7 * Math.floor((length - 1 - offset) / 7) : 1 + offset + 7 * (nth - 1)
  return day > length ? null : first + day - 1
}
