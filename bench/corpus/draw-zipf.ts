/**
 * A number of ranks → a draw of one of them, rank r as often as 1 / (r + offset)^exponent: a few names are everywhere,
 * most appear once. `offset` above 1 keeps the first ranks apart from crowding out the rest (Zipf as Mandelbrot wrote it).
 */
import type { Random } from './make-random.ts'

export function drawZipf(ranks: number, { exponent = 1, offset = 1 } = {}): (random: Random) => number {
  const sums = new Float64Array(ranks)
  let total = 0
  for (let rank = 0; rank < ranks; rank++) {
    total += (rank + offset) ** -exponent
    sums[rank] = total
  }
  return (random) => firstAtLeast(sums, random() * total)
}

function firstAtLeast(sums: Float64Array, target: number): number {
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) > target) high = middle
    else low = middle + 1
  }
  return low
}
