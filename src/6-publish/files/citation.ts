/** An article → how reference managers take it: CSL-JSON, BibTeX, RIS. What the archive supplied stands in brackets, as in its pages. */

import { makeReference, type Reference } from '../../citing/reference.ts'
import type { Author } from '../../citing/split-authors.ts'
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { SiteSettings } from '../../model/settings.ts'
import { absoluteUrl } from './absolute-url.ts'

interface Entry extends Reference {
  readonly publisher: string | null
  readonly language: string
  readonly url: string
}

function referenceOf({ card, cote, url }: CatalogueArticle, settings: SiteSettings): Entry {
  const { title, titleInferred, byline, date, source, language } = card
  const address = absoluteUrl(settings, url)
  const cited = { cote, title, titleInferred, byline, container: source ?? settings.title, date, url: address }
  return { ...makeReference(cited), publisher: settings.publisher, language, url: address }
}

const nameOf = (author: Author) => ('literal' in author ? author.literal : `${author.family}, ${author.given}`)

export function cslItem(article: CatalogueArticle, settings: SiteSettings): object {
  const r = referenceOf(article, settings)
  return {
    id: r.cote,
    type: 'article-newspaper',
    title: r.title,
    ...(r.authors.length > 0 ? { author: r.authors } : {}),
    'container-title': r.container,
    ...(r.publisher ? { publisher: r.publisher } : {}),
    ...(r.date ? { issued: { 'date-parts': [r.date.parts], ...(r.date.approximate ? { circa: true } : {}) } } : {}),
    'call-number': r.cote,
    language: r.language,
    URL: r.url,
  }
}

export function bibtex(article: CatalogueArticle, settings: SiteSettings): string {
  const r = referenceOf(article, settings)
  const [year, month, day] = r.date?.parts ?? []
  const authors = r.authors
    .map((author) => ('literal' in author ? `{${escapeTex(author.literal)}}` : escapeTex(nameOf(author))))
    .join(' and ')
  const fields: [string, string | null][] = [
    ['title', escapeTex(r.title)],
    ['author', authors === '' ? null : authors],
    ['journal', escapeTex(r.container)],
    ['year', year === undefined ? null : String(year)],
    ['month', month === undefined ? null : String(month)],
    ['day', day === undefined ? null : String(day)],
    ['publisher', r.publisher && escapeTex(r.publisher)],
    ['number', r.cote],
    ['langid', r.language === 'fr' ? 'french' : r.language],
    ['url', r.url.replace(/[{}]/g, encodeURIComponent)],
  ]
  const lines = fields.flatMap(([key, value]) => (value === null ? [] : [`  ${key} = {${value}},`]))
  return `@article{${r.cote},\n${lines.join('\n')}\n}\n`
}

function escapeTex(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\{}$&#%_^~]/g, (sign) => {
    if (sign === '\\') return '\\textbackslash{}'
    return sign === '^' || sign === '~' ? `\\${sign}{}` : `\\${sign}`
  })
}

export function ris(article: CatalogueArticle, settings: SiteSettings): string {
  const r = referenceOf(article, settings)
  const [year, month, day] = r.date?.parts ?? []
  const two = (n: number | undefined) => (n === undefined ? '' : String(n).padStart(2, '0'))
  const fields: [string, string | null][] = [
    ['TY', 'NEWS'],
    ['TI', r.title],
    ...r.authors.map((author): [string, string] => ['AU', nameOf(author)]),
    ['T2', r.container],
    ['PB', r.publisher],
    ['PY', year === undefined ? null : String(year)],
    ['DA', year === undefined ? null : `${year}/${two(month)}/${two(day)}/`],
    ['CN', r.cote],
    ['LA', r.language],
    ['UR', r.url],
    ['ER', ''],
  ]
  return fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ')}\r\n`])).join('')
}
