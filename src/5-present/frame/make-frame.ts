/** What surrounds one page: title, crumbs from the front page down, canonical address, feeds, metas and schema.org description. */
import { referenceFiles } from '../../model/reference-rule.ts'
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
  readonly type?: 'article' | 'profile'
  /** The page's own picture; the site's otherwise. */
  readonly picture?: Href | null
  /** It is an index whose references stand in files beside it, where the settings ask for them. */
  readonly isIndex?: boolean
}

export function makeFrame(lookup: Lookup, parts: FrameParts): Frame {
  const { settings } = lookup.site
  const picture = parts.picture ?? lookup.frameSite.picture
  const shared = picture === null ? null : absolute(lookup, picture)
  const languages = listLanguages(lookup, parts)
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
    ...(shared === null ? {} : { shared }),
    ...(parts.type ? { type: parts.type } : {}),
    ...(parts.isIndex && settings.citations === 'indexes' ? { references: listReferences() } : {}),
    ...(languages.length > 0 ? { languages } : {}),
    ...(parts.noindex ? { noindex: true } : {}),
  }
}

function listReferences(): NonNullable<Frame['references']> {
  return referenceFiles.map(({ text, file, type }) => ({ text, href: file, type }))
}

/** The same page at the addresses of the archive's other sites; `x-default` is this one's unless they say otherwise. */
function listLanguages(lookup: Lookup, { url, noindex }: FrameParts): NonNullable<Frame['languages']> {
  const { alternates, language } = lookup.site.settings
  const own = absolute(lookup, url)
  const others = Object.entries(alternates)
  if (own === null || noindex || others.length === 0) return []
  const all: Record<string, string> = { [language]: own, 'x-default': own }
  for (const [code, base] of others) if (code !== language) all[code] = base + url.slice(1)
  return Object.entries(all).map(([code, href]) => ({ language: code, href }))
}

/** Absolute address of a page, or null when the site's is unknown. */
export function absolute(lookup: Lookup, url: Href): string | null {
  const base = lookup.site.settings.url
  return base === null ? null : `${base.replace(/\/$/, '')}${url}`
}
