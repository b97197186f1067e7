import type { EntityType } from '../record.ts'
import type { Href, Link } from './frame.ts'
import type { Segment } from './segment.ts'

/** A date in words of the interface language. `datetime` is a valid HTML datetime (day, month or year), absent when EDTF says less. */
export interface DateLabel {
  readonly text: string
  readonly datetime?: string
  /** Supplied by the archive: shown in brackets (« [s. d.] », « [1909, jour inconnu] »). */
  readonly inferred?: boolean
}

/** A title, or the opening words in brackets when the article has none. */
export interface TitleLabel {
  readonly text: string
  readonly inferred: boolean
}

/** An article as lists show it. */
export interface ArticleRef {
  readonly cote: string
  readonly href: Href
  readonly title: TitleLabel
  readonly date: DateLabel
}

/** An article in a list that says why it is there. */
export interface ArticleRow extends ArticleRef {
  /** Passage with its `mark`, or standfirst; null when there is nothing to show. */
  readonly passage: readonly Segment[] | null
  /** Forms by which the article names the entity of the page, with the number of uses. */
  readonly forms: readonly { readonly form: string; readonly uses: number; readonly inferred?: boolean }[]
  /** « 1, 3 », « 1–6 »; null when unknown. */
  readonly paragraphs: string | null
  /** Names in the article, best first (front page, shelves). */
  readonly names: readonly Link[]
  /** What dates an undated article (« après mai, année inconnue »). */
  readonly bounds: string | null
  /** Uses where the place stands for those who sit there (« Paris a reporté le tir »). */
  readonly acts?: number
}

/** A quotation in lists. */
export interface QuotationRow {
  /** Address of the quotation on the article's page (`/articles/…/#q1`). */
  readonly href: Href
  readonly article: ArticleRef
  readonly text: readonly Segment[]
  readonly form: 'direct' | 'mixed' | 'indirect'
  /** Words that introduce it, as they stand. */
  readonly cue: string | null
  /** Absent where the page or the group is the speaker's. Null when the article names nobody. */
  readonly speaker?: Speaker | null
  readonly via: Speaker | null
}

/** Who speaks. `inferred`: the article says « il », « elle », « le journal », and the archive supplies the name. */
export interface Speaker {
  readonly text: readonly Segment[]
  readonly href: Href | null
  readonly inferred: boolean
}

/** A line of an index: name and number of articles. `see` leads from a rejected form to the preferred one. */
export interface IndexEntry {
  readonly text: string
  readonly href: Href
  readonly count: number
  readonly see?: Link
  /** Coordinates in words, on the list of places of the map. */
  readonly detail?: string
}

/** Entries under a letter; those of one article only are folded. */
export interface IndexGroup {
  readonly id: string
  readonly letter: string
  /** Its own page when the group is long. */
  readonly href: Href | null
  readonly count: number
  readonly entries: readonly IndexEntry[]
  readonly singles: readonly IndexEntry[]
}

/** A letter of the alphabet strip; without `href` nothing stands there. */
export interface LetterLink {
  readonly letter: string
  readonly href: Href | null
  readonly current?: boolean
}

/** A step of a strip of decades, years or months: label, address, number of articles. */
export interface StepLink {
  readonly text: string
  readonly href: Href | null
  readonly count: number
  readonly current?: 'page' | 'within'
}

/** The periods before and after. */
export interface Neighbour {
  readonly text: string
  readonly href: Href
  readonly articles: number
  /** Articles published later that tell of it (chronology). */
  readonly told?: number
}

/** The names most present, by type. */
export interface TopNames {
  readonly type: EntityType
  readonly total: number
  readonly href: Href
  readonly entries: readonly IndexEntry[]
}
