import type { EntityType } from '../record.ts'
import type { Frame, Href, Link, NavKey } from './frame.ts'
import type { ArticleRef, DateLabel, StepLink } from './list.ts'
import type { Segment } from './segment.ts'

/**
 * `/recherche/`: the only page with a script (`public/recherche.js`). Each record of the search index carries `meta` `title`, `cote`, `date`
 * (in words), `datetime`, `titleInferred` and `dateInferred` (`1` when supplied), `form` (the name, on records of entities); filters
 * `kind`, `decade`, `person`, `organisation`, `place`, `event`, `product`, `subject`, `source`, `section`, values as they are shown; sort `date`.
 */
export interface SearchView {
  readonly kind: 'search'
  readonly frame: Frame
  /** Folders that Pagefind wrote, one per shard; the first carries its module (`/pagefind/`, `/pagefind/part-1/`…). */
  readonly shards: readonly Href[]
  readonly years: { readonly first: string; readonly last: string } | null
  /** Indexes for those who read without scripts. */
  readonly indexes: readonly { readonly key: NavKey; readonly href: Href; readonly count: number }[]
}

/** `/absents/`: titles that the archive's articles call and it lacks. */
export interface AbsentsView {
  readonly kind: 'absents'
  readonly frame: Frame
  readonly total: number
  readonly rows: readonly {
    /** Anchor. */
    readonly id: string
    readonly title: string
    readonly callers: readonly {
      readonly article: ArticleRef
      readonly label: string
      readonly paragraph: number | null
      readonly href: Href
    }[]
    /** All that call it, listed or not. */
    readonly calls: number
    readonly near: readonly ArticleRef[]
  }[]
  /** Pages of a long list; empty when all stand here. */
  readonly parts: readonly StepLink[]
}

/** `/a-verifier/`: pairs of names that may be one. */
export interface ToVerifyView {
  readonly kind: 'to-verify'
  readonly frame: Frame
  readonly total: number
  readonly doubts: readonly {
    readonly id: string
    readonly type: EntityType
    readonly sides: readonly [DoubtSide, DoubtSide]
    /** Reasons as the catalogue names them: `same surname`, `acronym`… */
    readonly pro: readonly string[]
    readonly contra: readonly string[]
    /** 0 to 1. */
    readonly score: number
    /** Lines to paste into authorities.yaml to join them, or to keep them apart. */
    readonly join: string
    readonly apart: string
  }[]
  /** Pages of a long list; empty when all stand here. */
  readonly parts: readonly StepLink[]
}

export interface DoubtSide {
  readonly name: string
  readonly href: Href
  readonly uses: number
  readonly years: string | null
  readonly passages: readonly { readonly text: readonly Segment[]; readonly article: ArticleRef; readonly paragraph: number | null }[]
}

/** `/etat/`: how the archive was read. */
export interface StateView {
  readonly kind: 'state'
  readonly frame: Frame
  readonly files: number
  readonly articles: number
  readonly reader: string
  readonly authorities: { readonly entries: number; readonly digest: string | null }
  readonly counts: readonly { readonly key: CountKey; readonly sure: number; readonly supplied: number; readonly left: number }[]
  readonly measures: readonly Measure[]
  readonly doubts: readonly { readonly key: DoubtKey; readonly count: number; readonly href: Href | null }[]
  readonly duplicates: {
    readonly total: number
    readonly rows: readonly { readonly exact: boolean; readonly articles: readonly ArticleRef[] }[]
  }
  readonly warnings: {
    readonly total: number
    readonly rows: readonly { readonly path: string; readonly text: string; readonly where: string | null; readonly href: Href | null }[]
    readonly csv: Href | null
  }
}

export type CountKey = 'titles' | 'dates' | 'authors' | 'persons' | 'organisations' | 'places' | 'events' | 'products' | 'quotations'
export type DoubtKey = 'same-entity' | 'surname-alone' | 'place-or-institution' | 'unattributed' | 'undated'

/** Measured quality of the reader on a set read by people: rates from 0 to 1, null when not measured. */
export interface Measure {
  readonly task:
    | 'persons'
    | 'organisations'
    | 'places'
    | 'events'
    | 'products'
    | 'names'
    | 'quotations'
    | 'speakers'
    | 'dates'
    | 'titles'
    | 'tags'
  readonly set: string
  readonly cases: number
  readonly precision: number | null
  readonly recall: number | null
}

/** `/donnees/`: everything to take away. */
export interface DatasetView {
  readonly kind: 'data'
  readonly frame: Frame
  readonly files: readonly {
    readonly name: string
    readonly href: Href
    readonly key: DataKey
    readonly bytes: number
    readonly sha256: string
  }[]
  readonly manifest: string | null
  readonly feeds: readonly { readonly name: string; readonly href: Href; readonly key: FeedKey }[]
  readonly cite: {
    readonly years: string | null
    readonly articles: number
    readonly state: string
    readonly url: string | null
    readonly formats: readonly Link[]
  }
}

export type DataKey =
  | 'articles-jsonl'
  | 'articles-csv'
  | 'entities-jsonl'
  | 'entities-csv'
  | 'links-jsonl'
  | 'quotations-csv'
  | 'dates-csv'
  | 'mentions-csv'
  | 'datapackage'
  | 'bibtex'
  | 'ris'
  | 'csl'
  | 'manifest'
export type FeedKey = 'atom' | 'json-feed' | 'sitemap' | 'quotations-atom'

/** A page of `content/pages`: `html` is already safe. */
export interface OwnPageView {
  readonly kind: 'own-page'
  readonly frame: Frame
  readonly title: string
  readonly html: string
}

/** Accessibility statement. */
export interface AccessibilityView {
  readonly kind: 'accessibility'
  readonly frame: Frame
}

export interface NotFoundView {
  readonly kind: 'not-found'
  readonly frame: Frame
  /** An example of a cote of this archive. */
  readonly cote: string
  readonly links: readonly { readonly key: NavKey | 'absents' | 'home'; readonly href: Href }[]
}

/** What stands where an article was. */
export interface RemovedView {
  readonly kind: 'removed'
  readonly frame: Frame
  readonly cote: string
  readonly spine: readonly string[]
  readonly date: DateLabel | null
  readonly ground: string | null
}

/** An address that moved. */
export interface RedirectView {
  readonly kind: 'redirect'
  readonly frame: Frame
  readonly to: Href
  readonly title: string
}
