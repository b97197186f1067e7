import type { DescribedText } from './described-text.ts'
import { bitsAt, opensLine } from './described-text.ts'
import { WORD } from './word-bits.ts'

const LONGEST = 5

/** A token outside all runs → the last token of the run of capitals that ended a few words back, with only words between; -1 when there is none. */
export function findTail(text: DescribedText, i: number): number {
  for (let at = i; at >= 0 && i - at <= LONGEST; at--) {
    if (text.runTo[at] !== 0) return at
    if (opensLine(text, at) || !(bitsAt(text, at) & (WORD.isWord | WORD.comma))) return -1
  }
  return -1
}
