import type { Strip } from './chart.ts'
import type { Frame, Href } from './frame.ts'
import type { ArticleRow, Neighbour, StepLink } from './list.ts'

/** `/articles/`: the shelves, by decade and year. */
export interface ArticlesView {
  readonly kind: 'articles'
  readonly frame: Frame
  readonly total: number
  readonly strip: Strip | null
  /** Years under each decade; the decade has no page of its own. */
  readonly decades: readonly { readonly text: string; readonly count: number; readonly years: readonly StepLink[] }[]
  readonly undated: { readonly count: number; readonly href: Href } | null
}

/** One shelf: a year, a month of a full year, or a part of the undated. */
export interface ShelfView {
  readonly kind: 'shelf'
  readonly frame: Frame
  readonly scope: 'year' | 'month' | 'undated'
  /** « 1969 », « juillet 1969 », « M »; empty for the undated as a whole. */
  readonly label: string
  readonly spine: readonly string[]
  readonly counts: { readonly articles: number; readonly placed: number }
  readonly previous: Neighbour | null
  readonly next: Neighbour | null
  /** The same period in the chronology. */
  readonly chronology: Href | null
  readonly csv: Href | null
  readonly decades: readonly StepLink[]
  readonly years: { readonly label: string; readonly steps: readonly StepLink[] } | null
  /** Months of a year cut by month, letters of the undated. */
  readonly parts: readonly StepLink[]
  readonly groups: readonly ShelfGroup[]
}

/** `label` is a month or a letter; `no-day` holds articles that only their text places in the year. */
export interface ShelfGroup {
  readonly id: string
  readonly key: 'month' | 'letter' | 'no-day' | 'undated'
  readonly label: string
  readonly count: number
  /** Its own page, when its rows are not all here. */
  readonly href: Href | null
  readonly rows: readonly ShelfRow[]
}

export interface ShelfRow extends ArticleRow {
  /** Anchor: the cote in small letters. */
  readonly id: string
  /** Day of the month; null when unknown. */
  readonly day: string | null
}
