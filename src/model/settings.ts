import type { EntityType } from './record.ts'

/** Parts of a site that it can do without, as `leaveOut` in `site.yaml` names them. */
export const siteParts = ['quotations', 'chronology', 'map', 'files', 'exports', 'feeds'] as const

/**
 * `quotations`: `/citations/` and below; `chronology`: `/chronologie/` and below; `map`: `/carte/`; `files`: what stands beside an
 * article's page (edition, record, original, references); `exports`: `/donnees/`; `feeds`: those of names and subjects.
 */
export type SitePart = (typeof siteParts)[number]

/** `content/site.yaml`, checked and completed with defaults. */
export interface SiteSettings {
  readonly title: string
  /** One to four capitals: seal of the masthead and prefix of every cote (`FE`). */
  readonly monogram: string
  /** Absolute address of the published site, ends in `/`; null when unknown (feeds and sitemap then use relative addresses where they may). */
  readonly url: string | null
  readonly description: string
  readonly publisher: string | null
  readonly licence: string | null
  readonly licenceUrl: string | null
  readonly contact: string | null
  readonly language: 'fr' | 'en'
  readonly typography: 'french' | 'none'
  /** Paths of articles for the front page, in this order. */
  readonly featured: readonly string[]
  readonly accent: string | null
  /** Style sheet of the archive's own, below the content folder; `theme.css` where it is there. */
  readonly css: string | null
  /** Folder of templates of the archive's own, below the content folder: code that a build runs, hence never found by itself. */
  readonly templates: string | null
  /** What is drawn for those who share a page: one picture for each article, one for the site, none (and no icon in PNG). */
  readonly pictures: 'articles' | 'site' | 'none'
  /** Whether indexes (names, subjects) have their references in files beside them, as articles have. */
  readonly citations: 'articles' | 'indexes'
  /** The same archive in other languages: code → address of its site, ends in `/`. */
  readonly alternates: Readonly<Record<string, string>>
  /** Parts that are not published; the articles, names and subjects always are. */
  readonly leaveOut: readonly SitePart[]
  /** `/` or `/sub/path/`: from `--path-prefix`, never from the file. */
  readonly pathPrefix: string
}

/** One entry of `content/authorities.yaml`. */
export interface Authority {
  readonly name: string
  readonly type: EntityType
  /** Sorting form: « Curie, Marie ». */
  readonly sort?: string
  readonly dates?: string
  readonly birth?: string
  readonly death?: string
  readonly variants: readonly string[]
  readonly wikidata?: string
  readonly bnf?: string
  readonly viaf?: string
  readonly geonames?: string
  /** Latitude and longitude, degrees, WGS 84. */
  readonly coordinates?: readonly [number, number]
  readonly note?: string
  /** Slugs or addresses this entity had before. */
  readonly formerly?: readonly string[]
  /** Names it is not to be confused with. */
  readonly apart?: readonly string[]
  readonly see?: readonly string[]
  readonly slug?: string
}

/** `content/authorities.yaml`. */
export interface Authorities {
  readonly entities: readonly Authority[]
  /** Strings that are never an entity. */
  readonly not: readonly string[]
  /** Names never merged with one another. */
  readonly apart: readonly (readonly string[])[]
  /** Preferred tag → its variants. */
  readonly subjects: readonly { readonly name: string; readonly variants: readonly string[]; readonly note?: string }[]
}

/** A page of `content/pages/*.md`, already turned into safe HTML by remark-html. */
export interface OwnPage {
  readonly slug: string
  readonly title: string
  readonly html: string
}
