/**
 * Names on a map, most important first → those that find room beside their point, on the first side that is free: right, left, above, below.
 * A name covers no other name, and the disc of another place only where nothing else is left. Sizes are those of the style on a map 1,000 pixels wide (letters of about
 * 6.8 pixels, lines of 24 with 19 of them inked, 7 pixels beside the point); all in per cent of the map.
 */
import type { Pin } from '../../model/views/chart.ts'

const letter = 0.68
const line = 1.9
const beside = 0.7
const over = 0.45

/** `radius` of its disc in per cent of the width. */
export type Label = Omit<Pin, 'side'> & { readonly radius: number }

type Box = readonly [left: number, top: number, right: number, bottom: number]

export function placeLabels(labels: readonly Label[], ratio: number): readonly Pin[] {
  const names: Box[] = []
  const discs = labels.map(({ x, y, radius }): Box => [x - radius, y - radius * ratio, x + radius, y + radius * ratio])
  return labels.flatMap((label, index) => {
    const sides = (['right', 'left', 'above', 'below'] as const).filter((one) => {
      const box = boxOf(label, one, ratio)
      return box[0] >= 0 && box[2] <= 100 && !names.some((other) => overlap(box, other))
    })
    const clear = sides.find((one) => !discs.some((disc, other) => other !== index && overlap(boxOf(label, one, ratio), disc)))
    const side = clear ?? sides[0]
    if (side === undefined) return []
    names.push(boxOf(label, side, ratio))
    const { text, href, x, y } = label
    return [{ text, href, x, y, side }]
  })
}

function boxOf({ text, x, y }: Label, side: Pin['side'], ratio: number): Box {
  const width = text.length * letter
  const height = line * ratio
  if (side === 'right') return [x + beside, y - height / 2, x + beside + width, y + height / 2]
  if (side === 'left') return [x - beside - width, y - height / 2, x - beside, y + height / 2]
  const top = side === 'above' ? y - height - over * ratio : y + over * ratio
  return [x - width / 2, top, x + width / 2, top + height]
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
