/** Articles per year → bars, one unit of width a year, 40 high: [['1909', 3], ['1911', 1]] → « M0 40V0h.8V40zM2 40V26.7h.8V40z ». Null when all are undated. */
import type { Strip } from '../../model/views/chart.ts'
import type { Href } from '../../model/views/frame.ts'
import { drawAxis } from './draw-axis.ts'

const height = 40

export type YearCount = readonly [year: string, count: number]

export function drawStrip(
  counts: readonly YearCount[],
  undated: { readonly count: number; readonly href: Href | null } | null,
): Strip | null {
  const years = counts.filter(([, count]) => count > 0)
  if (years.length === 0) return null
  const first = Math.min(...years.map(([year]) => Number(year)))
  const last = Math.max(...years.map(([year]) => Number(year)))
  const maximum = years.reduce((most, one) => (one[1] > most[1] ? one : most))
  const bars = years.map(([year, count]) => {
    const top = Math.round((1 - count / maximum[1]) * height * 10) / 10
    return `M${Number(year) - first} ${height}V${top}h.8V${height}z`
  })
  return {
    width: last - first + 1,
    path: bars.join(''),
    axis: drawAxis(first, last),
    first: String(first),
    last: String(last),
    maximum: { year: maximum[0], count: maximum[1] },
    undated: undated && undated.count > 0 ? undated : null,
  }
}

/** Years of publication, null for the undated → counts in order of years. */
export function countYears(years: readonly (string | null)[]): readonly YearCount[] {
  const counts = new Map<string, number>()
  for (const year of years) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => Number(a) - Number(b))
}
