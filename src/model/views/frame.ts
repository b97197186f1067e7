/**
 * An address: inside the site it begins with `/` and lacks the path prefix (`/articles/1909/`); on the same page it begins with `#`;
 * elsewhere it has a scheme (`https:`, `mailto:`); a file beside the page has neither (`index.md`).
 */
export type Href = string

export interface Link {
  readonly text: string
  readonly href: Href
}

/** Entries of the masthead; the words come from the catalogue of the interface language. */
export type NavKey = 'articles' | 'chronology' | 'persons' | 'organisations' | 'places' | 'events' | 'products' | 'subjects' | 'quotations'

/** Entries of the colophon. */
export type FootKey = 'state' | 'data' | 'map' | 'absents' | 'to-verify' | 'accessibility' | 'feed'

/** What all pages share: made once for the whole site. Entries of `nav` and `foot` without a page are left out. */
export interface Site {
  readonly language: 'fr' | 'en'
  /** `/` or `/sub/path/`. */
  readonly root: string
  readonly title: string
  readonly monogram: string
  readonly description: string
  readonly contact: string | null
  readonly publisher: string | null
  readonly licence: string | null
  readonly licenceUrl: string | null
  /** Colour by day, `#rrggbb`; by night it is lightened. */
  readonly accent: string | null
  /** Style sheet of the archive's own. */
  readonly css: Href | null
  /** Picture of the whole site, for those who share a page; null where nothing is drawn: then there is no icon in PNG either. */
  readonly picture: Href | null
  readonly nav: readonly { readonly key: NavKey; readonly href: Href }[]
  readonly foot: readonly { readonly key: FootKey; readonly href: Href }[]
  /** Pages of the people's own (`content/pages`). */
  readonly pages: readonly Link[]
  readonly search: Href
}

export interface Feed {
  readonly title: string
  readonly href: Href
  readonly type: 'application/atom+xml' | 'application/feed+json'
}

/** What surrounds every page. */
export interface Frame {
  readonly site: Site
  /** `<title>` without the site's; null on the front page. */
  readonly title: string | null
  readonly description: string
  /** Absolute address, or null when the site's is unknown. */
  readonly canonical: string | null
  /** From the front page down; the last is the page itself and has no link. Empty on the front page. */
  readonly crumbs: readonly { readonly text: string; readonly href?: Href }[]
  readonly current: NavKey | null
  readonly feeds: readonly Feed[]
  /** schema.org description of the page. */
  readonly jsonLd: object | null
  /** `citation_title` and its like, Dublin Core. */
  readonly metas: readonly { readonly name: string; readonly content: string }[]
  /** schema.org apart, what kind of thing shares of the page show: a site by default. */
  readonly type?: 'article' | 'profile'
  /** Absolute address of the page's picture, or of the site's; absent where there is none or the site's address is unknown. */
  readonly shared?: string
  /** The same page in other languages, and in its own. */
  readonly languages?: readonly { readonly language: string; readonly href: string }[]
  /** References of all that the page lists, in files beside it. */
  readonly references?: readonly { readonly text: string; readonly href: Href; readonly type: string }[]
  /** Other forms of the page, for machines (`index.json`, `index.md`). */
  readonly alternates: readonly { readonly href: Href; readonly type: string }[]
  readonly noindex?: boolean
}
