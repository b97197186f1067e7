import type { Span } from '../../model/span.ts'

/** Lines of print are cut between these lengths; a longer line is a whole paragraph, a much shorter one a heading or a list's item. */
const LONGEST_WRAPPED = 130
const SHARE_OF_LONGEST = 0.6

/**
 * Text → the stretches that no sentence crosses: paragraphs where they are known, else what blank lines part; lines that were not cut by the
 * press (« Recettes \n Dépenses ») stand alone. In order, together they cover every character that is not blank.
 */
export function splitBlocks(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const blocks: Span[] = []
  let at = 0
  for (const paragraph of paragraphs) {
    if (paragraph.start < at || paragraph.end > text.length) continue
    splitGap(text, at, paragraph.start, blocks)
    splitGap(text, paragraph.start, paragraph.end, blocks)
    at = paragraph.end
  }
  splitGap(text, at, text.length, blocks)
  return blocks
}

function splitGap(text: string, start: number, end: number, blocks: Span[]): void {
  let lines: Span[] = []
  let at = start
  let ends = 0
  while (at < end) {
    const stop = lineEnd(text, at, end)
    if (!isBlankLine(text, at, stop)) {
      if (lines.length > 0 && ends > 1) {
        joinLines(text, lines, blocks)
        lines = []
      }
      lines.push({ start: at, end: stop })
      ends = 0
    }
    if (stop < end) ends++
    at = stop + (text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? 2 : 1)
  }
  joinLines(text, lines, blocks)
}

function lineEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++
  return at
}

/** Lines without a blank one between: joined where the press cut them, each its own block where it did not. */
function joinLines(text: string, lines: readonly Span[], blocks: Span[]): void {
  const only = lines[0]
  if (lines.length < 2) {
    if (only !== undefined) blocks.push(only)
    return
  }
  let longest = 0
  for (const line of lines) longest = Math.max(longest, line.end - line.start)
  const wrapped = longest <= LONGEST_WRAPPED
  let open: Span | null = null
  let lastStart = 0
  for (const line of lines) {
    if (open !== null && continues(text, { open, lastStart, line }, wrapped ? longest : Number.POSITIVE_INFINITY))
      open = { start: open.start, end: line.end }
    else {
      if (open !== null) blocks.push(open)
      open = line
    }
    lastStart = line.start
  }
  if (open !== null) blocks.push(open)
}

interface Join {
  readonly open: Span
  /** Where the last line of `open` begins. */
  readonly lastStart: number
  readonly line: Span
}

/** « 10 janvier 2016 . –\nLa Corée » goes on; so does a line that ends in a word cut, or that fills the column. */
function continues(text: string, { open, lastStart, line }: Join, column: number): boolean {
  const before = text.slice(Math.max(open.start, open.end - 2), open.end).trimEnd()
  if (/[–—,;\-­¬]$/.test(before)) return true
  if (open.end - lastStart >= column * SHARE_OF_LONGEST) return true
  return /^\s*\p{Ll}/u.test(text.slice(line.start, line.start + 8))
}

function isBlankLine(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 32 && text.charCodeAt(i) !== 0xa0) return false
  return true
}
