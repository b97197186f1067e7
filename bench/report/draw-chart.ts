/** Results → a static SVG for the README: at the largest size, time and memory of each as bars, with ours as 1: machines differ, ratios less. */

import { scenarioNames } from './make-table.ts'
import type { Results, Row } from './result.ts'

const accent = '#0c5741'
const grey = '#b6b8b0'
const ink = '#2b2b28'
const faint = '#6c6d66'
const [width, left, barWidth, rowHeight] = [760, 190, 400, 22]

interface Group {
  readonly heading: string
  readonly bars: readonly { readonly label: string; readonly value: number; readonly ours: boolean }[]
  readonly show: (value: number) => string
}

export function drawChart({ rows }: Results): string {
  const articles = Math.max(...rows.map((row) => row.articles))
  const at = (scenario: Row['scenario']) =>
    rows.filter((row) => row.articles === articles && row.scenario === scenario && isShown(row, rows))
  const seconds = (value: number) => `${value.toPrecision(2)} s`
  const groups: readonly Group[] = [
    group('Time from nothing, reading and search included', at('nothing'), ({ wall }) => wall, seconds),
    group(`Time, ${scenarioNames.edited}`, at('edited'), ({ wall }) => wall, seconds),
    group(
      'Peak memory, from nothing',
      at('nothing'),
      ({ peakBytes }) => peakBytes / 1e6,
      (value) => `${value.toFixed(0)} MB`,
    ),
  ].filter(({ bars }) => bars.length > 0)
  let y = 34
  const drawn = groups.map((one) => {
    const part = drawGroup(one, y)
    y += 34 + one.bars.length * rowHeight
    return part
  })
  const title = `Building ${articles.toLocaleString('en')} articles (ours = 1, less is better)`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" role="img" aria-labelledby="t" font-family="ui-sans-serif, system-ui, sans-serif" font-size="13">
<title id="t">${title}</title>
<rect width="${width}" height="${y}" fill="#fdfdfb"/>
<text x="16" y="24" fill="${ink}" font-weight="600">${title}</text>
${drawn.join('')}</svg>
`
}

/** A rival without search is not a whole site: only the pair is drawn. */
function isShown(row: Row, rows: readonly Row[]): boolean {
  return !rows.some(({ contestant }) => contestant === `${row.contestant}+pagefind`)
}

function group(heading: string, rows: readonly Row[], figureOf: (row: Row) => number, show: Group['show']): Group {
  return { heading, show, bars: rows.map((row) => ({ label: row.label, value: figureOf(row), ours: row.contestant === 'ours' })) }
}

function drawGroup({ heading, bars, show }: Group, top: number): string {
  const most = Math.max(...bars.map(({ value }) => value))
  const ours = bars.find((bar) => bar.ours)?.value
  const lines = bars.map((bar, row) => {
    const y = top + 26 + row * rowHeight
    const length = Math.max(1, (bar.value / most) * barWidth)
    const figure = ours === undefined ? show(bar.value) : bar.ours ? '1' : `${shortNumber(bar.value / ours)}`
    return `<text x="${left - 10}" y="${y + 11}" text-anchor="end" fill="${ink}">${escapeXml(bar.label)}</text>
<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="14" fill="${bar.ours ? accent : grey}"/>
<text x="${(left + length + 8).toFixed(1)}" y="${y + 11}" fill="${faint}">${figure}</text>
`
  })
  return `<text x="16" y="${top + 16}" fill="${faint}">${escapeXml(heading)}</text>\n${lines.join('')}`
}

/** Two figures: « 0.52 », « 3.1 », « 27 », « 140 ». */
function shortNumber(value: number): string {
  return String(Number(value.toPrecision(2)))
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
