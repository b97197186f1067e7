import type { Frame, Href, Link } from './frame.ts'
import type { IndexEntry, LetterLink, QuotationRow } from './list.ts'

/** `/citations/`: by speaker, one letter, one speaker, the unattributed, by subject. */
export interface QuotationsView {
  readonly kind: 'quotations'
  readonly frame: Frame
  readonly scope: 'index' | 'letter' | 'speaker' | 'unattributed' | 'subjects' | 'subject'
  /** Letter, speaker or subject; empty otherwise. */
  readonly label: string
  readonly total: number
  readonly speakers: number
  readonly unattributed: number
  readonly years: string | null
  /** Null where not all are counted. */
  readonly forms: { readonly direct: number; readonly mixed: number; readonly indirect: number } | null
  readonly letters: readonly LetterLink[]
  /** By speaker, by subject, not attributed. */
  readonly ways: readonly { readonly key: 'speaker' | 'subject' | 'unattributed'; readonly href: Href; readonly current?: boolean }[]
  /** Those quoted most (index), all subjects (by subject). */
  readonly entries: readonly IndexEntry[]
  readonly groups: readonly QuotationGroup[]
  readonly previous: Link | null
  readonly next: Link | null
}

export interface QuotationGroup {
  readonly id: string
  /** Null: not attributed. */
  readonly name: string | null
  /** Page of the person or organisation, or of the subject. */
  readonly href: Href | null
  /** « 1786–1853 » when the authority file says so. */
  readonly years: string | null
  readonly total: number
  readonly rows: readonly QuotationRow[]
  readonly more: Href | null
}
