/** Quotations of one speaker, of nobody or on a subject: one page, or, when they are more than two hundred, a page for each part of time and the way to them. */
import type { Page } from '../../model/page.ts'
import type { Link } from '../../model/views/frame.ts'
import type { QuotationGroup } from '../../model/views/quotations.ts'
import type { Lookup } from '../index-catalogue.ts'
import { cutArticles } from '../lists/cut-articles.ts'
import { firstArticles, type SaidArticle } from '../lists/quotation-list.ts'
import { type SpokenPage, spokenPage } from './spoken-page.ts'

const longest = 200
const rowsOfPart = 2

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
  const said = new Map(articles.map((article) => [article.id, article]))
  const parts = cutArticles(
    lookup,
    articles.map(({ id }) => id),
    (id) => said.get(id)?.count ?? 1,
  ).map((part) => ({ ...part, url: `${page.url}${part.path}`, articles: part.ids.flatMap((id) => said.get(id) ?? []) }))
  const groups = parts.map((part) => {
    const total = countOf(part.articles)
    const more = total > rowsOfPart ? part.url : null
    const own = { ...head, id: anchorOf(part.path), name: part.label, href: part.url, years: null, total, more }
    return { head: own, articles: firstArticles(part.articles, rowsOfPart), limit: rowsOfPart }
  })
  yield spokenPage(lookup, { ...common, forms: null, groups })
  for (const [index, part] of parts.entries()) {
    const link = (at: number): Link | null => {
      const other = parts[at]
      return other ? { text: other.label, href: other.url } : null
    }
    yield spokenPage(lookup, {
      ...common,
      url: part.url,
      title: `${page.title}, ${part.label}`,
      label: `${page.label}, ${part.label}`,
      path: [{ text: page.label, href: page.url }],
      forms: 'rows',
      groups: [{ head: { ...head, total: countOf(part.articles) }, articles: part.articles, limit: null }],
      previous: link(index - 1),
      next: link(index + 1),
    })
  }
}

/** `1909/07/` → `a1909-07`. */
function anchorOf(path: string): string {
  return `a${path.slice(0, -1).replaceAll('/', '-')}`
}

function countOf(articles: readonly SaidArticle[]): number {
  return articles.reduce((sum, { count }) => sum + count, 0)
}
