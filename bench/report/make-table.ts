/** Rows → a table to read on a terminal: what each took, and ours divided by it (below 1: ours took less). */
import { type Scenario, scenarios } from '../contestants/contestant.ts'
import type { Row } from './result.ts'

export const scenarioNames: Readonly<Record<Scenario, string>> = {
  nothing: 'from nothing',
  forced: 'all pages again',
  edited: 'one article edited',
  unchanged: 'nothing changed',
}

export interface Ratios {
  readonly wall: number
  readonly cpu: number
  readonly memory: number
}

/** Ours / theirs in the same case; null where ours was not run. */
export function ratiosOf(row: Row, rows: readonly Row[]): Ratios | null {
  const ours = rows.find((one) => one.contestant === 'ours' && one.articles === row.articles && one.scenario === row.scenario)
  if (ours === undefined) return null
  return { wall: ours.wall / row.wall, cpu: ours.cpu / row.cpu, memory: ours.peakBytes / row.peakBytes }
}

const heads = ['', 'wall s', 'CPU s', 'peak MB', 'files', 'MB', 'ours/wall', 'ours/CPU', 'ours/mem']

export function makeTable(rows: readonly Row[]): string {
  const sizes = [...new Set(rows.map(({ articles }) => articles))].sort((a, b) => a - b)
  return sizes.map((articles) => scenarios.map((scenario) => partOf(rows, articles, scenario)).join('')).join('')
}

function partOf(rows: readonly Row[], articles: number, scenario: Scenario): string {
  const part = rows.filter((row) => row.articles === articles && row.scenario === scenario)
  if (part.length === 0) return ''
  const cells = part.map((row) => cellsOf(row, ratiosOf(row, rows)))
  const widths = heads.map((head, column) => Math.max(head.length, ...cells.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')
  return `${articles} articles, ${scenarioNames[scenario]}\n${[heads, ...cells].map((row) => line(row).trimEnd()).join('\n')}\n\n`
}

function cellsOf(row: Row, ratios: Ratios | null): readonly string[] {
  const shown = (ratio: number | undefined) => (ratio === undefined || row.contestant === 'ours' ? '' : ratio.toPrecision(2))
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0)
  return [
    row.rebuild ? `${row.label} (rebuild)` : row.label,
    row.wall.toFixed(2),
    row.cpu.toFixed(2),
    megabytes(row.peakBytes),
    String(row.files),
    megabytes(row.bytes),
    shown(ratios?.wall),
    shown(ratios?.cpu),
    shown(ratios?.memory),
  ]
}
