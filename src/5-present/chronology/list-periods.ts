/** The catalogue's chronology → years with their months: what was published then, and which articles of another time tell of it. */
import type { Period } from '../../model/catalogue.ts'
import { monthOf } from '../dates/month-of.ts'
import type { Lookup } from '../index-catalogue.ts'

export interface PeriodYear {
  readonly year: string
  /** `01` to `12`, and `null` for what no month is known of; ascending, `null` last. */
  readonly months: ReadonlyMap<string | null, PeriodContent>
  readonly published: number
  /** Distinct articles that tell of it. */
  readonly told: number
}

export interface PeriodContent {
  readonly published: readonly string[]
  readonly told: Period['told']
}

export function listPeriods(lookup: Lookup): readonly PeriodYear[] {
  const years = new Map<string, Map<string | null, PeriodContent>>()
  for (const { period, published, told } of lookup.catalogue.chronology) {
    const [year = '', month = null] = period.split('-')
    const months = years.get(year) ?? new Map<string | null, PeriodContent>()
    years.set(year, months)
    const since = told.filter(({ id }) => !publishedThen(lookup, id, year, month))
    if (published.length + since.length > 0) months.set(month, { published, told: since })
  }
  return [...years].filter(([, months]) => months.size > 0).map(([year, months]) => countYear(year, months))
}

/** News of the month itself is not told since; of a year as a whole, what appeared in it is not. */
function publishedThen(lookup: Lookup, id: string, year: string, month: string | null): boolean {
  const article = lookup.article(id)
  return article?.year === year && (month === null || monthOf(article.card.date) === month)
}

function countYear(year: string, months: ReadonlyMap<string | null, PeriodContent>): PeriodYear {
  const sorted = [...months].sort(([a], [b]) => ((a ?? '99') < (b ?? '99') ? -1 : 1))
  const contents = sorted.map(([, content]) => content)
  return {
    year,
    months: new Map(sorted),
    published: contents.reduce((sum, { published }) => sum + published.length, 0),
    told: new Set(contents.flatMap(({ told }) => told.map(({ id }) => id))).size,
  }
}
