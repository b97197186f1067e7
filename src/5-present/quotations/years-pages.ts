/** Quotations of one speaker, of nobody or on a subject: one page, or, when they are more than a hundred, a page a year and the way to the years. */
import type { Page } from '../../model/page.ts'
import type { Link } from '../../model/views/frame.ts'
import type { QuotationGroup } from '../../model/views/quotations.ts'
import type { Lookup } from '../index-catalogue.ts'
import { firstArticles, type SaidArticle } from '../lists/quotation-list.ts'
import { type SpokenPage, spokenPage } from './spoken-page.ts'

const longest = 100
const rowsOfYear = 2

export interface SpokenYears extends Pick<SpokenPage, 'url' | 'scope' | 'label' | 'title' | 'way'> {
  readonly head: Omit<QuotationGroup, 'rows'>
  readonly articles: readonly SaidArticle[]
}

export function* yearsPages(lookup: Lookup, { head, articles, ...page }: SpokenYears): Iterable<Page> {
  const common = { ...page, letters: [], entries: [] }
  if (head.total <= longest) {
    yield spokenPage(lookup, { ...common, forms: 'rows', groups: [{ head, articles, limit: null }] })
    return
  }
  const years = groupYears(lookup, articles)
  const groups = years.map(([year, own]) => {
    const total = countOf(own)
    const more = total > rowsOfYear ? addressOf(page.url, year) : null
    const text = year ?? lookup.words.dates.undated
    return {
      head: { ...head, id: `a${year ?? 'sans-date'}`, name: text, href: addressOf(page.url, year), years: null, total, more },
      articles: firstArticles(own, rowsOfYear),
      limit: rowsOfYear,
    }
  })
  yield spokenPage(lookup, { ...common, forms: null, groups })
  for (const [index, [year, own]] of years.entries()) {
    const link = (at: number): Link | null => {
      const other = years[at]
      return other ? { text: other[0] ?? lookup.words.dates.undated, href: addressOf(page.url, other[0]) } : null
    }
    const text = year ?? lookup.words.dates.undated
    yield spokenPage(lookup, {
      ...common,
      url: addressOf(page.url, year),
      title: `${page.title}, ${text}`,
      label: `${page.label}, ${text}`,
      path: [{ text: page.label, href: page.url }],
      forms: 'rows',
      groups: [{ head: { ...head, total: countOf(own) }, articles: own, limit: null }],
      previous: link(index - 1),
      next: link(index + 1),
    })
  }
}

type Year = readonly [year: string | null, articles: readonly SaidArticle[]]

function groupYears(lookup: Lookup, articles: readonly SaidArticle[]): readonly Year[] {
  const years = new Map<string | null, SaidArticle[]>()
  for (const article of articles) {
    const year = lookup.article(article.id)?.year ?? null
    const own = years.get(year)
    if (own) own.push(article)
    else years.set(year, [article])
  }
  return [...years].sort(([a], [b]) => Number(a ?? '9999') - Number(b ?? '9999'))
}

function addressOf(url: string, year: string | null): string {
  return `${url}${year ?? 'sans-date'}/`
}

function countOf(articles: readonly SaidArticle[]): number {
  return articles.reduce((sum, { count }) => sum + count, 0)
}
