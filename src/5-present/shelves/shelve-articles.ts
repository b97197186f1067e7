/** Articles in catalogue order → the shelves: years, with their months when the year has more than a hundred, and the undated. */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import { monthOf } from '../dates/month-of.ts'

export interface YearShelf {
  readonly year: string
  readonly articles: readonly CatalogueArticle[]
  /** By month (`07`), ascending; `null`: no month known. */
  readonly months: ReadonlyMap<string | null, readonly CatalogueArticle[]>
  /** Each month has its own page. */
  readonly byMonth: boolean
}

export interface Shelves {
  /** Ascending. */
  readonly years: readonly YearShelf[]
  readonly undated: readonly CatalogueArticle[]
}

/** Above this number of articles a year is cut by month. */
const longYear = 100

export function shelveArticles(articles: readonly CatalogueArticle[]): Shelves {
  const years = new Map<string, CatalogueArticle[]>()
  const undated: CatalogueArticle[] = []
  for (const article of articles) {
    if (article.year === null) undated.push(article)
    else {
      const shelf = years.get(article.year)
      if (shelf) shelf.push(article)
      else years.set(article.year, [article])
    }
  }
  const ascending = [...years].sort(([a], [b]) => Number(a) - Number(b))
  return { years: ascending.map(([year, own]) => ({ year, articles: own, months: byMonth(own), byMonth: own.length > longYear })), undated }
}

function byMonth(articles: readonly CatalogueArticle[]): ReadonlyMap<string | null, readonly CatalogueArticle[]> {
  const months = new Map<string | null, CatalogueArticle[]>()
  for (const article of articles) {
    const month = monthOf(article.card.date)
    const own = months.get(month)
    if (own) own.push(article)
    else months.set(month, [article])
  }
  return new Map([...months].sort(([a], [b]) => ((a ?? '99') < (b ?? '99') ? -1 : 1)))
}
