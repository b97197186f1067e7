import type { EntityType } from '../record.ts'
import type { Frame, Href, Link } from './frame.ts'
import type { ArticleRef, DateLabel, Speaker } from './list.ts'
import type { Segment } from './segment.ts'

/** One article with its evidence. */
export interface ArticleView {
  readonly kind: 'article'
  readonly frame: Frame
  readonly cote: string
  /** The cote in its parts: `['FE', '1909', '7K3QX']`. */
  readonly spine: readonly string[]
  readonly date: DateLabel
  readonly title: { readonly text: readonly Segment[]; readonly inferred: boolean }
  readonly standfirst: readonly Segment[] | null
  readonly byline: readonly Segment[] | null
  readonly dateline: readonly Segment[] | null
  /** Language of the text where it is not that of the page. */
  readonly language: string | null
  /** What the document lacks, said under the title. */
  readonly lacks: {
    /** Range of the opening words that stand for the title, UTF-16 units; null when it has a title. */
    readonly title: readonly [number, number] | null
    readonly author: boolean
    readonly date: boolean
    readonly bounds: string | null
  }
  readonly facts: ArticleFacts
  readonly blocks: readonly Block[]
  readonly quotations: readonly ArticleQuotation[]
  /** Names and titles in quotation marks, not speech. */
  readonly notSpeech: number
  readonly names: readonly { readonly type: EntityType; readonly rows: readonly ArticleName[] }[]
  readonly dates: readonly ArticleDate[]
  readonly subjects: readonly { readonly text: string; readonly href: Href; readonly inferred: boolean }[]
  readonly related: readonly RelatedArticle[]
  /** Titles that the text calls and the archive lacks. */
  readonly absents: readonly { readonly title: string; readonly href: Href; readonly paragraph: Link | null }[]
  readonly cite: Citation
}

export interface ArticleFacts {
  /** Newspaper or site it appeared in, with its date. */
  readonly source: { readonly text: string; readonly date: DateLabel | null } | null
  readonly section: string | null
  /** Address it was published at. */
  readonly url: string | null
  /** Path below `content/articles`. */
  readonly path: string
  readonly sha256: string
  /** WHATWG name when it is not UTF-8. */
  readonly encoding: string | null
  /** Where each field comes from: `front matter`, `first line`, a rule's name… */
  readonly origins: readonly { readonly field: ArticleField; readonly origin: string }[]
  readonly duplicates: readonly ArticleRef[]
}

export type ArticleField = 'title' | 'standfirst' | 'author' | 'date' | 'subjects' | 'source'

export type Block = ParagraphBlock | ListBlock | CrossheadBlock | CorrectionBlock

export interface CrossheadBlock {
  readonly kind: 'crosshead'
  readonly level: 2 | 3
  readonly text: readonly Segment[]
}

/** `number` and `anchor` (`p3`) are the reader's; a paragraph cut by a list keeps one each. */
export interface ParagraphBlock {
  readonly kind: 'paragraph' | 'quote' | 'dialogue' | 'code' | 'related'
  readonly number: number
  readonly anchor: string
  readonly text: readonly Segment[]
  readonly evidence: readonly Evidence[]
  /** Of a related line: the words before the title (« En savoir plus »), the article it leads to (null: the archive lacks it). */
  readonly call?: { readonly label: string; readonly href: Href | null }
}

export interface ListBlock {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly ParagraphBlock[]
}

/** A dated note of the front matter. */
export interface CorrectionBlock {
  readonly kind: 'correction'
  readonly date: DateLabel
  readonly text: readonly Segment[]
}

/** What stands in the margin. Ranges are UTF-16 units of the article's text, end excluded. */
export type Evidence = QuotationEvidence | DateEvidence | NotSpeechEvidence

export interface QuotationEvidence {
  readonly kind: 'quotation'
  /** `e1`; the quotation is `q1`. */
  readonly id: string
  readonly number: number
  readonly href: Href
  /** Null: the article names nobody. */
  readonly speaker: Speaker | null
  readonly via: Speaker | null
  readonly cue: string | null
  readonly form: 'direct' | 'mixed' | 'indirect'
  /** Rules that decided, in order. */
  readonly rules: readonly string[]
  readonly range: readonly [number, number]
}

export interface DateEvidence {
  readonly kind: 'date'
  /** `ed1`; the date is `d1`. */
  readonly id: string
  readonly href: Href
  /** As it stands, without quotation marks. */
  readonly words: string
  /** In words: « mai, année inconnue », « 25 juillet 1909 ». */
  readonly reading: string
  /** The words do not say it whole: shown in brackets. */
  readonly inferred: boolean
  readonly rule: string
  readonly range: readonly [number, number]
}

/** Quotation marks in the paragraph that are not speech. */
export interface NotSpeechEvidence {
  readonly kind: 'not-speech'
  readonly what: 'name' | 'title' | 'term'
  readonly count: number
}

export interface ArticleQuotation {
  /** Absent for indirect speech, which has no call in the text. */
  readonly number: number | null
  readonly href: Href
  readonly speaker: Speaker | null
  readonly via: Speaker | null
  readonly text: readonly Segment[]
  readonly form: 'direct' | 'mixed' | 'indirect'
  readonly paragraph: number
  readonly range: readonly [number, number]
}

export interface ArticleName {
  readonly text: string
  /** Null when it has no page. */
  readonly href: Href | null
  /** The article never uses this form: it comes from the authority file or another article. */
  readonly inferred: boolean
  readonly loci: readonly {
    readonly href: Href
    readonly paragraph: number
    /** `a`, `b`… when the paragraph names it several times. */
    readonly letter?: string
    readonly range: readonly [number, number]
  }[]
  /** Rules that recognised and joined it, in order of use. */
  readonly rules: readonly string[]
}

export interface ArticleDate {
  readonly words: string
  readonly href: Href
  readonly paragraph: number
  readonly reading: string
  readonly inferred: boolean
  readonly rule: string
}

export interface RelatedArticle extends ArticleRef {
  /** Names and subjects that both have, best first. */
  readonly shared: readonly string[]
  /** The text calls it: paragraph. */
  readonly called: Link | null
}

export interface Citation {
  readonly title: string
  readonly titleInferred: boolean
  readonly author: string | null
  readonly source: string | null
  readonly date: DateLabel
  readonly url: string | null
  /** Bibliographic formats, then the files beside the page. */
  readonly formats: readonly Link[]
  readonly files: readonly Link[]
  readonly report: Href | null
  /** The reference as four styles write it: words, and words in italics. */
  readonly styles: readonly { readonly name: string; readonly pieces: readonly (string | { readonly italic: string })[] }[]
  /** ContextObjects in Spans, for reference managers. */
  readonly coins: string
}
