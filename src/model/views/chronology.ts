import type { Strip } from './chart.ts'
import type { Frame, Href } from './frame.ts'
import type { ArticleRef, Neighbour, StepLink } from './list.ts'
import type { Segment } from './segment.ts'

/** `/chronologie/`: every year, with what was published then and what tells of it. */
export interface ChronologyView {
  readonly kind: 'chronology'
  readonly frame: Frame
  readonly strip: Strip | null
  readonly decades: readonly {
    readonly text: string
    readonly years: readonly { readonly text: string; readonly href: Href; readonly published: number; readonly told: number }[]
  }[]
}

/** A year or a month: published then, told of since. */
export interface PeriodView {
  readonly kind: 'period'
  readonly frame: Frame
  readonly scope: 'year' | 'month'
  /** « 1909 », « juillet 1909 ». */
  readonly label: string
  readonly spine: readonly string[]
  readonly published: number
  readonly told: number
  readonly previous: Neighbour | null
  readonly next: Neighbour | null
  readonly all: Href
  /** The same period on the shelves. */
  readonly shelf: Href | null
  /** Months of the year; those without anything have no `href`. */
  readonly months: readonly StepLink[]
  readonly groups: readonly PeriodGroup[]
}

export interface PeriodGroup {
  readonly id: string
  /** Month with a capital, or day; `no-day` has none. */
  readonly label: string | null
  /** Page of the month when not all is here. */
  readonly href: Href | null
  readonly events: readonly PeriodEvent[]
  readonly told: readonly Told[]
}

export interface PeriodEvent {
  readonly article: ArticleRef
  /** Day of the month; null when unknown. */
  readonly day: string | null
  readonly extract: string | null
  /** What places an undated article here. */
  readonly bounds: string | null
}

/** An article that tells of this time: its words, and the reading when they do not say the year. */
export interface Told {
  readonly article: ArticleRef
  readonly words: string
  readonly reading: string | null
  readonly paragraph: number
  readonly href: Href
  readonly passage: readonly Segment[] | null
}
