/** Addresses of pages → sitemap.xml, or an index of several where they are more than one file may hold (50,000); and robots.txt. */

import type { SiteFile } from '../../model/product.ts'
import type { SiteSettings } from '../../model/settings.ts'
import { absoluteUrl } from './absolute-url.ts'
import { escapeXml } from './escape-xml.ts'

const perFile = 50_000
const head = '<?xml version="1.0" encoding="utf-8"?>'
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

export function sitemapFiles(urls: readonly string[], settings: SiteSettings): readonly SiteFile[] {
  const sorted = [...urls].sort()
  if (sorted.length <= perFile) return [{ path: 'sitemap.xml', make: () => urlSet(sorted, settings) }]
  const parts = Array.from({ length: Math.ceil(sorted.length / perFile) }, (_, i) => sorted.slice(i * perFile, (i + 1) * perFile))
  const index = parts.map((_, i) => `<sitemap><loc>${escapeXml(absoluteUrl(settings, `/sitemap-${i + 1}.xml`))}</loc></sitemap>`)
  return [
    { path: 'sitemap.xml', make: () => `${head}\n<sitemapindex ${space}>\n${index.join('\n')}\n</sitemapindex>\n` },
    ...parts.map((part, i) => ({ path: `sitemap-${i + 1}.xml`, make: () => urlSet(part, settings) })),
  ]
}

function urlSet(urls: readonly string[], settings: SiteSettings): string {
  const lines = urls.map((url) => `<url><loc>${escapeXml(absoluteUrl(settings, url))}</loc></url>`)
  return `${head}\n<urlset ${space}>\n${lines.join('\n')}\n</urlset>\n`
}

export function robots(settings: SiteSettings): string {
  return `User-agent: *\nAllow: /\nSitemap: ${absoluteUrl(settings, '/sitemap.xml')}\n`
}
