/**
 * The settings and what cards say → the archive's own style, icons, manifest, pictures for those who share a page: each a product whose digest is that of its drawing, so that
 * a picture is drawn when its words change and never for a change of templates. What the archive has in its own `public/` is not drawn.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { lightenAtNight, paper, reading } from '../../model/colour.ts'
import { type ArticleCard, articlePicture, sitePicture } from '../../model/picture-rule.ts'
import type { Product } from '../../model/product.ts'
import type { SiteSettings } from '../../model/settings.ts'
import { digest } from '../digest.ts'
import { drawCard, type Measures } from './draw-card.ts'
import { drawFavicon, drawIcon } from './draw-seal.ts'
import { measureFont } from './measure-font.ts'
import { rasterise, rasteriserVersion, readFonts } from './rasterise.ts'
import { writeManifest } from './write-manifest.ts'

export interface Looks {
  readonly settings: SiteSettings
  readonly publicFolders: readonly string[]
  /** The archive's own style sheet. */
  readonly css: string | null
  /** None where articles have no picture of their own. */
  readonly cards: Iterable<ArticleCard>
}

export function* lookProducts(looks: Looks): Iterable<Product> {
  const free = (path: string) => !looks.publicFolders.some((folder) => existsSync(join(folder, path)))
  for (const [path, text] of textsOf(looks)) if (free(path)) yield { id: path, digest: digest(text), files: [{ path, make: () => text }] }
  if (looks.settings.pictures === 'none') return
  const fonts = readFonts()
  const version = `${rasteriserVersion} ${createHash('sha256').update(fonts.serif).update(fonts.sans).digest('hex')}`
  for (const [path, svg] of drawings(looks, { serif: measureFont(fonts.serif), sans: measureFont(fonts.sans) }))
    if (free(path)) yield { id: path, digest: digest(version, svg), bundle: (folder) => drawInto(folder, path, svg) }
}

function textsOf({ settings, css }: Looks): readonly (readonly [path: string, text: string])[] {
  const { monogram, accent } = settings
  const [day, night] = accent === null ? [reading.day, reading.night] : [accent, lightenAtNight(accent)]
  return [
    ['favicon.svg', drawFavicon(monogram, day, night)],
    ['site.webmanifest', writeManifest(settings)],
    ...(css === null ? [] : [['theme.css', css] as const]),
  ]
}

function* drawings({ settings, cards }: Looks, measures: Measures): Iterable<readonly [path: string, svg: string]> {
  const { title, monogram, description, url } = settings
  const accent = settings.accent ?? reading.day
  for (const size of [180, 192, 512]) yield [`icone-${size}.png`, drawIcon(monogram, accent, paper.day, size)]
  const shared = { site: title, monogram, accent }
  const address = url === null ? '' : new URL(url).host
  yield [
    sitePicture.slice(1),
    drawCard({ ...shared, title, standfirst: description || ' ', date: settings.publisher ?? '', cote: address }, measures),
  ]
  for (const { url: at, ...card } of cards)
    yield [articlePicture(at).slice(1), drawCard({ ...shared, ...card, standfirst: null }, measures)]
}

async function drawInto(folder: string, path: string, svg: string): Promise<readonly string[]> {
  const target = join(folder, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, await rasterise(svg))
  return [path]
}
