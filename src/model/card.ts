import type { DateBounds, EntityType, Tag } from './record.ts'

/** One name as an article uses it: fullest form, the forms that stand for it, how often, where first. */
export interface CardName {
  readonly type: EntityType
  readonly name: string
  /** Forms as they stand, most used first. */
  readonly forms: readonly { readonly form: string; readonly uses: number; readonly joined?: string }[]
  readonly uses: number
  /** Best confidence among its mentions. */
  readonly confidence: number
  readonly role?: string
  /** How many of its mentions act as an institution (« Kiev a tenté »). */
  readonly acts?: number
  /** Numbers of the paragraphs that name it, ascending (1 for `p1`). */
  readonly paragraphs: readonly number[]
}

/** What the catalogue knows of an article without its text: a few hundred bytes. A pure function of the record. */
export interface Card {
  /** Path below `content/articles`: the article's identity. */
  readonly id: string
  /** Digest of the whole record: changes exactly when the record does. */
  readonly digest: string
  readonly sha256: string
  readonly bytes: number
  readonly language: string
  /** Title, or the opening words (at most 160 signs, cut at a word) when it has none. */
  readonly title: string
  readonly titleInferred: boolean
  readonly standfirst: string | null
  /** First sentence of the body (at most 240 signs) for lists. */
  readonly opening: string
  /** EDTF, or null. */
  readonly date: string | null
  readonly dateOrigin: string | null
  readonly bounds: DateBounds | null
  readonly byline: string | null
  readonly source: string | null
  readonly section: string | null
  readonly words: number
  readonly names: readonly CardName[]
  readonly tags: readonly Tag[]
  /** Titles that its « En savoir plus » lines and its front matter name. */
  readonly related: readonly { readonly title: string; readonly label: string; readonly paragraph: number | null }[]
  /** Speakers (fullest form, or null) of its quotations of kind speech, with counts; via likewise. */
  readonly speakers: readonly { readonly name: string | null; readonly count: number }[]
  readonly quotations: number
  /** Its quotations of kind speech by form. */
  readonly forms?: { readonly direct: number; readonly mixed: number; readonly indirect: number }
  /** Days, months or years it tells of (EDTF, distinct, ascending), publication date left out. */
  readonly told: readonly string[]
  /** 64-bit similarity hash of its words as 16 hexadecimal digits, for finding near duplicates. */
  readonly simhash: string
  /** Pairs of its names that the article itself calls one: « Enedis (anciennement ERDF) ». `a` is the preferred one. */
  readonly same?: readonly { readonly type: EntityType; readonly a: string; readonly b: string; readonly reason: string }[]
  /** Front matter that concerns the catalogue. */
  readonly slug?: string
  readonly cote?: string
  readonly aliases?: readonly string[]
  readonly draft?: boolean
}

/** Words of one article that other pages show: small enough to be read by the thousand. A pure function of the record. */
export interface Excerpts {
  readonly id: string
  /** For each name (by `type` and `name` as in the card) the passage that shows it best: at most 220 signs, `mark` the name's place in it. */
  readonly passages: readonly {
    readonly type: EntityType
    readonly name: string
    readonly text: string
    readonly mark: readonly [number, number]
    readonly paragraph: number
  }[]
  readonly quotations: readonly ExcerptQuotation[]
}

export interface ExcerptQuotation {
  /** `q1`, `q2`…: the anchor on the article's page. */
  readonly anchor: string
  readonly text: string
  readonly form: 'direct' | 'mixed' | 'indirect'
  readonly speaker: { readonly text: string; readonly name: string } | null
  readonly cue: string | null
  readonly via: string | null
  readonly paragraph: number
  /** Names (card `name`s) that stand inside the quotation: whom it is about. */
  readonly about: readonly { readonly type: EntityType; readonly name: string }[]
  readonly start: number
  readonly end: number
}
