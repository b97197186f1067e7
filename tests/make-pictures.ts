/**
 * The built demo → pictures of every kind of page, at a desk (1280), on a phone (390) and at night, into `pictures/`. With `--readme` the few
 * that the papers show, into `docs/pictures/`; there the second look of docs/theming.md is built from the lines that the paper gives.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { serveFolder } from '../src/serve/serve-folder.ts'
import { openBrowser } from './browser.ts'
import { demoArchive } from './site/build-archive.ts'

interface Shot {
  readonly name: string
  readonly path: string
  readonly width: number
  readonly height?: number
  readonly night?: boolean
  /** The whole page, however long. */
  readonly whole?: boolean
}

/** Of each kind, where it stands; of those with many pages the heaviest is the most telling. */
const kinds: Readonly<Record<string, RegExp>> = {
  home: /^index\.html$/,
  article: /^articles\/\d{4}\/[^/]+\/index\.html$/,
  undated: /^articles\/sans-date\/[^/]+\/index\.html$/,
  articles: /^articles\/index\.html$/,
  shelf: /^articles\/\d{4}\/index\.html$/,
  'shelf-undated': /^articles\/sans-date\/index\.html$/,
  chronology: /^chronologie\/index\.html$/,
  period: /^chronologie\/\d{4}\/.*index\.html$/,
  persons: /^personnes\/index\.html$/,
  person: /^personnes\/[^/]+\/index\.html$/,
  organisation: /^organisations\/[^/]+\/index\.html$/,
  place: /^lieux\/[^/]+\/index\.html$/,
  event: /^evenements\/[^/]+\/index\.html$/,
  product: /^produits\/[^/]+\/index\.html$/,
  subjects: /^sujets\/index\.html$/,
  subject: /^sujets\/[^/]+\/index\.html$/,
  quotations: /^citations\/index\.html$/,
  speaker: /^citations\/.+\/index\.html$/,
  map: /^carte\/index\.html$/,
  search: /^recherche\/index\.html$/,
  absents: /^absents\/index\.html$/,
  'to-verify': /^a-verifier\/index\.html$/,
  state: /^etat\/index\.html$/,
  data: /^donnees\/index\.html$/,
  accessibility: /^accessibilite\/index\.html$/,
  own: /^a-propos\/index\.html$/,
  'not-found': /^404\.html$/,
}

const readme: readonly Shot[] = [
  { name: 'home', path: '', width: 1280, height: 860 },
  { name: 'article', path: 'articles/1909/bleriot-traverse-la-manche/', width: 1280, height: 860 },
  { name: 'person', path: 'personnes/bleriot-louis/', width: 1280, height: 860 },
  { name: 'phone', path: 'articles/1909/bleriot-traverse-la-manche/', width: 390, height: 760, night: true },
]

function addressesOf(site: string): ReadonlyMap<string, string> {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
  const sorted = pages.map((path) => ({ path: path.replaceAll('\\', '/'), size: statSync(join(site, path)).size }))
  sorted.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1))
  return new Map(
    Object.entries(kinds).flatMap(([kind, pattern]) => {
      const found = sorted.find(({ path }) => pattern.test(path))
      return found ? [[kind, found.path.replace(/index\.html$/, '')]] : []
    }),
  )
}

async function takePictures(browser: Browser, site: string, folder: string, shots: readonly Shot[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const server = await serveFolder(site)
  try {
    for (const { name, path, width, height = 900, night = false, whole = false } of shots) {
      const colorScheme = night ? 'dark' : 'light'
      const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })
      const page = await context.newPage()
      // A slow machine would show the fonts that stand in for ours: pictures wait for them.
      await page.route('**/style.css', async (route) => {
        const response = await route.fetch()
        await route.fulfill({ response, body: (await response.text()).replaceAll(/font-display:\s*\w+/g, 'font-display:block') })
      })
      await page.goto(server.url + path, { waitUntil: 'networkidle' })
      await page.evaluate('document.fonts.ready')
      const picture = await page.screenshot({ fullPage: whole, animations: 'disabled' })
      writeFileSync(join(folder, `${name}.png`), picture)
      process.stdout.write(`${join(folder, `${name}.png`)} ${Math.round(picture.length / 1000)} kB\n`)
      await context.close()
    }
  } finally {
    await server.close()
  }
}

async function takeEveryKind(browser: Browser, site: string): Promise<void> {
  const shots = [...addressesOf(site)].flatMap(([kind, path]): Shot[] => [
    { name: `${kind}-desk`, path, width: 1280, whole: true },
    { name: `${kind}-phone`, path, width: 390, height: 844, whole: true },
    { name: `${kind}-night`, path, width: 1280, night: true, whole: true },
  ])
  await takePictures(browser, site, 'pictures', shots)
}

/** The demo with the settings and the style sheet that docs/theming.md shows. */
async function takeSecondLook(browser: Browser): Promise<void> {
  const paper = readFileSync('docs/theming.md', 'utf8')
  const block = (language: string) => new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(paper)?.[1] ?? ''
  const archive = demoArchive()
  try {
    const own = block('yaml')
    const names = [...own.matchAll(/^\w+(?=:)/gm)].map(([name]) => name)
    const kept = readFileSync(join(archive.content, 'site.yaml'), 'utf8').split('\n')
    archive.write('site.yaml', own + kept.filter((line) => !names.some((name) => line.startsWith(`${name}:`))).join('\n'))
    archive.write('theme.css', block('css'))
    await archive.build()
    await takePictures(browser, archive.output, 'docs/pictures', [{ name: 'theme', path: '', width: 1280, height: 860 }])
  } finally {
    archive.dispose()
  }
}

const [site = '_site'] = process.argv.slice(2).filter((one) => !one.startsWith('-'))
if (!existsSync(join(site, 'index.html'))) throw new Error(`There is no site in ${site}: build the demo first`)
const browser = await openBrowser()
try {
  if (process.argv.includes('--readme')) {
    await takePictures(browser, site, 'docs/pictures', readme)
    await takeSecondLook(browser)
  } else await takeEveryKind(browser, site)
} finally {
  await browser.close()
}
