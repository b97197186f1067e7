/** Reference managers read an article's page: title, authors, date, newspaper, language, address. And machines its descriptions. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testArchive } from './build-archive.ts'
import { readCoins, readEmbedded } from './read-page-as-zotero.ts'

const archive = testArchive({
  'site.yaml':
    'title: Fonds d’essai\nmonogram: FE\nurl: https://exemple.invalid/\npublisher: Musée & Cie\nlicence: CC BY 4.0\npictures: none\n',
  'articles/a.md':
    '---\ntitre: "Le 1er essai & la «\u202Fsuite\u202F» <b>?"\ndate: 1909-07-26\nauteur: Sophie Martin et Charles de Gaulle\nsource: Le Matin\n---\n\nUn essai a eu lieu à Calais.\n',
  'articles/b.txt': 'Des équipements ont été livrés par plusieurs pays, a rapporté samedi un journal de Paris.\n',
  'articles/c.md': '---\ntitre: Presque datée\ndate: 1909-07~\nauteur: La rédaction\n---\n\nUn autre essai.\n',
})
const read = (path: string) => readFileSync(join(archive.output, path), 'utf8')
const pageOf = (slug: string) => read(archive.files().find((path) => path.includes(slug) && path.endsWith('/index.html')) ?? slug)
beforeAll(async () => {
  expect((await archive.build()).messages).toEqual([])
})
afterAll(() => archive.dispose())

const authors = [
  ['Martin', 'Sophie'],
  ['de Gaulle', 'Charles'],
]
const title = 'Le 1er essai & la «\u202Fsuite\u202F» <b>?'

it('in COinS, as a newspaper article', () => {
  expect(readCoins(pageOf('le-1er-essai'))).toEqual([
    {
      itemType: 'newspaperArticle',
      title,
      creators: authors,
      date: '1909-07-26',
      publicationTitle: 'Le Matin',
      publisher: null,
      language: 'fr',
      url: 'https://exemple.invalid/articles/1909/le-1er-essai-et-la-suite-b/',
    },
  ])
})

it('in embedded metadata', () => {
  expect(readEmbedded(pageOf('le-1er-essai'))).toMatchObject({
    title,
    creators: authors,
    date: '1909/07/26',
    publicationTitle: 'Le Matin',
    publisher: 'Musée & Cie',
    language: 'fr',
    url: 'https://exemple.invalid/articles/1909/le-1er-essai-et-la-suite-b/',
  })
})

it('without inventing an author, a date or a title', () => {
  const [item] = readCoins(pageOf('des-equipements'))
  expect(item).toMatchObject({ creators: [], date: null, publicationTitle: 'Fonds d’essai' })
  expect(item?.title).toMatch(/^\[Des équipements/)
  expect(readEmbedded(pageOf('des-equipements'))).toMatchObject({ creators: [], date: null, publicationTitle: null })
})

it('has plain letters where no markup can stand', () => {
  const { document } = parseHTML(pageOf('le-1er-essai'))
  expect(document.title).toContain('Le 1er essai')
  const heads = archive.files().flatMap((path) => (path.endsWith('.html') ? [/<head>.*<\/head>/s.exec(read(path))?.[0] ?? ''] : []))
  expect(heads.length).toBeGreaterThan(20)
  for (const head of heads) expect(head).not.toMatch(/[ᵃ-ᵡʳˢⁿᵒ]/u)
})

it('describes the article to search engines', () => {
  const { document } = parseHTML(pageOf('le-1er-essai'))
  const json = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '')
  expect(json).toMatchObject({
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '1909-07-26',
    inLanguage: 'fr',
    publisher: { '@type': 'Organization', name: 'Le Matin' },
    author: [
      { '@type': 'Person', name: 'Sophie Martin', familyName: 'Martin', givenName: 'Sophie' },
      { '@type': 'Person', name: 'Charles de Gaulle' },
    ],
  })
  const office = JSON.parse(
    parseHTML(pageOf('presque-datee')).document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
  )
  expect(office.author).toEqual({ '@type': 'Organization', name: 'La rédaction' })
})

it('gives each format its authors and its doubt', () => {
  const at = (slug: string, file: string) => read(archive.files().find((path) => path.includes(slug) && path.endsWith(file)) ?? file)
  expect(at('le-1er-essai', 'citation.bib')).toContain('author = {Martin, Sophie and de Gaulle, Charles}')
  expect(at('le-1er-essai', 'citation.ris')).toContain('AU  - Martin, Sophie\r\nAU  - de Gaulle, Charles\r\n')
  expect(JSON.parse(at('le-1er-essai', 'citation.json'))).toMatchObject({
    author: [
      { family: 'Martin', given: 'Sophie' },
      { family: 'de Gaulle', given: 'Charles' },
    ],
    issued: { 'date-parts': [[1909, 7, 26]] },
  })
  expect(JSON.parse(at('presque-datee', 'citation.json'))).toMatchObject({
    author: [{ literal: 'La rédaction' }],
    issued: { 'date-parts': [[1909, 7]], circa: true },
  })
})

it('gives indexes their references where they are asked for, and not otherwise', async () => {
  const beside = () => archive.files().filter((path) => path.includes('/references.'))
  expect(beside()).toEqual([])
  archive.write('site.yaml', 'title: Fonds d’essai\nmonogram: FE\nurl: https://exemple.invalid/\npictures: none\ncitations: indexes\n')
  expect((await archive.build()).messages).toEqual([])
  expect(beside()).toEqual(
    expect.arrayContaining(['articles/1909/references.bib', 'articles/sans-date/references.json', 'lieux/calais/references.ris']),
  )
  expect(JSON.parse(read('articles/1909/references.json'))).toHaveLength(2)
  expect(JSON.parse(read('lieux/calais/references.json'))).toMatchObject([{ title }])
  expect(read('lieux/calais/references.bib').match(/@article/g)).toHaveLength(1)
  for (const path of beside()) expect(read(path.replace(/[^/]+$/, 'index.html'))).toContain(`<a href="${path.split('/').at(-1)}">`)
  expect(read('index.html')).not.toContain('references.bib')
})
