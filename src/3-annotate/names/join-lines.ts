import { isDigit, isHyphen, isWordCode } from './character-kinds.ts'

/** A text as it reads once the words broken by the printer are whole again, and the way back to the text as it stands. */
export interface Reading {
  readonly text: string
  /** Offset in `text` → offset in the text that was given, for the first character of something. */
  readonly startOf: (offset: number) => number
  /** The same for the end (excluded) of something. */
  readonly endOf: (offset: number) => number
  /** The lines are those of a printed column, not paragraphs: a line end is a blank. */
  readonly hardWrapped: boolean
  /** Columns with words broken at their ends: as good as surely an old newspaper, read by machine. */
  readonly oldPrint: boolean
}

/** « ¬ »: how the French national library's OCR writes a word broken at the line's end. */
const BREAK_MARK = 0xac
/** So many broken words make a column old print. */
const BROKEN_WORDS = 2

const AS_IT_STANDS: Omit<Reading, 'text' | 'hardWrapped'> = { startOf: same, endOf: same, oldPrint: false }

function same(offset: number): number {
  return offset
}

/** Text → its reading: « le gouvernement con¬⏎temple » → « le gouvernement contemple ». Only line ends and the marks before them go; linear. */
export function joinLines(text: string): Reading {
  const hardWrapped = isHardWrapped(text)
  const hyphens = text.includes('\n') && (hardWrapped || text.includes('\u00ac') || text.includes('\u00ad'))
  if (!hyphens) return { ...AS_IT_STANDS, text, hardWrapped }
  const kept: string[] = []
  const joinedAt: number[] = []
  const dropped: number[] = []
  let from = 0
  let gone = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const cut = brokenWord(text, at, hardWrapped)
    if (cut === null) continue
    kept.push(text.slice(from, cut.start))
    joinedAt.push(cut.start - gone)
    gone += cut.end - cut.start
    dropped.push(gone)
    from = cut.end
  }
  kept.push(text.slice(from))
  const shift = (offset: number) => dropped[lastIndexBelow(joinedAt, offset)] ?? 0
  return {
    text: kept.join(''),
    hardWrapped,
    oldPrint: hardWrapped && (dropped.length >= BROKEN_WORDS || text.includes('¬\n')),
    startOf: (offset) => offset + shift(offset),
    endOf: (offset) => (offset === 0 ? 0 : offset - 1 + shift(offset - 1) + 1),
  }
}

/** The stretch to drop where a word is broken at this line end: from its mark (`¬`, soft hyphen, `-`) to the first letter of the next line. */
function brokenWord(text: string, lineEnd: number, hardWrapped: boolean): { start: number; end: number } | null {
  let before = lineEnd - 1
  while (before >= 0 && (text[before] === ' ' || text[before] === '\r')) before--
  const mark = text.charCodeAt(before)
  const certain = mark === BREAK_MARK || mark === 0xad
  if (!certain && !(hardWrapped && isHyphen(mark))) return null
  let after = lineEnd + 1
  while (text[after] === ' ') after++
  const next = text.charAt(after)
  if (!isWordCode(text.charCodeAt(before - 1)) || isDigit(text.charCodeAt(before - 1))) return null
  if (!isWordCode(next.charCodeAt(0)) || (next !== next.toLowerCase() && !certain)) return null
  return { start: before, end: after }
}

/** Printed columns: words broken with a mark that nothing else has, or lines of like length whose next line goes on in lower case. Looks at 400 lines. */
function isHardWrapped(text: string): boolean {
  let lines = 0
  let going = 0
  let long = 0
  let at = 0
  while (at < text.length && lines + long < 400) {
    const end = text.indexOf('\n', at)
    if (end < 0) break
    const length = end - at
    at = end + 1
    if (length > 1 && text.charCodeAt(end - 1) === BREAK_MARK) return true
    if (length < 12 || text[at] === '\n') continue
    if (length > 120) {
      long++
      continue
    }
    lines++
    const next = text.charAt(at)
    if (next !== '' && isWordCode(next.charCodeAt(0)) && next === next.toLowerCase() && !isDigit(next.charCodeAt(0))) going++
  }
  return lines >= 3 && long < 0.2 * lines && going >= 0.25 * lines
}

/** Index of the last element ≤ value, -1 when there is none. */
export function lastIndexBelow(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
