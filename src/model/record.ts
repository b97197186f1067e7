import type { FrontMatter } from './source.ts'
import type { Field, Span, TextSpan } from './span.ts'

/** Date of publication: EDTF with its origin. `start`/`end` are null when it does not stand in the text. */
export interface PublicationDate {
  readonly edtf: string
  /** `front matter`, `dateline`, `file name`… */
  readonly origin: string
  readonly start: number | null
  readonly end: number | null
}

/** « PARIS, 3 juin (AFP) – »: span over the whole opening, dash included. `place` is null when only a date stands there. */
export interface Dateline extends TextSpan {
  readonly place: string | null
  readonly agency?: string
}

/**
 * What stands inside a paragraph of Markdown: emphasis, links, code, and `syntax`, the characters that are not shown (`**`, `](http…)`).
 * Plain text has none. Spans are over the article's text and nest properly; `syntax` spans never contain words of the article.
 */
export interface Inline extends Span {
  readonly kind: 'emphasis' | 'strong' | 'link' | 'code' | 'break' | 'syntax'
  /** Address of a link, checked: http, https, mailto or relative; absent otherwise. */
  readonly href?: string
}

/** A paragraph, list item or quoted block; trimmed span, hard line ends inside. */
export interface Paragraph extends Span {
  /** `p1`, `p2`… in reading order; stable as long as nothing is inserted before. */
  readonly anchor: string
  readonly kind: 'paragraph' | 'item' | 'quote' | 'dialogue' | 'related' | 'code'
  /** For items of numbered lists. */
  readonly ordered?: boolean
  readonly inlines?: readonly Inline[]
}

export interface Section {
  /** `inlines` as in a paragraph, where the heading holds signs that are not shown (« La *Terra Nova* »). */
  readonly heading: (TextSpan & { readonly level?: number; readonly inlines?: readonly Inline[] }) | null
  readonly paragraphs: readonly Paragraph[]
}

/** « En savoir plus X », « Lire aussi : X »: `title` is X trimmed; the span covers X; `label` the words before it. */
export interface RelatedLine extends Span {
  readonly title: string
  readonly label: string
}

/** One article after stage 2. */
export interface Article {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly encoding: string
  readonly format: 'plain' | 'markdown'
  /** BCP 47 language of the text; `fr` unless front matter says otherwise. */
  readonly language: string
  readonly text: string
  readonly frontMatter: FrontMatter
  /** Null when the text has none: the page then shows the opening words, marked as supplied. */
  readonly title: Field | null
  /** A first line too long to be a title and without a stop (148 signs, say), when `title` is null: shown in its place, in no section. */
  readonly openingLine?: Span
  readonly standfirst: Field | null
  readonly date: PublicationDate | null
  readonly byline: Field | null
  readonly dateline: Dateline | null
  readonly sections: readonly Section[]
  readonly related: readonly RelatedLine[]
}

export type EntityType = 'person' | 'organisation' | 'place' | 'event' | 'product'

/** A name in the text. */
export interface Mention extends TextSpan {
  readonly type: EntityType
  /** Fullest form of this entity in this article (« Cancian » → « Mark Cancian »). */
  readonly name: string
  /** `model`, or the name of the rule, or `front matter`. */
  readonly origin: string
  /** 0 to 1: probability that span and type are right. */
  readonly confidence: number
  /** « M. », « général », « président »: evidence beside the name, never part of it. */
  readonly role?: string
  /** A place that stands for a government or institution (« Kiev a tenté »), and the rule that says so. */
  readonly acts?: boolean
  readonly actsRule?: string
  /** Why `name` differs from `text`: `surname`, `acronym`, `short form`, `spelling`. */
  readonly joined?: string
}

export interface Quotation extends TextSpan {
  /** `speech`: words somebody said or wrote; `name`, `title`, `term` as in press usage. */
  readonly kind: 'speech' | 'name' | 'title' | 'term'
  /** direct: the whole sentence; mixed: a fragment set in the sentence; indirect: « a déclaré que … », without marks. */
  readonly form: 'direct' | 'mixed' | 'indirect'
  /** Null when the article names nobody: never the nearest name as a guess. `text` as it stands (« il »), `name` the fullest form. */
  readonly speaker: (TextSpan & { readonly name: string }) | null
  readonly cue: TextSpan | null
  readonly via: (TextSpan & { readonly name: string }) | null
  /** Names of the rules that decided, in order; shown as evidence. */
  readonly rule: string
  readonly confidence: number
}

export interface DateMention extends TextSpan {
  /** EDTF level 0–2; null when only relative and the day of publication is unknown. */
  readonly edtf: string | null
  /** ISO 8601 duration from the day of publication (`-P1D` for « hier »), or a weekday (`WD2` for « mardi »); when relative. */
  readonly relative?: string
  readonly origin: string
  /** 0 to 1: measured share of right findings among those of the rule (docs/reading-dates.md). */
  readonly confidence: number
  /** The date of publication itself (dateline). */
  readonly publication?: boolean
  /** EDTF interval that this day begins or ends: both « 3 » and « 5 juin » of « du 3 au 5 juin » have it. */
  readonly interval?: string
  /** Hour beside the day, hh:mm: « mardi à 17 h 30 ». */
  readonly hour?: string
}

export interface Tag {
  readonly label: string
  /** 0 to 1, best first. */
  readonly score: number
  /** `front matter`, `key phrase`, `name`, `subject`. */
  readonly origin: string
}

/** What an article without a date can be dated by: EDTF interval or open interval (`2012/..`) with the evidence. */
export interface DateBounds {
  readonly edtf: string
  readonly evidence: readonly Span[]
}

/** One article after stage 3: a pure function of its bytes, its path, the reader's version and the names of the authority file that stand in it. */
export interface ArticleRecord extends Article {
  /** Version of the reader (code and models) that made it. */
  readonly reader: string
  /** Names of the authority file that stand in the text (`organisation: CSIS`), where there are any: another file with the same ones gives the same record. */
  readonly authorityNames?: readonly string[]
  readonly mentions: readonly Mention[]
  readonly quotations: readonly Quotation[]
  readonly dates: readonly DateMention[]
  /**
   * Relative words that name no further day (« samedi » in an article dated of that week): read for the page's margin, counted nowhere. Records
   * of earlier readers have none.
   */
  readonly glosses?: readonly DateMention[]
  readonly bounds: DateBounds | null
  readonly tags: readonly Tag[]
  readonly sentences: readonly Span[]
}
