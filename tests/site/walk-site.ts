/** A built site → every link in it that leads nowhere: an address without a file, a fragment without an element. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from './build-archive.ts'

export interface SitePage {
  readonly path: string
  readonly html: string
  readonly links: readonly string[]
  readonly ids: ReadonlySet<string>
}

export function readSitePages(output: string): readonly SitePage[] {
  return filesBelow(output)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = readFileSync(join(output, path), 'utf8')
      const links = [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, link = '']) => unescapeHtml(link))
      const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescapeHtml(id)))
      return { path, html, links, ids }
    })
}

export function brokenLinks(output: string, prefix = '/'): string[] {
  const pages = readSitePages(output)
  const byPath = new Map(pages.map((page) => [page.path, page]))
  const files = new Set(filesBelow(output))
  const broken: string[] = []
  for (const page of pages)
    for (const link of page.links) if (!leads(link, page, files, byPath, prefix)) broken.push(`${page.path} → ${link}`)
  return [...new Set(broken)]
}

function leads(link: string, from: SitePage, files: ReadonlySet<string>, byPath: ReadonlyMap<string, SitePage>, prefix: string): boolean {
  if (/^(?:https?|mailto|data):/.test(link)) return true
  const base = new URL(`http://site${prefix}${from.path.replace(/index\.html$/, '')}`)
  const url = new URL(link, base)
  if (!url.pathname.startsWith(prefix)) return false
  const below = decodeURIComponent(url.pathname.slice(prefix.length))
  const path = below === '' || below.endsWith('/') ? `${below}index.html` : below
  if (!files.has(path)) return false
  const target = byPath.get(path)
  return url.hash === '' || target === undefined || target.ids.has(decodeURIComponent(url.hash.slice(1)))
}

function unescapeHtml(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
