/** The official processor and styles (tests/fixtures/csl, gzipped as they were published), to hold our references against. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import citeproc from 'citeproc'
import type { Piece, Style } from '../../src/citing/format-references.ts'
import type { Reference } from '../../src/citing/reference.ts'

const files: Readonly<Record<Style, string>> = {
  iso690: 'iso690-note-fr',
  chicago: 'chicago-notes-bibliography',
  apa: 'apa',
  mla: 'modern-language-association',
}
const read = (name: string) => gunzipSync(readFileSync(`tests/fixtures/csl/${name}.gz`)).toString('utf8')

/** One engine a style and language; gives the reference as HTML whose only element is `<i>`. */
export function citeWithCsl(style: Style, language: 'fr' | 'en'): (reference: Reference) => string {
  let item: object = {}
  const locale = style === 'iso690' || language === 'fr' ? 'fr-FR' : 'en-US'
  const sys = {
    retrieveLocale: (name: string) => read(`locales-${name.startsWith('fr') ? 'fr-FR' : 'en-US'}.xml`),
    retrieveItem: () => item,
  }
  const engine = new citeproc.Engine(sys, read(`${files[style]}.csl`), locale, true)
  engine.setOutputFormat('html')
  let number = 0
  return (reference) => {
    const id = `r${number++}`
    item = { id, ...asCsl(reference) }
    engine.updateItems([id])
    const [, [html = '']] = engine.makeBibliography()
    return decode(html.replace(/<\/?(?:div|span)[^>]*>/g, '').trim())
  }
}

function asCsl({ title, authors, container, date, url, cote }: Reference): object {
  return {
    type: 'article-newspaper',
    language: 'fr',
    title,
    author: authors.length > 0 ? authors : undefined,
    'container-title': container,
    issued: date ? { 'date-parts': [date.parts], ...(date.approximate ? { circa: true } : {}) } : undefined,
    URL: url ?? undefined,
    'call-number': cote,
  }
}

export function asHtml(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `<i>${piece.italic}</i>`)).join('')
}

/** What differs by intention: spaces that do not break, and the first of the month, « 1er » in French, which the official locale writes « 1 ». */
export function level(html: string): string {
  return html.replace(/[\u00A0\u202F]/g, ' ').replace(/\b1er\b/g, '1')
}

function decode(html: string): string {
  return html
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}
