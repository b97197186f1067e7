/** The references on every article of the demo, held against the official styles: what its page says, from what its CSL-JSON says. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { expect, inject, it } from 'vitest'
import type { Style } from '../../src/citing/format-references.ts'
import { citeWithCsl } from '../citing/cite-with-csl.ts'
import { selectAll } from './read-page-as-zotero.ts'

interface CslItem {
  readonly title: string
  readonly author?: readonly ({ readonly literal: string } | { readonly family: string; readonly given: string })[]
  readonly 'container-title': string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: boolean }
  readonly URL: string
  readonly 'call-number': string
}
const names: Readonly<Record<string, Style>> = { 'ISO 690': 'iso690', Chicago: 'chicago', APA: 'apa', MLA: 'mla' }

/** Spaces, apostrophes and marks of quotation are the typography's: letters, figures and the other signs must agree. */
const letters = (text: string) =>
  text
    .replace(/<[^>]+>|[\s«»“”"]/gu, '')
    .replaceAll("'", '’')
    .replace(/(?<!\d)1er(?=\p{L}|\))/gu, '1')

it('agree with the official styles', () => {
  const site = inject('demoSite')
  const folders = readdirSync(join(site, 'articles'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('citation.json'),
  )
  const official = new Map(Object.values(names).map((style) => [style, citeWithCsl(style, 'fr')]))
  let compared = 0
  for (const path of folders) {
    const item = JSON.parse(readFileSync(join(site, 'articles', path), 'utf8')) as CslItem
    const { document } = parseHTML(readFileSync(join(site, 'articles', path, '..', 'index.html'), 'utf8'))
    for (const line of selectAll(document, '#citer details p')) {
      const name = line.querySelector('b')?.textContent ?? ''
      const said = (line.textContent ?? '').slice(name.length)
      const reference = {
        cote: item['call-number'],
        title: item.title,
        authors: item.author ?? [],
        container: item['container-title'],
        date: item.issued ? { parts: item.issued['date-parts'][0] ?? [], approximate: item.issued.circa === true } : null,
        url: item.URL,
      }
      expect(letters(said), `${path}: ${name}`).toBe(letters(official.get(names[name] ?? 'apa')?.(reference) ?? ''))
      compared += 1
    }
  }
  expect(compared).toBe(folders.length * 4)
  expect(folders.length).toBeGreaterThan(40)
})
