/** What the scorers print → figures. Throws where a line that must be there is not: a figure is measured or there is none. */
import type { QualityFigure } from '../model/quality.ts'

type How = QualityFigure['how']

const types: Readonly<Record<string, string>> = {
  person: 'persons',
  organisation: 'organisations',
  place: 'places',
  event: 'events',
  product: 'products',
}

/** Output of `score.mjs`, or of the scorer of sentences: the last line is the figure, rows of P and R stand before it. */
export function readScore(task: string, output: string, set: string, how: How): readonly QualityFigure[] {
  const last = output.trim().split('\n').at(-1) ?? ''
  const value = Number(/([\d.]+)(?: \(floor [\d.]+\))?$/.exec(last)?.[1])
  const found = task === 'sentences' ? readSentences(output) : value
  if (!Number.isFinite(found)) throw new Error(`No figure for ${task} in: ${last}`)
  const rows = [...output.matchAll(/^(\S.*?)\s+P\s+([\d.]+)\s+R\s+([\d.]+)\s+F1\s+([\d.]+)\s+right (\d+) found (\d+) gold (\d+)/gm)]
  const row = rows.at(-1)
  // The scorer of sentences prints shares, the others per cent.
  const unit = task === 'sentences' ? 1 : 100
  const rates = row
    ? { precision: share(row[2], unit), recall: share(row[3], unit), cases: Number(row[7]) }
    : { precision: null, recall: null, cases: countOf(output) }
  const whole: QualityFigure = { task, set, how, value: found, ...rates }
  return task === 'quotations' ? [whole, kindOf(output, set, how)] : [whole]
}

/** Shares of four decimals: 89.6 / 100 is 0.896. */
function share(text: string | undefined, unit: number): number {
  return Math.round((Number(text) / unit) * 10_000) / 10_000
}

function readSentences(output: string): number {
  return Number(/^running text.*F1 ([\d.]+)/m.exec(output)?.[1])
}

function kindOf(output: string, set: string, how: How): QualityFigure {
  const [, share, cases] = /^kind of pair\s+([\d.]+) % of (\d+)/m.exec(output) ?? []
  if (!share) throw new Error('No share of kinds of quotation marks')
  return { task: 'kinds', set, how, value: Number(share) / 100, precision: null, recall: null, cases: Number(cases) }
}

/** « 90 of 93 phrases », « title 1005 of 1005 ». */
function countOf(output: string): number | null {
  const count = / of (\d+)/.exec(output)?.[1]
  return count === undefined ? null : Number(count)
}

/** Output of `train:cv`: a line for modern articles, one for the late ones, one for old print. */
export function readCrossValidation(output: string): readonly QualityFigure[] {
  const sets: readonly [string, string, string][] = [
    ['modern', 'names', 'winer-fr'],
    ['late', 'names, late articles', 'winer-fr'],
    ['old print, overlap', 'names, old print', 'newseye-fr'],
  ]
  return sets.flatMap(([title, task, set]): QualityFigure[] => {
    const line = output.split('\n').find((one) => one.startsWith(title.padEnd(20)))
    const parts = /F1 ([\d.]+)\s+P ([\d.]+) R ([\d.]+).*\((\d+) texts\)/.exec(line ?? '')
    if (!line || !parts) throw new Error(`No line « ${title} » in the cross-validation`)
    const [value = 0, precision = 0, recall = 0, cases = 0] = parts.slice(1).map(Number)
    const whole: QualityFigure = { task, set, how: 'cross-validated', value, precision, recall, cases }
    if (title !== 'late') return [whole]
    const byType = [...line.matchAll(/(person|organisation|place|event|product) ([\d.]+)/g)]
    return [
      whole,
      ...byType.map(
        ([, type = '', f1]): QualityFigure => ({
          task: types[type] ?? type,
          set,
          how: 'cross-validated',
          value: Number(f1),
          precision: null,
          recall: null,
          cases,
        }),
      ),
    ]
  })
}
