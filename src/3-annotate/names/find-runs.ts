import type { DescribedText } from './described-text.ts'
import { bitsAt, opensLine, PLACE } from './described-text.ts'
import { WORD } from './word-bits.ts'

const LONGEST = 14
const NEAR = 4

/**
 * Tokens → for each, the run of capitals it stands in, which may be one name: « à la [Fédération internationale] de … » breaks, « [Légion de la
 * Liberté] » holds; and which tokens have none within a few tokens.
 */
export function findRuns(text: DescribedText): void {
  const { length, runFrom, runTo, quiet } = text
  runTo.fill(0, 0, length)
  quiet.fill(1, 0, length)
  for (let i = 0; i < length; ) {
    if (!opensRun(text, i)) {
      i++
      continue
    }
    const to = endOfRun(text, i)
    runFrom.fill(i, i, to)
    runTo.fill(to, i, to)
    quiet.fill(0, Math.max(0, i - NEAR), Math.min(length, to + NEAR))
    i = to
  }
}

function opensRun(text: DescribedText, i: number): boolean {
  const bits = bitsAt(text, i)
  return (bits & WORD.capital) !== 0 && !((text.place[i] as number) & PLACE.sentenceStart && bits & WORD.opener)
}

function endOfRun(text: DescribedText, from: number): number {
  let end = from + 1
  for (let at = from + 1; at < text.length && at - from < LONGEST; at++) {
    if (opensLine(text, at)) break
    const bits = bitsAt(text, at)
    if (bits & (WORD.capital | WORD.figure)) end = at + 1
    else if (!(bits & (WORD.connector | WORD.stop)) || at - end >= 2) break
  }
  return end
}
