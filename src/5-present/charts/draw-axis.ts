/** First and last year of a chart → the years under it: the first, then round ones. `near` marks one that a phone has no room for. */
import { scaleLinear } from 'd3-scale'
import type { AxisMark } from '../../model/views/chart.ts'

export function drawAxis(first: number, last: number): readonly AxisMark[] {
  const width = last - first + 1
  const round = scaleLinear().domain([first, last]).ticks(5)
  const years = round.filter((year) => Number.isInteger(year) && year > first && (year - first) / width > 0.05)
  const at = (year: number) => Math.round(((year - first) / width) * 1000) / 10
  return [
    { text: String(first), at: 0 },
    ...years.map((year) => ({ text: String(year), at: at(year), ...((year - first) / width < 0.12 ? { near: true } : {}) })),
  ]
}
