import type { Moment } from './moment.ts'
import type { Published } from './read-published.ts'
import { resolveDay } from './resolve-day.ts'
import { resolvePeriod } from './resolve-period.ts'
import type { Tense } from './sense-tense.ts'

/** What a phrase is read against. */
export interface Bearings {
  readonly published: Published | null
  readonly tense: Tense
  /** The day that the text last named, for « la veille ». */
  readonly told: number | null
}

/** EDTF of a phrase; `edtf` null with `relative` where the day of publication is wanted and unknown. Null: no such day (« 31 juin »). */
export interface Resolution {
  readonly edtf: string | null
  readonly relative?: string
}

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

/** « 78 » → the last such year up to fifteen years after publication: 1978 in 2016, 1878 in 1880. Unknown publication: of the 1900s. */
export function expandYear(short: number, published: Published | null): number {
  if (!published) return 1900 + short
  const limit = published.year + 15
  return limit - ((((limit - short) % 100) + 100) % 100)
}
