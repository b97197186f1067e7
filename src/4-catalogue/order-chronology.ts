/** Cards in catalogue order → months and years, ascending, with what was published then and what tells of then. A value without month stands under its year. */
import type { Card } from '../model/card.ts'
import type { Period } from '../model/catalogue.ts'
import { compareText } from './compare-text.ts'
import { dateOrder, periodOf } from './order-date.ts'

export function orderChronology(cards: readonly Card[]): readonly Period[] {
  const periods = new Map<string, { published: string[]; told: { id: string; edtf: string }[] }>()
  const at = (period: string) => {
    const known = periods.get(period) ?? { published: [], told: [] }
    periods.set(period, known)
    return known
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
      told: told
        .map((one, index) => ({ one, index }))
        .sort((a, b) => compareText(dateOrder(a.one.edtf), dateOrder(b.one.edtf)) || a.index - b.index)
        .map(({ one }) => one),
    }))
}
