import type { Bodies, Page } from '../../../src/model/page.ts'
import { renderView } from '../../../templates/render-view.ts'

/** Files that stand beside pages and are no pages. */
const files =
  /(?:^|\/)(?:index\.md|index\.json|source\.txt|citation\.(?:bib|ris|json)|feed\.(?:xml|json)|sitemap\.xml)$|^\/donnees\/[\w.-]+$/

/** Every link of the pages as rendered, and those that lead to no page, file or anchor. */
export function findDeadLinks(pages: readonly Page[], bodies: Bodies): { readonly links: number; readonly dead: readonly string[] } {
  const html = new Map(pages.map((one) => [one.url, renderView(one.view(bodies))]))
  const anchors = new Map([...html].map(([url, text]) => [url, new Set([...text.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]))]))
  const dead: string[] = []
  let links = 0
  for (const [from, text] of html) {
    for (const [, raw = ''] of text.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
      const href = raw.replaceAll('&amp;', '&')
      links += 1
      if (/^(?:https?|mailto):/.test(href) || files.test(href)) continue
      const [path = '', anchor] = href.split('#')
      const target = anchors.get(path === '' ? from : path)
      if (!target || (anchor !== undefined && !target.has(anchor))) dead.push(`${from} → ${href}`)
    }
  }
  return { links, dead }
}
