/** Text → its lines, trimmed: « ␣␣Le garçon revient.␣ » has an indent of 2. Blank lines are empty spans. Linear. */
import type { Span } from '../../model/span.ts'

export interface Line extends Span {
  /** Columns of white space before it; a tab counts four. */
  readonly indent: number
}

const lineEnd = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g

export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  for (const end of text.matchAll(lineEnd)) {
    lines.push(trimLine(text, from, end.index))
    from = end.index + end[0].length
  }
  lines.push(trimLine(text, from, text.length))
  return lines
}

function trimLine(text: string, from: number, to: number): Line {
  const raw = text.slice(from, to)
  const left = raw.length - raw.trimStart().length
  const length = raw.trim().length
  let indent = 0
  for (const sign of raw.slice(0, left)) indent += sign === '\t' ? 4 : 1
  return { start: from + left, end: from + left + length, indent: length === 0 ? 0 : indent }
}
