import type { EntityType } from '../record.ts'

/**
 * Text ready to be shown: typographic spaces set, cut into nested segments. Plain strings are escaped by the templates.
 * « l’<OTAN> a dit <« oui »> » is `['l’', { kind: 'mention', …, children: ['OTAN'] }, ' a dit ', { kind: 'quotation', … }]`.
 */
export type Segment = string | MarkedSegment

export type MarkedSegment =
  | MentionSegment
  | DateSegment
  | QuotationSegment
  | LinkSegment
  | InferredSegment
  | { readonly kind: 'emphasis' | 'strong' | 'code' | 'mark' | 'work' | 'said' | 'superior'; readonly children: readonly Segment[] }
  | { readonly kind: 'break' }

/** A name. `href` is null when it has no page (removed by people, or inside a link). */
export interface MentionSegment {
  readonly kind: 'mention'
  readonly type: EntityType
  /** Anchor of this use, unique on the page (`bleriot-louis-2`); absent where the same text is shown again elsewhere. */
  readonly id?: string
  readonly href: string | null
  readonly children: readonly Segment[]
}

/** A date that the text names; `href` leads to its proof in the margin (`#ed1`). */
export interface DateSegment {
  readonly kind: 'date'
  readonly id?: string
  readonly href: string | null
  readonly children: readonly Segment[]
}

/** Words that somebody said. `id` stands on the first part, `number` (the call to the proof `#e1`) on the last, when paragraphs or marks cut it. */
export interface QuotationSegment {
  readonly kind: 'quotation'
  readonly id?: string
  readonly number?: number
  readonly children: readonly Segment[]
}

export interface LinkSegment {
  readonly kind: 'link'
  readonly href: string
  readonly children: readonly Segment[]
}

/** What the archive supplies: shown in brackets. `what` chooses the words read aloud before it. */
export interface InferredSegment {
  readonly kind: 'inferred'
  readonly what: Inferred
  readonly children: readonly Segment[]
}

export type Inferred = 'reading' | 'title' | 'date' | 'year' | 'form'
