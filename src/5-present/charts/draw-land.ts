/** Coasts of the world (Natural Earth, through world-atlas) as an SVG path in degrees, y downwards, on a grid of `step` degrees: rings that shrink to nothing are left out. */
import { geoEquirectangular, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import land110 from 'world-atlas/land-110m.json' with { type: 'json' }

type Point = readonly [x: number, y: number]

const drawn = new Map<number, string>()

export function drawLand(step: number): string {
  const known = drawn.get(step)
  if (known !== undefined) return known
  const path = outlineRings()
    .map((ring) => writeRing(ring, step))
    .join('')
  drawn.set(step, path)
  return path
}

function outlineRings(): readonly (readonly Point[])[] {
  const topology = land110 as unknown as Topology<{ land: GeometryCollection }>
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
  geoPath(degrees, context)(feature(topology, topology.objects.land))
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

/** At most two decimals, no zero before the point. */
export function short(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return rounded === 0 ? '0' : String(rounded).replace(/^(-?)0\./, '$1.')
}
