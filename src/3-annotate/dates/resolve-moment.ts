import type { Bearings, Resolution } from './bearings.ts'
import { expandYear } from './expand-year.ts'
import type { Moment } from './moment.ts'
import { resolveDay } from './resolve-day.ts'
import { resolvePeriod } from './resolve-period.ts'

/** Moment and bearings → EDTF: « mardi » published on 5 June 1909, a Saturday → 1909-06-01. */
export function resolveMoment(moment: Moment, bearings: Bearings): Resolution | null {
  if (moment.unit === 'fixed') return { edtf: moment.edtf ?? null }
  const whole =
    moment.shortYear !== undefined && moment.unit !== 'decade'
      ? { ...moment, year: expandYear(moment.shortYear, bearings.published) }
      : moment
  if (moment.spell) return resolvePeriod(whole, bearings)
  return moment.unit === 'day' || moment.unit === 'feast' ? resolveDay(whole, bearings) : resolvePeriod(whole, bearings)
}
