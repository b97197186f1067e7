/** An article → how reference managers take it: CSL-JSON, BibTeX, RIS. What the archive supplied stands in brackets, as in its pages. */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { SiteSettings } from '../../model/settings.ts'
import { absoluteUrl } from './absolute-url.ts'

interface Reference {
  readonly id: string
  readonly title: string
  readonly author: string | null
  readonly container: string
  readonly publisher: string | null
  /** Year, month, day as far as they are known. */
  readonly date: readonly number[]
  readonly url: string
  readonly language: string
}

function referenceOf(article: CatalogueArticle, settings: SiteSettings): Reference {
  const { card } = article
  const known = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(card.date ?? '')
  return {
    id: article.cote,
    title: card.titleInferred ? `[${card.title}]` : card.title,
    author: card.byline,
    container: card.source ?? settings.title,
    publisher: settings.publisher,
    date: known ? known.slice(1).filter(Boolean).map(Number) : [],
    url: absoluteUrl(settings, article.url),
    language: card.language,
  }
}

export function cslItem(article: CatalogueArticle, settings: SiteSettings): object {
  const r = referenceOf(article, settings)
  return {
    id: r.id,
    type: 'article-newspaper',
    title: r.title,
    ...(r.author ? { author: [{ literal: r.author }] } : {}),
    'container-title': r.container,
    ...(r.publisher ? { publisher: r.publisher } : {}),
    ...(r.date.length > 0 ? { issued: { 'date-parts': [r.date] } } : {}),
    'call-number': r.id,
    language: r.language,
    URL: r.url,
  }
}

export function bibtex(article: CatalogueArticle, settings: SiteSettings): string {
  const r = referenceOf(article, settings)
  const [year, month, day] = r.date
  const fields: [string, string | null][] = [
    ['title', r.title],
    ['author', r.author && `{${r.author}}`],
    ['journal', r.container],
    ['year', year === undefined ? null : String(year)],
    ['month', month === undefined ? null : String(month)],
    ['day', day === undefined ? null : String(day)],
    ['publisher', r.publisher],
    ['number', r.id],
    ['langid', r.language === 'fr' ? 'french' : r.language],
    ['url', r.url],
  ]
  const lines = fields.flatMap(([key, value]) => (value === null ? [] : [`  ${key} = {${key === 'url' ? value : escapeTex(value)}},`]))
  return `@article{${r.id},\n${lines.join('\n')}\n}\n`
}

function escapeTex(text: string): string {
  const oneLine = text.replace(/\s+/gu, ' ')
  return oneLine
    .replace(/[\\{}$&#%_^~]/g, (sign) => {
      if (sign === '{' || sign === '}') return sign === '{' ? '\\{' : '\\}'
      if (sign === '\\') return '\\textbackslash{}'
      return sign === '^' || sign === '~' ? `\\${sign}{}` : `\\${sign}`
    })
    .replace(/^\\\{(.*)\\\}$/, '{$1}')
}

export function ris(article: CatalogueArticle, settings: SiteSettings): string {
  const r = referenceOf(article, settings)
  const [year, month, day] = r.date
  const two = (n: number | undefined) => (n === undefined ? '' : String(n).padStart(2, '0'))
  const fields: [string, string | null][] = [
    ['TY', 'NEWS'],
    ['TI', r.title],
    ['AU', r.author],
    ['T2', r.container],
    ['PB', r.publisher],
    ['PY', year === undefined ? null : String(year)],
    ['DA', year === undefined ? null : `${year}/${two(month)}/${two(day)}/`],
    ['CN', r.id],
    ['LA', r.language],
    ['UR', r.url],
    ['ER', ''],
  ]
  return fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ')}\r\n`])).join('')
}
