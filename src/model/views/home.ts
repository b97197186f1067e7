import type { Strip } from './chart.ts'
import type { FootKey, Frame, Href, NavKey } from './frame.ts'
import type { ArticleRow, QuotationRow, StepLink, TopNames } from './list.ts'

/** The front page. */
export interface HomeView {
  readonly kind: 'home'
  readonly frame: Frame
  readonly counts: {
    readonly articles: number
    readonly undated: number
    readonly untitled: number
    /** « 1783–2024 »; null when all are undated. */
    readonly years: string | null
  }
  /** Null when the archive has none. */
  readonly quotation: QuotationRow | null
  readonly strip: Strip | null
  readonly decades: readonly StepLink[]
  readonly records: readonly ArticleRow[]
  /** Chosen by people (`featured` in site.yaml) or by the fixed rule. */
  readonly featured: boolean
  readonly names: readonly TopNames[]
  readonly indexes: readonly { readonly key: NavKey | FootKey; readonly href: Href; readonly count: number | null }[]
}
