/** What a shared page shows: « Blériot traverse la Manche », its date, the archive's name and seal, as the look has them → SVG, by day. */
import { ink, paper } from '../../model/colour.ts'
import { pictureSize } from '../../model/picture-rule.ts'
import { escapeXml } from '../files/escape-xml.ts'
import { drawSeal } from './draw-seal.ts'
import type { Measure } from './measure-font.ts'
import { setLines } from './set-lines.ts'

export interface Card {
  readonly title: string
  /** Under the title in small serif, of the site's own picture. */
  readonly standfirst: string | null
  /** Left and right of the foot. */
  readonly date: string
  readonly cote: string
  readonly site: string
  readonly monogram: string
  readonly accent: string
}

export interface Measures {
  readonly serif: Measure
  readonly sans: Measure
}

const { width, height } = pictureSize
const margin = 80
const inner = width - 2 * margin
const titleSizes = [
  [84, 2],
  [72, 3],
  [60, 4],
  [50, 5],
] as const

export function drawCard({ title, standfirst, date, cote, site, monogram, accent }: Card, { serif, sans }: Measures): string {
  const heading = setLines(
    title,
    inner,
    standfirst === null
      ? titleSizes
      : [
          [96, 2],
          [72, 2],
        ],
    serif,
  )
  const below = standfirst === null ? { size: 0, lines: [] } : setLines(standfirst, inner, [[36, 3]], serif)
  const tall = heading.lines.length * heading.size * 1.16 + (below.lines.length > 0 ? 24 + below.lines.length * below.size * 1.35 : 0)
  const top = 160 + Math.max(0, (height - 160 - 120 - tall) / 2)
  const under = top + heading.lines.length * heading.size * 1.16 + 24
  const name = setLines(
    site,
    inner - 110,
    [
      [30, 1],
      [24, 1],
    ],
    sans,
  )
  const foot = { y: height - 56, size: 28 }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${paper.day}"/>`,
    drawSeal(monogram, accent, { x: margin + 36, y: 92, radius: 36 }),
    words(name.lines, margin + 96, 102, name.size, 1, 'Salle Sans', ink.day),
    words(heading.lines, margin, top + heading.size * 0.86, heading.size, 1.16, 'Salle Serif', ink.day),
    words(below.lines, margin, under + below.size * 0.86, below.size, 1.35, 'Salle Serif', ink.soft),
    `<path d="M${margin} ${height - 112}h${inner}m0 7h-${inner}" stroke="${ink.day}" stroke-width="2"/>`,
    words([date], margin, foot.y, foot.size, 1, 'Salle Sans', ink.soft),
    words([cote], width - margin, foot.y, foot.size, 1, 'Salle Sans', accent, 'end'),
    '</svg>',
  ].join('')
}

function words(
  lines: readonly string[],
  x: number,
  y: number,
  size: number,
  leading: number,
  face: string,
  fill: string,
  anchor = 'start',
): string {
  const weight = face === 'Salle Sans' ? 600 : 500
  const spans = lines.map((line, i) => `<tspan x="${x}" y="${round(y + i * size * leading)}">${escapeXml(line)}</tspan>`)
  return `<text font-family="${face}" font-weight="${weight}" font-size="${size}" fill="${fill}" text-anchor="${anchor}">${spans.join('')}</text>`
}

const round = (value: number) => Math.round(value * 10) / 10
