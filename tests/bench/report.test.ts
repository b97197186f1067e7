import { describe, expect, it } from 'vitest'
import type { Contestant } from '../../bench/contestants/contestant.ts'
import type { Measured } from '../../bench/measure/measure-command.ts'
import type { Sample } from '../../bench/measure/run-scenario.ts'
import { sharesOf } from '../../bench/read/profile-shares.ts'
import { drawChart } from '../../bench/report/draw-chart.ts'
import { gatherRows } from '../../bench/report/gather-rows.ts'
import { makeTable, ratiosOf } from '../../bench/report/make-table.ts'
import type { Results, Row } from '../../bench/report/result.ts'

const measured = (wall: number, cpu: number, megabytes: number): Measured => ({ wall, cpu, peakBytes: megabytes * 1e6 })
const contestant = (name: string, scenarios: Contestant['scenarios']): Contestant => ({
  ...{ name, label: name.toUpperCase(), version: '1', form: 'bare', articles: null, output: '', workshop: null },
  ...{ scenarios, steps: () => [] },
})
const output = { files: 10, bytes: 2e6 }

const ours = gatherRows(
  1000,
  contestant('ours', ['nothing', 'forced', 'edited', 'unchanged']),
  [3, 1, 2].flatMap((wall): Sample[] => [
    { scenario: 'nothing', site: measured(wall, 2 * wall, 100), search: null },
    { scenario: 'edited', site: measured(wall / 10, wall / 10, 50), search: null },
    { scenario: 'unchanged', site: measured(0.1, 0.1, 50), search: null },
  ]),
  output,
)
const rival = gatherRows(
  1000,
  contestant('rival', ['nothing', 'edited']),
  [
    { scenario: 'nothing', site: measured(3, 3, 300), search: measured(1, 5, 200) },
    { scenario: 'edited', site: measured(2, 2, 300), search: measured(2, 2, 400) },
  ],
  output,
)
const rows = [...ours, ...rival]
const rowOf = (name: string, scenario: Row['scenario']) => rows.find((row) => row.contestant === name && row.scenario === scenario)

describe('gatherRows', () => {
  it('takes medians over the rounds and leaves out what was not run', () => {
    expect(rowOf('ours', 'nothing')).toMatchObject({ wall: 2, cpu: 4, peakBytes: 1e8, spread: [1, 3], rebuild: false })
    expect(rowOf('ours', 'forced')).toBeUndefined()
  })

  it('adds the search’s time to the site’s, and takes the greater memory', () => {
    expect(rowOf('rival', 'nothing')).toMatchObject({ wall: 3, cpu: 3, peakBytes: 3e8 })
    expect(rowOf('rival+pagefind', 'nothing')).toMatchObject({ wall: 4, cpu: 8, peakBytes: 3e8 })
    expect(rowOf('rival+pagefind', 'edited')).toMatchObject({ peakBytes: 4e8, rebuild: false })
  })

  it('gives whoever always builds everything its rebuild where nothing changed', () => {
    expect(rowOf('rival+pagefind', 'unchanged')).toMatchObject({ wall: 4, rebuild: true })
  })
})

describe('the table of ratios', () => {
  it('divides ours by theirs in the same case', () => {
    const row = rowOf('rival+pagefind', 'nothing')
    expect(row && ratiosOf(row, rows)).toEqual({ wall: 0.5, cpu: 0.5, memory: 1 / 3 })
  })

  it('shows them, none beside ours and none where ours did not run', () => {
    const lines = makeTable(rows).split('\n')
    expect(lines[0]).toBe('1000 articles, from nothing')
    expect(lines[2]?.trim().split(/ {2,}/)).toEqual(['OURS', '2.00', '4.00', '100', '10', '2'])
    expect(lines[4]?.trim().split(/ {2,}/)).toEqual(['RIVAL + Pagefind', '4.00', '8.00', '300', '10', '2', '0.50', '0.50', '0.33'])
    const forced = lines.slice(lines.indexOf('1000 articles, all pages again'))
    expect(forced[2]?.trim().split(/ {2,}/)).toEqual(['RIVAL (rebuild)', '2.00', '2.00', '300', '10', '2'])
  })
})

describe('drawChart', () => {
  it('draws a bar for each whole site, with ours as 1', () => {
    const results: Results = {
      machine: { cpu: 'c', cores: 2, memoryGigabytes: 8, node: '20' },
      ...{ versions: {}, rounds: 3, corpora: [], rows, failures: [] },
    }
    const chart = drawChart(results)
    expect(chart.match(/fill="#0c5741"/g)).toHaveLength(3)
    expect(chart).toContain('>RIVAL + Pagefind<')
    expect(chart).not.toContain('>RIVAL<')
    expect(chart).toContain('>2<') // 4 s from nothing beside 2 s
    expect(chart).toContain('>20<') // 4 s with one article edited beside 0.2 s
    expect(chart).not.toMatch(/NaN|undefined|<script/)
  })
})

describe('sharesOf', () => {
  it('gives each sample to the part nearest the root, and idle time to none', () => {
    const node = (id: number, functionName: string, url: string, children: number[]) => ({
      ...{ id, callFrame: { functionName, url, scriptId: '0', lineNumber: 0, columnNumber: 0 }, children },
    })
    const nodes = [
      node(1, '(root)', '', [2, 6, 7]),
      node(2, 'annotate', 'file:///p/src/3-annotate/annotate-article.ts', [3, 4]),
      node(3, 'findTags', 'file:///p/src/3-annotate/tags/find-tags.ts', [5]),
      node(4, 'findNames', 'file:///p/src/3-annotate/names/find-names.ts', []),
      node(5, 'shape', 'file:///p/src/3-annotate/names/shape-word.ts', []),
      node(6, '(garbage collector)', '', []),
      node(7, '(idle)', '', []),
    ]
    const samples = [2, 4, 5, 6, 7, 3]
    expect(sharesOf({ nodes, samples, timeDeltas: [10, 20, 30, 20, 500, 20] })).toEqual({
      '3-annotate/tags': 0.5,
      '3-annotate/names': 0.2,
      garbage: 0.2,
      rest: 0.1,
    })
  })
})
