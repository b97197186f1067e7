import { bitsAt, type DescribedText, opensLine } from './described-text.ts'
import { WORD } from './word-bits.ts'

/** Fewer words than this make no line: a signature, a crosshead of one word. */
const FEWEST_WORDS = 2

/** Tokens of one line, `to` excluded. */
export interface Line {
  readonly from: number
  readonly to: number
}

/** Described text → its lines of two words or more, all in capitals: « ARIANE 6 DÉCOLLE DE KOUROU ». */
export function linesInCapitals(text: DescribedText): readonly Line[] {
  const lines: Line[] = []
  for (let from = 0; from < text.length; ) {
    let to = from
    let words = 0
    let capitals = true
    do {
      const bits = bitsAt(text, to)
      if (bits & WORD.isWord && !(bits & (WORD.figure | WORD.oneLetter))) {
        words++
        capitals &&= (bits & WORD.allCapitals) !== 0
      }
      to++
    } while (to < text.length && !opensLine(text, to))
    if (capitals && words >= FEWEST_WORDS) lines.push({ from, to })
    from = to
  }
  return lines
}
