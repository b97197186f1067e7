import type { SpanGuess } from './decode-spans.ts'
import type { DescribedText } from './described-text.ts'
import { bitsAt } from './described-text.ts'
import { WORD } from './word-bits.ts'

/** Guesses → those that are not one common word: « la TVA » is no organisation. */
export function vetoCommonWords<T extends SpanGuess>(guesses: readonly T[], text: DescribedText): T[] {
  return guesses.filter(({ from, to }) => !(to - from === 1 && bitsAt(text, from) & WORD.commonAcronym))
}
