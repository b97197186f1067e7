import { addMonths, type CalendarDay, dayFromNumber, dayNumber, monthLength } from './calendar.ts'

/** The day of publication as far as it is known: « 1909 » has only a year, « 1909-06 » a year and month. */
export interface Published {
  readonly year: number
  readonly month?: number
  readonly day?: number
  /** Number of the last day that it can be: what « looking back » starts from. */
  readonly last: number
}

/** EDTF → its parts; null where there is no year (`XXXX-05`, null, not EDTF). An interval counts by its end, if it has one. */
export function readPublished(edtf: string | null): Published | null {
  const [start = '', end = ''] = (edtf ?? '').split('/')
  const match = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(/^-?\d{4}/.test(end) ? end : start)
  if (!match) return null
  const year = Number(match[1])
  const month = match[2] === undefined ? undefined : Number(match[2])
  if (month === undefined || month < 1 || month > 12) return { year, last: dayNumber({ year, month: 12, day: 31 }) }
  const day = match[3] === undefined || end !== '' ? undefined : Number(match[3])
  if (day === undefined || day < 1 || day > monthLength(month, year))
    return { year, month, last: dayNumber({ year, month, day: monthLength(month, year) }) }
  return { year, month, day, last: dayNumber({ year, month, day }) }
}

/** A day moved by an offset in days, weeks, months or years. */
export function moveDay(number: number, offset: number, unit: 'day' | 'week' | 'month' | 'year'): number {
  if (unit === 'day' || unit === 'week') return number + offset * (unit === 'week' ? 7 : 1)
  const moved: CalendarDay = addMonths(dayFromNumber(number), unit === 'year' ? offset * 12 : offset)
  return dayNumber(moved)
}
