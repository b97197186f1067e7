/** A place → a small map of the world with its meridian and parallel, its point and its degrees. Kourou: [5.16, −52.65]. */
import type { MapChart } from '../../model/views/chart.ts'
import type { PageWords } from '../words/page-words.ts'
import { drawDisc, drawEquator, drawGraticule, placeInFrame, viewBoxOf } from './draw-grid.ts'
import { drawLand } from './draw-land.ts'
import { worldFrame } from './map-frame.ts'
import { short } from './short-number.ts'
import { wordLatitude, wordLongitude } from './word-degrees.ts'

const coarse = 2
const radius = 5

export function drawLocator(name: string, [latitude, longitude]: readonly [number, number], words: PageWords): MapChart {
  const [x, y] = [longitude, -latitude]
  const at = placeInFrame(worldFrame, x, y)
  return {
    viewBox: viewBoxOf(worldFrame),
    land: drawLand(coarse),
    graticule: drawGraticule(worldFrame, 30),
    equator: drawEquator(worldFrame),
    cross: `M${short(x)} -90V90M-180 ${short(y)}H180`,
    others: null,
    points: drawDisc(x, y, radius),
    pins: [{ text: name, href: '#contenu', ...at, side: at.x > 60 ? 'left' : 'right' }],
    latitude: { text: wordLatitude(latitude, words), y: at.y },
    longitude: { text: wordLongitude(longitude, words), x: at.x },
  }
}
