/**
 * Markdown → why it would take the parser more than linear time or too deep a stack, or null. Measured on two cores: 5,000 « 1. » on one line
 * 3.5 s and a stack overflow, 20,000 « **a » in one paragraph 4 s, 10,000 quotations 58 s, a million backslashes 9 s. No article comes near.
 */
const largest = 4_000_000
const mostLines = 10_000
const mostQuoted = 1_000
/** Marks of lists and quotations at the head of one line. */
const deepest = 24
/** Columns before the mark of an item. */
const widest = 120
/** Signs such as * and [ in one paragraph. */
const mostMarks = 2_000

const heads = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){25,}/m
const deepItems = /^[ \t]{121,}(?:[>*+-]|\d{1,9}[.)])/m
const quoted = /^[ \t]*>/gm
/** * < [ \ ] _ ` */
const marks = new Set([42, 60, 91, 92, 93, 95, 96])

export function findKnot(text: string): string | null {
  if (text.length > largest) return `longer than ${largest} characters`
  if (heads.test(text)) return `more than ${deepest} marks of lists and quotations on one line`
  if (deepItems.test(text)) return `lists more than ${widest} columns deep`
  if (countUpTo(mostQuoted + 1, text.matchAll(quoted)) > mostQuoted) return `more than ${mostQuoted} lines of quotation`
  return findManyLinesOrMarks(text)
}

function countUpTo(limit: number, found: Iterable<unknown>): number {
  let count = 0
  for (const _ of found) if (++count >= limit) break
  return count
}

function findManyLinesOrMarks(text: string): string | null {
  let lines = 0
  let inParagraph = 0
  let blank = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13) {
      if (++lines > mostLines) return `more than ${mostLines} lines`
      if (blank) inParagraph = 0
      blank = true
    } else if (code !== 32 && code !== 9) {
      blank = false
      if (marks.has(code) && ++inParagraph > mostMarks) return `more than ${mostMarks} signs such as * and [ in one paragraph`
    }
  }
  return null
}
