import { SEASON_CODES } from '../../french/dates/seasons.ts'
import type { Bearings, Resolution } from './bearings.ts'
import { dayFromNumber, dayNumber, monthLength, pad, weekdayOf, writeDay, writeYear } from './calendar.ts'
import { chooseYear } from './choose-year.ts'
import type { Moment, Part } from './moment.ts'
import { moveDay, type Published } from './read-published.ts'
import { resolveCentury, resolveDecade } from './resolve-long-period.ts'

/** A week, month, season, year, decade or century → EDTF: « fin mai » → 1909-05-2X, « début 1909 » → 1909-01/1909-04. */
export function resolvePeriod(moment: Moment, bearings: Bearings): Resolution | null {
  const { published } = bearings
  if (moment.unit === 'century') return resolveCentury(moment, published)
  if (moment.unit === 'decade') return resolveDecade(moment, published)
  if (moment.spell) return resolveSpell(moment, published)
  if (moment.offset !== undefined && (moment.unit === 'quarter' || moment.unit === 'half')) return resolveNextPart(moment, published)
  if (moment.offset !== undefined) return resolveOffset(moment, bearings)
  if (moment.unit === 'weekend') return resolveWeekend(moment.shift ?? 0, bearings)
  if (moment.unit === 'year') return { edtf: moment.year === undefined ? null : writeYearPart(moment.year, moment.part) }
  if (moment.unit === 'month') return resolveMonth(moment, bearings)
  return resolveSubYear(moment, bearings)
}

/** Days of a month by thirds, and years of a century and months of a year by thirds and halves. */
const DAYS: Readonly<Record<Part, string>> = { early: '-0X', middle: '-1X', late: '-2X', whole: '', 'first half': '', 'second half': '' }
const MONTHS: Readonly<Record<Part, readonly [string, string] | null>> = {
  early: ['01', '04'],
  middle: ['05', '08'],
  late: ['09', '12'],
  whole: null,
  'first half': ['01', '06'],
  'second half': ['07', '12'],
}
function resolveMonth({ month = 1, year, part, shift }: Moment, { published, tense }: Bearings): Resolution | null {
  const third = DAYS[part ?? 'whole']
  if (year !== undefined) return { edtf: `${writeYear(year)}-${pad(month)}${third}` }
  if (!published) return { edtf: `XXXX-${pad(month)}${third}` }
  const chosen = chooseYear(published, tense, shift, (y) => daysOf(month, y))
  if (chosen === null) return null
  return { edtf: `${writeYear(chosen)}-${pad(month)}${published.month === undefined ? (third ? '' : '?') : third}` }
}

function daysOf(month: number, year: number): { readonly first: number; readonly last: number } {
  return { first: dayNumber({ year, month, day: 1 }), last: dayNumber({ year, month, day: monthLength(month, year) }) }
}

function writeYearPart(year: number, part: Moment['part']): string {
  const months = MONTHS[part ?? 'whole']
  return months === null ? writeYear(year) : `${writeYear(year)}-${months[0]}/${writeYear(year)}-${months[1]}`
}

/** Seasons 21 to 24, quarters 33 to 36, halves 40 and 41, as EDTF numbers them. */
function resolveSubYear(moment: Moment, { published, tense }: Bearings): Resolution | null {
  const code = moment.unit === 'season' ? (moment.season ?? 21) : (moment.unit === 'half' ? 39 : 32) + (moment.number ?? 1)
  const relative = moment.unit === 'season' ? (SEASON_CODES[code] ?? 'SP') : `${moment.unit === 'half' ? 'H' : 'Q'}${moment.number ?? 1}`
  if (moment.year !== undefined) return { edtf: `${writeYear(moment.year)}-${code}` }
  if (published?.month === undefined) return { edtf: null, relative }
  const year = chooseYear(published, tense, moment.shift === 0 ? undefined : moment.shift, (y) => monthsOf(moment, y))
  return year === null ? null : { edtf: `${writeYear(year)}-${code}`, relative }
}

/** Months that a season, quarter or half takes: winter starts in December of its year. */
function monthsOf(moment: Moment, year: number): { readonly first: number; readonly last: number } {
  const number = moment.number ?? 1
  const start = moment.unit === 'season' ? ((moment.season ?? 21) - 20) * 3 : moment.unit === 'half' ? number * 6 - 5 : number * 3 - 2
  const length = moment.unit === 'half' ? 6 : 3
  const first = dayNumber({ year, month: start, day: 1 })
  return { first, last: moveDay(first, length, 'month') - 1 }
}

/** « le mois dernier » is a month, « il y a dix ans » about a year, « il y a deux ans » about that day, two years before. */
function resolveOffset(moment: Moment, { published, told, toldPeriod }: Bearings): Resolution {
  const { offset = 0, unit, about } = moment
  const letter = ({ week: 'W', month: 'M', year: 'Y' } as Readonly<Record<string, string>>)[unit] ?? 'D'
  const relative = `${offset < 0 ? '-' : ''}P${Math.abs(offset)}${letter}`
  if (moment.part !== undefined && moment.part !== 'whole') return { edtf: writePart(moment, published, toldPeriod), relative }
  if (moment.from === 'told' && moment.part === 'whole') return { edtf: moveTold(toldPeriod, offset, unit), relative }
  const whole = unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'day'
  if (unit === 'year' && published && (about || moment.part === 'whole') && moment.from !== 'told')
    return { edtf: `${writeYear(published.year + offset)}${about ? '~' : ''}`, relative }
  const anchor = moment.from === 'told' ? (told ?? published?.last) : published?.last
  if (anchor === undefined || published?.month === undefined) return { edtf: null, relative }
  const moved = dayFromNumber(moveDay(anchor, offset, whole))
  if (unit === 'month' && moment.part === 'whole') return { edtf: `${writeYear(moved.year)}-${pad(moved.month)}`, relative }
  if (published.day === undefined) return { edtf: `${writeYear(moved.year)}-${pad(moved.month)}~`, relative }
  if (unit === 'week' && offset === 0) {
    const monday = published.last - weekdayOf(published.last) + 1
    return { edtf: `${writeDay(dayFromNumber(monday))}/${writeDay(dayFromNumber(monday + 6))}`, relative }
  }
  return { edtf: `${writeDay(moved)}~`, relative }
}

/** « à la fin de l’année », « au début du mois dernier »; where the text speaks of another year it may be that one's, and has no value. */
function writePart({ offset = 0, unit, part }: Moment, published: Published | null, toldPeriod: string | null): string | null {
  if (published === null || (toldPeriod !== null && Number(toldPeriod.slice(0, 4)) !== published.year)) return null
  if (unit === 'year') return writeYearPart(published.year + offset, part)
  if (published.month === undefined) return null
  const index = published.year * 12 + published.month - 1 + offset
  return `${writeYear(Math.floor(index / 12))}-${pad((index % 12) + 1)}${DAYS[part ?? 'whole']}`
}

/** « l’année suivante », « le mois précédent », « la semaine suivante »: from the time told last, where it is told so finely. */
function moveTold(toldPeriod: string | null, offset: number, unit: Moment['unit']): string | null {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = (toldPeriod ?? '').split('-').map((part) => Number(part || 'x'))
  if (unit === 'year') return Number.isNaN(year) ? null : writeYear(year + offset)
  if (Number.isNaN(month) || (unit === 'week' && Number.isNaN(day))) return null
  if (unit === 'week') return `${writeDay(dayFromNumber(dayNumber({ year, month, day }) + 7 * offset))}~`
  const index = year * 12 + month - 1 + offset
  return `${writeYear(Math.floor(index / 12))}-${pad((index % 12) + 1)}`
}

function resolveWeekend(shift: -1 | 0 | 1, { published, tense }: Bearings): Resolution {
  const relative = 'WE'
  if (published?.day === undefined) return { edtf: null, relative }
  const saturday = published.last - weekdayOf(published.last) + 6
  const back = shift === -1 || (shift === 0 && tense === 'past' && saturday > published.last)
  const start = back
    ? saturday + 1 < published.last
      ? saturday
      : saturday - 7
    : shift === 1
      ? saturday + (saturday <= published.last ? 7 : 0)
      : saturday
  return { edtf: `${writeDay(dayFromNumber(start))}/${writeDay(dayFromNumber(start + 1))}`, relative }
}

/** « ces dix dernières années » → from the year ten years before up to the year of publication; days and weeks to the day. */
function resolveSpell({ offset = 0, unit }: Moment, published: Published | null): Resolution {
  const whole = unit === 'week' || unit === 'month' || unit === 'year' ? unit : 'day'
  const relative = `${offset < 0 ? '-' : ''}P${Math.abs(offset)}${whole.charAt(0).toUpperCase()}`
  const known = whole === 'year' ? published?.year : whole === 'month' ? published?.month : published?.day
  if (!published || known === undefined) return { edtf: null, relative }
  const other = dayFromNumber(moveDay(published.last, offset, whole))
  const [from, to] = offset < 0 ? [other, dayFromNumber(published.last)] : [dayFromNumber(published.last), other]
  const write = whole === 'year' ? writeYear : null
  if (write) return { edtf: `${write(from.year)}/${write(to.year)}`, relative }
  if (whole === 'month') return { edtf: `${writeYear(from.year)}-${pad(from.month)}/${writeYear(to.year)}-${pad(to.month)}`, relative }
  return { edtf: offset === 0 ? writeDay(to) : `${writeDay(from)}/${writeDay(to)}`, relative }
}

/** « le trimestre dernier », « le semestre prochain »: counted from the one of the day of publication. */
function resolveNextPart({ unit, offset = 0 }: Moment, published: Published | null): Resolution {
  const [size, code, letter] = unit === 'half' ? [6, 40, 'H'] : [3, 33, 'Q']
  const relative = `${letter}${offset < 0 ? '-1' : '+1'}`
  if (published?.month === undefined) return { edtf: null, relative }
  const index = (published.year * 12 + published.month - 1) / size + offset
  const perYear = 12 / size
  const number = Math.floor(index)
  return { edtf: `${writeYear(Math.floor(number / perYear))}-${code + (number % perYear)}`, relative }
}
