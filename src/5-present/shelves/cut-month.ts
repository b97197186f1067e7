/** A month with too many articles for one page → its days; articles of a year whose month is unknown → the letters of their titles. */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import { dayOf } from '../dates/month-of.ts'
import { letterFolder } from '../lists/letter-address.ts'
import { groupByPart, partitionLetters, wordPart } from '../lists/partition-letters.ts'
import type { PageWords } from '../words/page-words.ts'

/** Above this number of articles a month is cut by day. */
export const longMonth = 300

export interface ShelfPart {
  /** Anchor of its group: `j21`, `lettre-a`. */
  readonly id: string
  /** Below the year's address: `07/21/`, `lettre-a/`. */
  readonly path: string
  /** « 21 juillet », « A ». */
  readonly label: string
  readonly articles: readonly CatalogueArticle[]
}

/** Empty when one page holds all; articles without a day stay on the month's own page (`path` empty). */
export function cutMonth(words: PageWords, month: string | null, articles: readonly CatalogueArticle[]): readonly ShelfPart[] {
  if (articles.length <= longMonth) return []
  return month === null ? cutByTitle(articles) : cutByDay(words, month, articles)
}

function cutByDay(words: PageWords, month: string, articles: readonly CatalogueArticle[]): readonly ShelfPart[] {
  const days = new Map<string | null, CatalogueArticle[]>()
  for (const article of articles) {
    const day = dayOf(article.card.date)
    const own = days.get(day)
    if (own) own.push(article)
    else days.set(day, [article])
  }
  const name = words.dates.months[Number(month) - 1] ?? ''
  return [...days]
    .sort(([a], [b]) => Number(a ?? 99) - Number(b ?? 99))
    .map(([day, own]) =>
      day === null
        ? { id: 'sans-jour', path: '', label: '', articles: own }
        : { id: `j${day}`, path: `${month}/${day.padStart(2, '0')}/`, label: words.dates.day(Number(day), name), articles: own },
    )
}

function cutByTitle(articles: readonly CatalogueArticle[]): readonly ShelfPart[] {
  const titleOf = ({ card }: CatalogueArticle) => card.title
  const parts = groupByPart(articles, titleOf, partitionLetters(articles.map(titleOf), longMonth, 6))
  return [...parts].map(([part, own]) => ({ id: letterFolder(part), path: `${letterFolder(part)}/`, label: wordPart(part), articles: own }))
}
