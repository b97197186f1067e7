/** Rows of years → small multiples: a tick per year, a line from the first to the last, all on one scale. ['1898', '1903'] → « M0.5 0V8M5.5 0V8 ». */
import type { Multiples, MultiplesKey, MultiplesRow } from '../../model/views/chart.ts'
import type { Href } from '../../model/views/frame.ts'
import { drawAxis } from './draw-axis.ts'

export interface MultiplesSeed {
  readonly key: MultiplesKey
  readonly text: string
  readonly href: Href
  readonly years: readonly string[]
  readonly count: number
  readonly inferred?: boolean
}

/** `scale`: the years of the page's own strip; widened where a row needs it. Null when no row has a year. */
export function drawMultiples(seeds: readonly MultiplesSeed[], scale: readonly [string, string] | null): Multiples | null {
  const years = [...(scale ?? []), ...seeds.flatMap((seed) => seed.years)].map(Number)
  if (seeds.length === 0 || years.length === 0) return null
  const first = years.reduce((a, b) => Math.min(a, b))
  const last = years.reduce((a, b) => Math.max(a, b))
  const keys = [...new Set(seeds.map(({ key }) => key))]
  return {
    width: last - first + 1,
    axis: drawAxis(first, last),
    groups: keys.map((key) => ({ key, rows: seeds.filter((seed) => seed.key === key).map((seed) => drawRow(seed, first)) })),
  }
}

function drawRow(seed: MultiplesSeed, first: number): MultiplesRow {
  const years = [...new Set(seed.years.map(Number))].sort((a, b) => a - b)
  const at = (year: number) => year - first + 0.5
  const [from, to] = [years[0], years.at(-1)]
  const some = from !== undefined && to !== undefined
  return {
    text: seed.text,
    href: seed.href,
    span: some ? `M${at(from)} 7.5H${at(to)}` : null,
    ticks: some ? years.map((year) => `M${at(year)} 0V8`).join('') : null,
    years: some ? spanYears(String(from), String(to)) : null,
    count: seed.count,
    ...(seed.inferred ? { inferred: true } : {}),
  }
}

/** « 1898–2011 », « 1898 ». */
export function spanYears(first: string, last: string): string {
  return first === last ? first : `${first}–${last}`
}
