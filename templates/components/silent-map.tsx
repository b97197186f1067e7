import type { VNode } from 'preact'
import type { MapChart } from '../../src/model/views/chart.ts'
import type { Site } from '../../src/model/views/frame.ts'
import { toAddress } from './to-address.ts'

interface SilentMapProps {
  readonly site: Site
  readonly chart: MapChart
  readonly label: string
  /** The map of a page of its own: as wide as the page, names hidden on a phone. */
  readonly great?: boolean
}

/** A map of what the articles name: parallels, discs, a few names. No tiles, no script. */
export function SilentMap({ site, chart, label, great = false }: SilentMapProps): VNode {
  const { viewBox, land, graticule, equator, cross, others, points, pins, latitude, longitude } = chart
  return (
    <div class={great ? 'wide map great' : 'map'}>
      <svg viewBox={viewBox} role="img" aria-label={label}>
        {land !== null && <path class="land" d={land} />}
        <path class="graticule" d={graticule} />
        {equator !== null && <path class="equator" d={equator} />}
        {cross !== null && <path class="cross" d={cross} />}
        {others !== null && <path class="others" d={others} />}
        <path d={points} />
      </svg>
      {pins.length > 0 && (
        <ol class="pins">
          {pins.map(({ text, href, x, y, side }) => (
            <li class={side} style={`--x:${x.toFixed(1)};--y:${y.toFixed(1)}`}>
              <a href={toAddress(site, href)}>{text}</a>
            </li>
          ))}
        </ol>
      )}
      {latitude && (
        <span class="lat" style={`--y:${latitude.y.toFixed(1)}`}>
          {latitude.text}
        </span>
      )}
      {longitude && (
        <span class="lon" style={`--x:${longitude.x.toFixed(1)}`}>
          {longitude.text}
        </span>
      )}
    </div>
  )
}
