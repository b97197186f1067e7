/** Articles in catalogue order → the shelves: years, with their months when the year has more than a hundred, and the undated. */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import { monthOf } from '../dates/month-of.ts'
import { groupByPart, partitionLetters } from '../lists/partition-letters.ts'

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
  /** The undated by the letters of their titles (`L`, `LE`…), when they are too many for one page; else empty. */
  readonly undatedParts: ReadonlyMap<string, readonly CatalogueArticle[]>
  readonly undatedPartOf: (title: string) => string
}

/** Above this number of articles a year is cut by month. */
const longYear = 100
const longUndated = 200

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
  return {
    years: ascending.map(([year, own]) => ({ year, articles: own, months: byMonth(own), byMonth: own.length > longYear })),
    undated,
    ...cutUndated(undated),
  }
}

/** Titles begin alike (« Le », « Dans la »): six letters may be needed to tell their parts apart. */
function cutUndated(undated: readonly CatalogueArticle[]): Pick<Shelves, 'undatedParts' | 'undatedPartOf'> {
  const partition = partitionLetters(undated.map(titleOf), longUndated, 6)
  const parts = undated.length > longUndated ? groupByPart(undated, titleOf, partition) : new Map<string, CatalogueArticle[]>()
  return { undatedParts: parts, undatedPartOf: partition.partOf }
}

function titleOf({ card }: CatalogueArticle): string {
  return card.title
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
