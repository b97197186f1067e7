/**
 * A long list of articles, catalogue order → its parts by time: a decade; a year of a decade that is too long for one page, then a month, then
 * a day; the undated by the letters of their titles. Never « page 7 »: a part keeps its address whatever comes in elsewhere.
 */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { StepLink } from '../../model/views/list.ts'
import { dayOf, monthOf } from '../dates/month-of.ts'
import type { Lookup } from '../index-catalogue.ts'
import { letterFolder } from './letter-address.ts'
import { groupByPart, partitionLetters, wordPart } from './partition-letters.ts'

export interface ArticlesPart {
  /** Below the list's address: `1900-1909/`, `1909/`, `1909/07/`, `1909/07/21/`, `sans-date/`, `sans-date/lettre-a/`. */
  readonly path: string
  /** « 1900–1909 », « 1909 », « juillet 1909 », « s. d., A ». */
  readonly label: string
  /** The year or decade that it belongs to; null for the undated. */
  readonly year: string | null
  readonly ids: readonly string[]
}

/** Articles (or rows, where one has several) on one page at most, as far as days and letters can cut. */
export const longPart = 200

/** `rowsOf`: rows that an article has in the list, one where nothing is said. */
export function cutArticles(lookup: Lookup, ids: readonly string[], rowsOf?: (id: string) => number): readonly ArticlesPart[] {
  const count = (own: readonly CatalogueArticle[]) => (rowsOf ? own.reduce((sum, { card }) => sum + rowsOf(card.id), 0) : own.length)
  const fits = (own: readonly CatalogueArticle[]) => count(own) <= longPart
  const articles = ids.flatMap((id) => lookup.article(id) ?? [])
  const decades = groupBy(articles, ({ year }) => (year === null ? null : year.slice(0, -1)))
  return [...decades]
    .sort(([a], [b]) => Number(a ?? '9999') - Number(b ?? '9999'))
    .flatMap(([decade, own]) => (decade === null ? cutUndated(lookup, own, fits) : cutDecade(lookup, decade, own, fits)))
}

type Fits = (articles: readonly CatalogueArticle[]) => boolean

function cutDecade(lookup: Lookup, decade: string, articles: readonly CatalogueArticle[], fits: Fits): readonly ArticlesPart[] {
  const years = [...groupBy(articles, ({ year }) => year)].sort(([a], [b]) => Number(a) - Number(b))
  if (years.length > 1 && fits(articles)) {
    const [first, last] = [`${decade}0`, `${decade}9`]
    return [makePart(`${first}-${last}/`, `${first}–${last}`, `${first}–${last}`, articles)]
  }
  return years.flatMap(([year, own]) => cutYear(lookup, year ?? '', own, fits))
}

function cutYear(lookup: Lookup, year: string, articles: readonly CatalogueArticle[], fits: Fits): readonly ArticlesPart[] {
  if (fits(articles)) return [makePart(`${year}/`, year, year, articles)]
  const { dates } = lookup.words
  const months = [...groupBy(articles, ({ card }) => monthOf(card.date))].sort(([a], [b]) => ((a ?? '99') < (b ?? '99') ? -1 : 1))
  return months.flatMap(([month, own]) => {
    const name = dates.months[Number(month) - 1] ?? ''
    if (month === null) return cutTitles(`${year}/`, year, year, own, fits)
    if (fits(own)) return [makePart(`${year}/${month}/`, dates.monthYear(name, year), year, own)]
    const days = [...groupBy(own, ({ card }) => dayOf(card.date))].sort(([a], [b]) => Number(a ?? 99) - Number(b ?? 99))
    return days.map(([day, some]) =>
      day === null
        ? makePart(`${year}/${month}/`, dates.monthYear(name, year), year, some)
        : makePart(`${year}/${month}/${day.padStart(2, '0')}/`, dates.monthYear(dates.day(Number(day), name), year), year, some),
    )
  })
}

function cutUndated(lookup: Lookup, articles: readonly CatalogueArticle[], fits: Fits): readonly ArticlesPart[] {
  return cutTitles('sans-date/', lookup.words.dates.undated, null, articles, fits)
}

function cutTitles(
  path: string,
  label: string,
  year: string | null,
  articles: readonly CatalogueArticle[],
  fits: Fits,
): readonly ArticlesPart[] {
  if (fits(articles)) return [makePart(path, label, year, articles)]
  const titleOf = ({ card }: CatalogueArticle) => card.title
  const parts = groupByPart(articles, titleOf, partitionLetters(articles.map(titleOf), longPart, 6))
  return [...parts].map(([part, own]) => makePart(`${path}${letterFolder(part)}/`, `${label}, ${wordPart(part)}`, year, own))
}

function makePart(path: string, label: string, year: string | null, articles: readonly CatalogueArticle[]): ArticlesPart {
  return { path, label, year, ids: articles.map(({ card }) => card.id) }
}

function groupBy<K>(
  articles: readonly CatalogueArticle[],
  keyOf: (article: CatalogueArticle) => K,
): ReadonlyMap<K, readonly CatalogueArticle[]> {
  const groups = new Map<K, CatalogueArticle[]>()
  for (const article of articles) {
    const key = keyOf(article)
    const own = groups.get(key)
    if (own) own.push(article)
    else groups.set(key, [article])
  }
  return groups
}

/** One step a year or decade, which leads to its first part. */
export function stepParts(parts: readonly ArticlesPart[], url: string, current: ArticlesPart | null, undated: string): readonly StepLink[] {
  const years = new Map<string | null, ArticlesPart[]>()
  for (const part of parts) {
    const own = years.get(part.year)
    if (own) own.push(part)
    else years.set(part.year, [part])
  }
  return [...years].map(([year, own]) => ({
    text: year ?? undated,
    href: `${url}${own[0]?.path ?? ''}`,
    count: own.reduce((sum, { ids }) => sum + ids.length, 0),
    ...(current === null || current.year !== year ? {} : { current: own.length === 1 ? ('page' as const) : ('within' as const) }),
  }))
}
