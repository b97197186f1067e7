/**
 * Names on a map, most important first → those that find room beside their point, on the first side that is free: right, left, above, below.
 * Sizes are estimates for a map 1,000 pixels wide with letters of 13 pixels; all in per cent of the map.
 */
import type { Pin } from '../../model/views/chart.ts'

const letter = 0.68
const line = 1.9
const gap = 0.6

type Box = readonly [left: number, top: number, right: number, bottom: number]

export function placeLabels(labels: readonly Omit<Pin, 'side'>[], ratio: number): readonly Pin[] {
  const taken: Box[] = []
  return labels.flatMap((label) => {
    const side = (['right', 'left', 'above', 'below'] as const).find((one) => {
      const box = boxOf(label, one, ratio)
      return box[0] >= 0 && box[2] <= 100 && !taken.some((other) => overlap(box, other))
    })
    if (side === undefined) return []
    taken.push(boxOf(label, side, ratio))
    return [{ ...label, side }]
  })
}

function boxOf({ text, x, y }: Omit<Pin, 'side'>, side: Pin['side'], ratio: number): Box {
  const width = text.length * letter
  const height = line * ratio
  if (side === 'right') return [x + gap, y - height / 2, x + gap + width, y + height / 2]
  if (side === 'left') return [x - gap - width, y - height / 2, x - gap, y + height / 2]
  const top = side === 'above' ? y - height - gap : y + gap
  return [x - width / 2, top, x + width / 2, top + height]
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
