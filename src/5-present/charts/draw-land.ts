/** Coasts of the world (Natural Earth, through world-atlas) as an SVG path in degrees, y downwards, on a grid of `step` degrees: rings that shrink to nothing are left out. */
import { geoEquirectangular, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import land110 from 'world-atlas/land-110m.json' with { type: 'json' }
import { type MapFrame, worldFrame } from './map-frame.ts'
import { short } from './short-number.ts'

type Topology = Parameters<typeof feature>[0]
type Point = readonly [x: number, y: number]

const drawn = new Map<string, string>()

/** `frame`: only what stands inside it, y downwards. */
export function drawLand(step: number, frame: MapFrame = worldFrame): string {
  const key = [step, ...Object.values(frame)].join(' ')
  const known = drawn.get(key)
  if (known !== undefined) return known
  const path = outlineRings(frame)
    .map((ring) => writeRing(ring, step))
    .join('')
  drawn.set(key, path)
  return path
}

function outlineRings({ west, north, width, height }: MapFrame): readonly (readonly Point[])[] {
  const topology = land110 as unknown as Topology
  const rings: Point[][] = []
  const context = {
    beginPath: () => {},
    arc: () => {},
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
    closePath: () => {},
  }
  const degrees = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0)
    .clipExtent([
      [west, north],
      [west + width, north + height],
    ])
  geoPath(degrees, context)(feature(topology, 'land'))
  return rings
}

/** Relative steps in whole units of the grid, written without spaces where a minus sign divides. */
function writeRing(ring: readonly Point[], step: number): string {
  const grid = ring.map(([x, y]): Point => [Math.round(x / step), Math.round(y / step)])
  const kept = grid.filter(([x, y], i) => i === 0 || x !== grid[i - 1]?.[0] || y !== grid[i - 1]?.[1])
  const [first] = kept
  if (!first || kept.length < 4) return ''
  let [path, [px, py]] = [`M${pair(first[0] * step, first[1] * step)}l`, first]
  kept.slice(1).forEach(([x, y], i) => {
    const move = pair((x - px) * step, (y - py) * step)
    path += i === 0 || move.startsWith('-') ? move : ` ${move}`
    ;[px, py] = [x, y]
  })
  return `${path}z`
}

function pair(x: number, y: number): string {
  const [a, b] = [short(x), short(y)]
  return b.startsWith('-') ? a + b : `${a} ${b}`
}
