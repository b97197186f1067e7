import type { DescribedText } from './described-text.ts'
import { bitsAt, PLACE } from './described-text.ts'
import { WORD } from './word-bits.ts'

const COMFORTABLE = 150
/** No sequence has more tokens. */
export const LONGEST_SEQUENCE = 400

/** Tokens → stretches to label at one go: paragraphs, cut at a sentence's start when long, anywhere when endless. */
export function splitSequences(text: DescribedText): readonly { from: number; to: number }[] {
  const sequences: { from: number; to: number }[] = []
  let from = 0
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && !endsBefore(text, i, i - from)) continue
    sequences.push({ from, to: i })
    from = i
  }
  return sequences
}

function endsBefore(text: DescribedText, i: number, length: number): boolean {
  const place = text.place[i] as number
  if (place & PLACE.lineStart || length >= LONGEST_SEQUENCE) return true
  return length >= COMFORTABLE && (place & PLACE.sentenceStart) !== 0 && (bitsAt(text, i) & WORD.capital) !== 0
}
