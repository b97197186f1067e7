import type { EntityType } from '../record.ts'
import type { Href } from './frame.ts'

/** Years under a chart; `at` in per cent of its width, `near` hides on a phone. */
export interface AxisMark {
  readonly text: string
  readonly at: number
  readonly near?: boolean
}

/** Articles per year as bars, one unit of `width` a year, 40 high: `path` is « M0 40V33.7h.8V40z… ». */
export interface Strip {
  readonly width: number
  readonly path: string
  readonly axis: readonly AxisMark[]
  readonly first: string
  readonly last: string
  readonly maximum: { readonly year: string; readonly count: number }
  /** Off the scale. */
  readonly undated: { readonly count: number; readonly href: Href | null } | null
}

/** Small multiples: a tick per year of common articles, all on one scale of years, 8 high. */
export interface Multiples {
  readonly width: number
  readonly axis: readonly AxisMark[]
  readonly groups: readonly { readonly key: MultiplesKey; readonly rows: readonly MultiplesRow[] }[]
}

export type MultiplesKey = EntityType | 'long-form' | 'acronym' | 'attached' | 'apart'

export interface MultiplesRow {
  readonly text: string
  readonly inferred?: boolean
  readonly href: Href
  /** Line from the first year to the last: « M0.5 7.5H113.5 »; null when all its articles are undated. */
  readonly span: string | null
  readonly ticks: string | null
  /** « 1898–2011 ». */
  readonly years: string | null
  readonly count: number
}

/** A name on a map; `x` and `y` in per cent from the upper left. */
export interface Pin {
  readonly text: string
  readonly href: Href
  readonly x: number
  readonly y: number
  readonly side: 'left' | 'right' | 'above' | 'below'
}

/** A map as paths in the units of `viewBox` (degrees, y downwards). */
export interface MapChart {
  readonly viewBox: string
  readonly land: string | null
  readonly graticule: string
  readonly equator: string | null
  /** Meridian and parallel of the place (locator). */
  readonly cross: string | null
  /** Discs of the other places. */
  readonly others: string | null
  readonly points: string
  readonly pins: readonly Pin[]
  readonly latitude: { readonly text: string; readonly y: number } | null
  readonly longitude: { readonly text: string; readonly x: number } | null
}
