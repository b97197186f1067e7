import type { Href, Site } from '../../src/model/views/frame.ts'

const scheme = /^[a-z][a-z0-9+.-]*:/i
const safeScheme = /^(?:https?|mailto|tel):/i

/**
 * An address as it stands in `href`: `/articles/` → `/sub/path/articles/` below a path prefix; anchors, files beside the page and other
 * sites are left as they are. An address whose scheme could run code (`javascript:`) leads nowhere.
 */
export function toAddress(site: Site, href: Href): string {
  if (href.startsWith('/') && !href.startsWith('//')) return site.root + href.slice(1)
  return scheme.test(href) && !safeScheme.test(href) ? '#' : href
}
