/** A period (`1909`, `1909-07`) → its address in the chronology, or null when nothing stands there. */
import type { Lookup } from '../index-catalogue.ts'

const known = new WeakMap<object, ReadonlySet<string>>()

export function linkPeriods({ catalogue }: Lookup, period: string): string | null {
  let periods = known.get(catalogue)
  if (!periods) {
    periods = new Set(catalogue.chronology.flatMap((one) => [one.period, one.period.slice(0, 4)]))
    known.set(catalogue, periods)
  }
  return periods.has(period) ? periodAddress(period) : null
}

export function periodAddress(period: string): string {
  return `/chronologie/${period.replace('-', '/')}/`
}
