/** Cards in catalogue order → months and years, ascending, with what was published then and what tells of then. A value without month stands under its year. */
import type { Card } from '../model/card.ts'
import type { Period } from '../model/catalogue.ts'
import { compareText } from './compare-text.ts'
import { dateOrder, periodOf } from './order-date.ts'

export function orderChronology(cards: readonly Card[]): readonly Period[] {
  const periods = new Map<string, { published: string[]; told: { id: string; edtf: string }[] }>()
  const at = (period: string) => {
    const known = periods.get(period)
    if (known) return known
    const begun = { published: [], told: [] }
    periods.set(period, begun)
    return begun
  }
  for (const { id, date, told } of cards) {
    const period = periodOf(date)
    if (period !== null) at(period).published.push(id)
    for (const edtf of told) {
      const then = periodOf(edtf)
      if (then !== null) at(then).told.push({ id, edtf })
    }
  }
  return [...periods]
    .sort(([a], [b]) => compareText(a, b))
    .map(([period, { published, told }]) => ({
      period,
      published,
      // Sorting keeps the order of equals: that of the catalogue.
      told: told.sort((a, b) => compareText(dateOrder(a.edtf), dateOrder(b.edtf))),
    }))
}
