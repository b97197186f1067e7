/** The months of a year as steps, and their names: « juillet 1969 ». */
import type { StepLink } from '../../model/views/list.ts'
import type { Lookup } from '../index-catalogue.ts'
import type { YearShelf } from './shelve-articles.ts'

export function stepMonths(lookup: Lookup, shelf: YearShelf, current: string | null): readonly StepLink[] {
  return lookup.words.dates.months.map((text, index) => {
    const month = String(index + 1).padStart(2, '0')
    const count = shelf.months.get(month)?.length ?? 0
    const href = count === 0 ? null : shelf.byMonth ? `/articles/${shelf.year}/${month}/` : `#m${month}`
    return { text, href, count, ...(current === month ? { current: 'page' as const } : {}) }
  })
}

export function monthLabel(lookup: Lookup, year: string, month: string): string {
  return lookup.words.dates.monthYear(lookup.words.dates.months[Number(month) - 1] ?? '', year)
}
