/** The settings → `site.webmanifest`. Addresses in it are relative to it, so it is right below any path. */
import { paper } from '../../model/colour.ts'
import type { SiteSettings } from '../../model/settings.ts'

export function writeManifest({ title, monogram, description, language, pictures }: SiteSettings): string {
  const png = (size: number) => ({ src: `icone-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })
  const manifest = {
    name: title,
    short_name: [...title].length <= 12 ? title : monogram,
    ...(description ? { description } : {}),
    lang: language,
    start_url: './',
    scope: './',
    display: 'browser',
    background_color: paper.day,
    theme_color: paper.day,
    icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }, ...(pictures === 'none' ? [] : [png(192), png(512)])],
  }
  return `${JSON.stringify(manifest, null, 1)}\n`
}
