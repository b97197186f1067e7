import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { close, createIndex } from 'pagefind'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderView } from '../../templates/render-view.ts'
import { openBrowser, serveFiles } from '../browser.ts'
import { allViews } from './all-views.ts'
import { search } from './views/search.ts'

const publicFolder = new URL('../../public/', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'templates-'))
const pages = new Map(Object.entries(allViews).map(([name, view]) => [`/${name}/`, renderView(view)]))
pages.set('/recherche/', renderView({ ...search, shards: ['/pagefind/', '/pagefind/part-1/'] }))

let browser: Browser
let origin: string
let stop: () => void

beforeAll(async () => {
  await writeIndex('pagefind', [
    {
      url: '/articles/1967/otan/',
      text: "Le siège de l'OTAN a quitté Paris. <img src=x onerror=alert(1)>",
      title: 'L’OTAN s’installe à Bruxelles',
      place: 'Bruxelles',
    },
  ])
  await writeIndex('pagefind/part-1', [
    { url: '/articles/sans-date/x/', text: "Des pays de l'OTAN ont fourni des armes.", title: 'Des armes', place: 'Kiev' },
  ])
  await close()
  browser = await openBrowser()
  const served = await serveFiles((path) => pages.get(path) ?? readIn(folder, path) ?? readIn(publicFolder, path))
  origin = served.origin
  stop = () => served.server.close()
})

afterAll(async () => {
  await browser?.close()
  stop?.()
  rmSync(folder, { recursive: true, force: true })
})

function readIn(root: string, path: string): Uint8Array | null {
  const file = join(root, path)
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null
}

interface Entry {
  readonly url: string
  readonly text: string
  readonly title: string
  readonly place: string
}

async function writeIndex(path: string, entries: readonly Entry[]): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'fr', writePlayground: false })
  if (!index) throw new Error('Pagefind made no index')
  for (const { url, text, title, place } of entries)
    await index.addCustomRecord({
      url,
      content: text,
      language: 'fr',
      meta: { title, cote: 'FE-1967-165Z', date: '1967' },
      filters: { place: [place] },
    })
  await index.writeFiles({ outputPath: join(folder, path) })
}

async function withPage<T>(options: Parameters<Browser['newContext']>[0], use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options)
  try {
    return await use(await context.newPage())
  } finally {
    await context.close()
  }
}

const names = Object.keys(allViews).filter((name) => name !== 'redirect')

describe('in a browser', () => {
  it.each([320, 704, 1024, 1920])('no page scrolls sideways at %i pixels', async (width) => {
    await withPage({ viewport: { width, height: 800 } }, async (page) => {
      const wide: string[] = []
      for (const name of names) {
        await page.goto(`${origin}/${name}/`)
        const needed = await page.evaluate<number>('document.documentElement.scrollWidth')
        if (needed > width) wide.push(`${name}: ${needed}`)
      }
      expect(wide).toEqual([])
    })
  })

  // All rules by day; by night only what colours change.
  it.each([
    ['light', 1280],
    ['light', 390],
    ['dark', 1280],
    ['dark', 390],
  ] as const)(
    'axe finds nothing to say by %s at %i pixels',
    async (colorScheme, width) => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
      await withPage({ viewport: { width, height: 800 }, colorScheme }, async (page) => {
        const found: string[] = []
        for (const name of [...names, 'recherche/?q=OTAN']) {
          await page.goto(`${origin}/${name}${name.includes('?') ? '' : '/'}`)
          if (name.includes('?')) await page.locator('.found .record').nth(1).waitFor()
          const axe = new AxeBuilder({ page })
          const { violations } = await (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe.withTags(tags)).analyze()
          found.push(...violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.target.join(' ')} (${nodes.length})`))
        }
        expect(found).toEqual([])
      })
    },
    300_000,
  )

  it('an article shows one proof when its call is followed, all when asked, none before', async () => {
    await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.goto(`${origin}/article/`)
      const shown = () => page.locator('.text .how:visible').count()
      expect(await shown()).toBe(0)
      await page.locator('#q3 + a.call').press('Enter')
      expect(await page.locator('#e3 .how').isVisible()).toBe(true)
      expect(await page.locator('#e1 .how').isVisible()).toBe(false)
      await page.locator('#releve').check()
      expect(await shown()).toBe(await page.locator('.text .how').count())
    })
  })

  it('focus shows on every link of the masthead', async () => {
    await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.goto(`${origin}/article/`)
      await page.keyboard.press('Tab')
      expect(await page.locator('a.skip').boundingBox()).toMatchObject({ x: 8, y: 8 })
      for (let step = 0; step < 4; step += 1) {
        await page.keyboard.press('Tab')
        expect(await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
      }
    })
  })
})

describe('the search page', () => {
  it('finds OTAN in « l’OTAN » across shards, shows text as text, and narrows by a facet', async () => {
    await withPage({ viewport: { width: 1280, height: 800 } }, async (page) => {
      const errors: string[] = []
      page.on('pageerror', ({ message }) => errors.push(message))
      await page.goto(`${origin}/recherche/?q=OTAN`)
      await page.locator('.found .record').nth(1).waitFor()
      expect((await page.locator('.found h3').allTextContents()).sort()).toEqual(['Des armes', 'L’OTAN s’installe à Bruxelles'])
      const excerpts = (await page.locator('.found .extract').allTextContents()).join(' ')
      expect(excerpts).toContain('l’OTAN')
      expect(excerpts).toContain('<img src=x onerror=alert(1)>')
      expect(await page.locator('.found img').count()).toBe(0)
      await page.locator('input[value=Bruxelles]').check()
      await page.locator('.found .record').nth(1).waitFor({ state: 'detached' })
      expect(await page.locator('.found h3').allTextContents()).toEqual(['L’OTAN s’installe à Bruxelles'])
      expect(new URL(page.url()).search).toBe('?q=OTAN&place=Bruxelles')
      await page.locator('#q').fill('xylophone')
      await expect.poll(() => page.locator('[data-part=status]').textContent()).toBe('Rien ne répond à «\u202Fxylophone\u202F».')
      expect(errors).toEqual([])
    })
  })

  it('leads to the indexes where no script runs', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${origin}/recherche/?q=OTAN`)
      expect(await page.locator('noscript').textContent()).toContain('Chercher demande un script')
      expect(await page.locator('#index a').count()).toBe(3)
      expect(await page.locator('.finding').isVisible()).toBe(false)
    })
  })
})
