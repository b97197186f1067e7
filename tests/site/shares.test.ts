/** What those see to whom a page is sent, and what a telephone keeps: pictures drawn at build time, icons, manifest, other languages. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rasteriserVersion } from '../../src/6-publish/pictures/rasterise.ts'
import { runCommand, testArchive } from './build-archive.ts'
import { selectAll } from './read-page-as-zotero.ts'

const settings = 'title: Fonds d’essai <&>\nmonogram: FEXY\nurl: https://exemple.invalid/fonds/\npublisher: Musée\naccent: "#8a1c1c"\n'
const archive = testArchive({
  'site.yaml': `${settings}pictures: articles\n`,
  'articles/1909/a.txt': 'Le « 1er » essai & la suite <b>\n\nCALAIS, 26 juillet 1909. – Louis Blériot a volé hier.\n',
  'articles/1909/b.txt': `${'Un titre si long qu’il ne tient sur aucune image '.repeat(12)}\n\nPARIS, 27 juillet 1909. – Rien de plus.\n`,
  'articles/c.md': '---\ntitre: "\u202E עברית 中文"\n---\n\nTexte.\n',
})
const file = (path: string) => join(archive.output, path)
const pictures = () => archive.files().filter((path) => path.endsWith('.png'))
const heads = (path: string) => parseHTML(readFileSync(file(path), 'utf8')).document.head
const meta = (path: string, name: string) => heads(path).querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? null
const articleAt = () => archive.files().find((path) => path.includes('essai') && path.endsWith('/index.html')) ?? ''
let first: ReadonlyMap<string, string>
const bytes = () => new Map(pictures().map((path) => [path, readFileSync(file(path)).toString('latin1')]))

beforeAll(async () => {
  await archive.build()
  first = bytes()
})
afterAll(() => archive.dispose())

describe('pictures', () => {
  it('are there for the site, each article and the telephone, whole and small', () => {
    expect(pictures().length).toBe(4 + 3)
    for (const path of pictures()) {
      const { width, height, colours, pixels } = readPng(readFileSync(file(path)))
      const [size] = /\d+(?=\.png)/.exec(path) ?? []
      expect([width, height], path).toEqual(size ? [Number(size), Number(size)] : [1200, 630])
      expect(colours).toBeGreaterThan(5)
      expect(pixels).toBe((width + 1) * height)
      expect(statSync(file(path)).size, path).toBeLessThan(60_000)
    }
  })

  it('are named in each page, with size and words', () => {
    const path = articleAt()
    expect(meta(path, 'og:image')).toBe(`https://exemple.invalid/fonds/${path.replace('index.html', 'apercu.png')}`)
    expect([meta(path, 'og:image:width'), meta(path, 'og:image:height')]).toEqual(['1200', '630'])
    expect(meta(path, 'og:image:alt')).toBe('Carton de l’article\u202F: Le «\u202F1er\u202F» essai & la suite <b> · Fonds d’essai <&>')
    expect(meta(path, 'og:type')).toBe('article')
    expect(meta('index.html', 'og:image')).toBe('https://exemple.invalid/fonds/apercu.png')
    expect(meta('index.html', 'og:type')).toBe('website')
  })

  it('are the same bytes again, and not drawn twice', async () => {
    await archive.build({ force: true })
    expect(bytes()).toEqual(first)
    const drawn = new Map(pictures().map((path) => [path, statSync(file(path)).mtimeMs]))
    archive.write('articles/1909/b.txt', 'Un autre titre\n\nPARIS, 27 juillet 1909. – Rien de plus.\n')
    await archive.build()
    const again = pictures().filter((path) => drawn.get(path) !== statSync(file(path)).mtimeMs)
    expect(again).toEqual(['articles/1909/un-autre-titre/apercu.png'])
  })

  it('are one for the site by default, none where none are asked for', () => {
    archive.write('site.yaml', settings)
    expect(runCommand(['build', '--content', archive.content, '--output', archive.output]).status).toBe(0)
    expect(pictures()).toEqual(['apercu.png', 'icone-180.png', 'icone-192.png', 'icone-512.png'])
    expect(meta(articleAt(), 'og:image')).toBe('https://exemple.invalid/fonds/apercu.png')
    archive.write('site.yaml', `${settings}pictures: none\n`)
    expect(runCommand(['build', '--content', archive.content, '--output', archive.output]).status).toBe(0)
    expect(pictures()).toEqual([])
    expect(meta(articleAt(), 'og:image')).toBeNull()
    expect(heads('index.html').querySelector('[rel="apple-touch-icon"]')).toBeNull()
  })

  it('are drawn by the version that is installed', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
    expect(rasteriserVersion).toContain(`resvg ${dependencies['@resvg/resvg-wasm']},`)
  })
})

describe('icons and manifest', () => {
  it('bear the monogram and the accent, and are right below any path', async () => {
    archive.write('site.yaml', settings)
    await archive.build({ pathPrefix: '/fonds/' })
    const svg = readFileSync(file('favicon.svg'), 'utf8')
    expect(svg).toContain('#8a1c1c')
    expect(svg).toContain('>FEXY<')
    const manifest = JSON.parse(readFileSync(file('site.webmanifest'), 'utf8'))
    expect(manifest).toMatchObject({ name: 'Fonds d’essai <&>', short_name: 'FEXY', lang: 'fr', start_url: './', scope: './' })
    for (const { src } of manifest.icons) expect(archive.files()).toContain(src)
    const head = heads('index.html')
    expect(head.querySelector('[rel="icon"]')?.getAttribute('href')).toBe('/fonds/favicon.svg')
    expect(head.querySelector('[rel="manifest"]')?.getAttribute('href')).toBe('/fonds/site.webmanifest')
    expect(head.querySelector('[rel="apple-touch-icon"]')?.getAttribute('href')).toBe('/fonds/icone-180.png')
    expect(selectAll(head, '[name="theme-color"]').map((one) => one.getAttribute('content'))).toEqual(['#fbfcfa', '#11120f'])
  })
})

describe('other languages', () => {
  it('are named on every page that they have too', async () => {
    archive.write('site.yaml', `${settings}pictures: none\nalternates: { en: "https://exemple.invalid/en", de: nowhere }\n`)
    const { messages } = await archive.build()
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['invalid-address'])
    const links = (path: string) =>
      selectAll(heads(path), 'link[hreflang]').map((one) => [one.getAttribute('hreflang'), one.getAttribute('href')])
    const path = articleAt().replace('index.html', '')
    expect(links(articleAt())).toEqual([
      ['fr', `https://exemple.invalid/fonds/${path}`],
      ['x-default', `https://exemple.invalid/fonds/${path}`],
      ['en', `https://exemple.invalid/en/${path}`],
    ])
    expect(links('index.html')[2]).toEqual(['en', 'https://exemple.invalid/en/'])
    expect(links('404.html')).toEqual([])
  })
})

/** Enough of a decoder to know that the file is whole. */
function readPng(png: Buffer): { width: number; height: number; colours: number; pixels: number } {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  const head = chunks.get('IHDR') ?? Buffer.alloc(13)
  const pixels = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0)).length
  return { width: head.readUInt32BE(0), height: head.readUInt32BE(4), colours: (chunks.get('PLTE')?.length ?? 0) / 3, pixels }
}
