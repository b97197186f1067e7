import type { MapChart } from './chart.ts'
import type { Frame, Href } from './frame.ts'
import type { IndexEntry } from './list.ts'

/** `/carte/`: the places with coordinates, then the others. */
export interface MapView {
  readonly kind: 'map'
  readonly frame: Frame
  readonly counts: { readonly shown: number; readonly placed: number; readonly unplaced: number; readonly total: number }
  /** By whom places were placed: authority file, gazetteers. */
  readonly sources: readonly { readonly text: string; readonly count: number }[]
  readonly maps: readonly { readonly id: string; readonly label: string; readonly step: number; readonly chart: MapChart }[]
  readonly regions: readonly {
    readonly id: string
    readonly label: string
    readonly total: number
    readonly entries: readonly IndexEntry[]
  }[]
  readonly unplaced: readonly IndexEntry[]
  /** Index of all places, when not all unplaced are here. */
  readonly index: Href
}
