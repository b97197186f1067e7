/** `serve`, as people use it: a save shows in the browser at once, the rest follows, and only what changed is loaded anew. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../browser.ts'
import { testArchive } from './build-archive.ts'
import { differences } from './compare-sites.ts'

const archive = testArchive({
  'articles/1909-07-26-bleriot.txt': 'La traversée\n\nCALAIS, 25 juillet 1909. – M. Louis Blériot a traversé la Manche.\n',
  'articles/1911-11-08-curie.txt': 'Le prix\n\nPARIS, 8 novembre 1911. – Mme Marie Curie a reçu le prix Nobel.\n',
  'site.yaml': 'title: Fonds\nmonogram: FT\n',
})
/** Waits long enough for a machine that is busy. */
const slow = { timeout: 60_000 }
let child: ChildProcess
let browser: Browser
let url: string
let said = ''

beforeAll(async () => {
  const args = ['serve', '--content', archive.content, '--output', archive.output, '--port', '0', '--jobs', '1']
  child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stderr?.on('data', (data) => {
    said += data
  })
  url = await new Promise((resolve, reject) => {
    child.stdout?.on('data', (data) => resolve(String(data).trim()))
    child.once('exit', () => reject(new Error(said)))
  })
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser.close()
  child.kill('SIGTERM')
  archive.dispose()
})

/** A page that counts how often it was loaded. */
async function open(path: string): Promise<{ page: Page; loads: () => number }> {
  const page = await (await browser.newContext()).newPage()
  let count = 0
  page.on('load', () => count++)
  await page.goto(url + path)
  return { page, loads: () => count }
}

const bleriot = 'articles/1909/la-traversee/'
const text = (page: Page) => page.locator('main').innerText()

it('shows a saved article before the build, and leaves other pages alone', async () => {
  const [article, curie] = [await open(bleriot), await open('articles/1911/le-prix/')]
  const former = readFileSync(join(archive.content, 'articles/1909-07-26-bleriot.txt'), 'utf8')
  said = ''
  archive.write('articles/1909-07-26-bleriot.txt', `${former}\nIl s’est posé près d’un vieux château.\n`)
  await expect.poll(() => text(article.page), slow).toContain('près d’un vieux château')
  await expect.poll(() => said, slow).toMatch(/pages rendered/)
  expect(said.indexOf(bleriot)).toBeLessThan(said.indexOf('pages rendered'))
  expect(article.loads()).toBe(2)
  expect(curie.loads()).toBe(1)
  // What was shown is what was built.
  expect(readFileSync(join(archive.output, bleriot, 'index.html'), 'utf8')).toContain('posé près d’un vieux château')
})

it('takes new articles, settings, styles and templates', async () => {
  const home = await open('')
  archive.write('articles/1912-01-01-neuf.txt', 'Un dirigeable\n\nPARIS, 1er janvier 1912. – Le dirigeable est rentré.\n')
  await expect.poll(() => text(home.page), slow).toContain('Un dirigeable')
  archive.write('site.yaml', 'title: Fonds de test\nmonogram: FT\n')
  await expect.poll(() => home.page.title(), slow).toContain('Fonds de test')
  mkdirSync(join(archive.root, 'public'), { recursive: true })
  writeFileSync(join(archive.root, 'public', 'marque.txt'), 'une marque\n')
  await expect.poll(async () => (await home.page.request.get(`${url}marque.txt`)).status(), slow).toBe(200)
  const before = home.loads()
  writeFileSync(join(archive.root, 'public', 'style.css'), 'body { color: #123 }\n')
  await expect.poll(() => home.loads(), slow).toBeGreaterThan(before)
  const own = readFileSync('templates/home.tsx', 'utf8').replace(/(<Page [^>]*>)/, '$1<p class="hint">Gabarit à nous</p>')
  archive.write('templates/home.tsx', own)
  archive.write('site.yaml', 'title: Fonds de test\nmonogram: FT\ntemplates: templates\n')
  await expect.poll(() => home.page.locator('body').innerText(), slow).toContain('Gabarit à nous')
  archive.write('templates/home.tsx', own.replace('Gabarit à nous', 'Gabarit changé'))
  await expect.poll(() => home.page.locator('body').innerText(), slow).toContain('Gabarit changé')
}, 300_000)

it('ends with the site that a clean build gives', async () => {
  const clean = join(archive.root, 'clean')
  await archive.build({ output: clean })
  expect(differences(archive.output, clean)).toEqual([])
}, 180_000)
