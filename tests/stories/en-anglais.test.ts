/** The demo archive with an interface in English: its words, dates and lists change, its articles stay French. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveFolder } from '../../src/serve/serve-folder.ts'
import { openBrowser } from '../browser.ts'
import { testArchive } from '../site/build-archive.ts'

const archive = testArchive({
  'articles/1909-07-26-bleriot.txt':
    'Blériot traverse la Manche\n\nDOUVRES, 26 juillet 1909. – M. Louis Blériot est arrivé à Douvres. « Je suis bien aise », a déclaré M. Louis Blériot.\n',
  'site.yaml': 'title: Archive\nmonogram: FE\nlanguage: en\n',
})

beforeAll(async () => {
  await archive.build()
})
afterAll(() => archive.dispose())

it('speaks English around a French article', async () => {
  const server = await serveFolder(archive.output)
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(server.url)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('link', { name: 'People' }).first().click()
    await page.waitForURL(/\/personnes\/$/)
    await page.goto(`${server.url}articles/1909/`)
    await page.getByRole('link', { name: 'Blériot traverse la Manche' }).first().click()
    expect(await page.locator('article[lang=fr], article [lang=fr], h1[lang=fr]').count()).toBeGreaterThan(0)
    const around = await page.locator('.side, .facts, footer, nav').allInnerTexts()
    expect(around.join(' ')).toMatch(/26 July 1909/)
    expect(around.join(' ')).not.toMatch(/juillet|Alinéa|Relevé|Citer|Sans auteur/)
    await page.locator('#releve').check()
    const kinds = await page
      .locator('.mention.place')
      .evaluateAll((names) => names.map((name) => getComputedStyle(name, '::after').content))
    expect(kinds.every((kind) => kind.includes('place'))).toBe(true)
  } finally {
    await browser.close()
    await server.close()
  }
})

it('leaves no French word of the interface on any page', () => {
  const left: string[] = []
  for (const path of archive.files().filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join(archive.output, path), 'utf8')
    const found = /Aller au contenu|Fil d’Ariane|Qui a dit quoi|Chercher|Personnes|Lieux|restitué|Voir aussi|Alinéa/.exec(html)
    if (found) left.push(`${path}: ${found[0]}`)
  }
  expect(left).toEqual([])
})
