/** Places with their number of articles → a map: coasts, discs as large as they are named, and the names that find room, most named first. */
import type { MapChart } from '../../model/views/chart.ts'
import type { Href } from '../../model/views/frame.ts'
import { drawDisc, drawEquator, drawGraticule, placeInFrame, viewBoxOf } from './draw-grid.ts'
import { drawLand } from './draw-land.ts'
import type { MapFrame } from './map-frame.ts'
import { placeLabels } from './place-labels.ts'

export interface PlacedName {
  readonly text: string
  readonly href: Href
  readonly count: number
  /** Latitude, longitude. */
  readonly at: readonly [number, number]
}

export interface PlacesMap {
  readonly frame: MapFrame
  /** Degrees between meridians. */
  readonly step: number
  /** Grid of the coasts, degrees. */
  readonly grain: number
  readonly pins: number
}

export function drawPlaces(places: readonly PlacedName[], { frame, step, grain, pins }: PlacesMap): MapChart {
  const inside = places.filter(({ at: [latitude, longitude] }) => isInside(frame, longitude, -latitude))
  const ranked = [...inside].sort((a, b) => b.count - a.count || (a.href < b.href ? -1 : 1))
  const most = ranked[0]?.count ?? 1
  const unit = frame.width / 360
  // The area of a disc follows the number of articles; the largest just leaves room for the name beside it.
  const discs = ranked.map(({ text, href, count, at: [latitude, longitude] }) => {
    const radius = unit * (0.6 + 1.8 * Math.sqrt(count / most))
    return { text, href, x: longitude, y: -latitude, radius }
  })
  const labels = discs
    .slice(0, pins * 2)
    .map(({ text, href, x, y, radius }) => ({ text, href, radius: (radius / frame.width) * 100, ...placeInFrame(frame, x, y) }))
  return {
    viewBox: viewBoxOf(frame),
    land: drawLand(grain, frame),
    graticule: drawGraticule(frame, step),
    equator: drawEquator(frame),
    cross: null,
    others: null,
    points: discs.map(({ x, y, radius }) => drawDisc(x, y, radius)).join(''),
    pins: placeLabels(labels, frame.width / frame.height).slice(0, pins),
    latitude: null,
    longitude: null,
  }
}

function isInside({ west, north, width, height }: MapFrame, x: number, y: number): boolean {
  return x >= west && x <= west + width && y >= north && y <= north + height
}
