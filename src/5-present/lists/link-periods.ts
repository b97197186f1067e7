/** A period (`1909`, `1909-07`) → its address in the chronology, or null when nothing stands there. */
import type { Lookup } from '../index-catalogue.ts'

/** Only for periods in which articles appeared: those always have a page. */
export function linkPeriods({ shelves, has }: Lookup, period: string): string | null {
  if (!has('chronology')) return null
  const [year, month] = period.split('-')
  const shelf = shelves.years.find((one) => one.year === year)
  if (!shelf || (month !== undefined && !shelf.months.has(month))) return null
  return periodAddress(period)
}

export function periodAddress(period: string): string {
  return `/chronologie/${period.replace('-', '/')}/`
}
