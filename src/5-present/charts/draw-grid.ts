/** Meridians and parallels every `step` degrees inside a frame of degrees (y downwards), and the equator. */
import type { MapFrame } from './map-frame.ts'
import { short } from './short-number.ts'

export function viewBoxOf({ west, north, width, height }: MapFrame): string {
  return [west, north, width, height].map(short).join(' ')
}

export function drawGraticule({ west, north, width, height }: MapFrame, step: number): string {
  const [east, south] = [west + width, north + height]
  const marks = (from: number, to: number) => {
    const first = Math.ceil(from / step) * step
    return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, i) => first + i * step)
  }
  const meridians = marks(west, east).map((x) => `M${short(x)} ${short(north)}V${short(south)}`)
  const parallels = marks(north, south).map((y) => `M${short(west)} ${short(y)}H${short(east)}`)
  return [...meridians, ...parallels].join('')
}

export function drawEquator({ west, north, width, height }: MapFrame): string | null {
  return north <= 0 && north + height >= 0 ? `M${short(west)} 0H${short(west + width)}` : null
}

/** Disc of radius `r` around a point, in degrees. */
export function drawDisc(x: number, y: number, r: number): string {
  const d = short(r * 2)
  return `M${short(x - r)} ${short(y)}a${short(r)} ${short(r)} 0 1 0 ${d} 0a${short(r)} ${short(r)} 0 1 0 -${d} 0z`
}

/** Place in per cent of the frame, from the upper left. */
export function placeInFrame(frame: MapFrame, x: number, y: number): { readonly x: number; readonly y: number } {
  const percent = (value: number) => Math.round(value * 1000) / 10
  return { x: percent((x - frame.west) / frame.width), y: percent((y - frame.north) / frame.height) }
}
