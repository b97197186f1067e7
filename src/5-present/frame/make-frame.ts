/** What surrounds one page: title, crumbs from the front page down, canonical address, feeds, metas and schema.org description. */
import type { Frame, Href, NavKey } from '../../model/views/frame.ts'
import type { Lookup } from '../index-catalogue.ts'

export interface FrameParts {
  readonly url: string
  readonly title: string | null
  readonly description: string
  /** Crumbs between the front page and this one. */
  readonly path?: readonly { readonly text: string; readonly href: Href }[]
  /** The last crumb, when it is not the title (the cote of an article). */
  readonly crumb?: string
  readonly current?: NavKey | null
  /** Address of the page's own feed. */
  readonly feed?: Href | null
  readonly jsonLd?: object
  readonly metas?: Frame['metas']
  readonly alternates?: Frame['alternates']
  readonly noindex?: boolean
}

export function makeFrame(lookup: Lookup, parts: FrameParts): Frame {
  const { settings } = lookup.site
  const last = parts.crumb ?? parts.title
  const own = parts.feed ? [{ title: parts.title ?? settings.title, href: parts.feed, type: 'application/atom+xml' as const }] : []
  return {
    site: lookup.frameSite,
    title: parts.title,
    description: parts.description,
    canonical: absolute(lookup, parts.url),
    crumbs: last === null ? [] : [{ text: lookup.words.home, href: '/' }, ...(parts.path ?? []), { text: last }],
    current: parts.current ?? null,
    feeds: [
      ...own,
      { title: settings.title, href: '/feed.xml', type: 'application/atom+xml' },
      { title: settings.title, href: '/feed.json', type: 'application/feed+json' },
    ],
    jsonLd: parts.jsonLd ?? null,
    metas: parts.metas ?? [],
    alternates: parts.alternates ?? [],
    ...(parts.noindex ? { noindex: true } : {}),
  }
}

/** Absolute address of a page, or null when the site's is unknown. */
export function absolute(lookup: Lookup, url: Href): string | null {
  const base = lookup.site.settings.url
  return base === null ? null : `${base.replace(/\/$/, '')}${url}`
}
