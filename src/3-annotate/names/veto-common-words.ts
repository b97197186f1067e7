import { COMMON_ACRONYMS } from '../../french/names/common-acronyms.ts'
import type { SpanGuess } from './decode-spans.ts'
import type { Token } from './describe-tokens.ts'

const acronyms = new Set(COMMON_ACRONYMS.split(/\s+/))

/** Guesses → those that are not one common word: « la TVA » is no organisation. */
export function vetoCommonWords<T extends SpanGuess>(guesses: readonly T[], tokens: readonly Token[]): T[] {
  return guesses.filter(({ from, to }) => !(to - from === 1 && acronyms.has(tokens[from]?.facts.word ?? '')))
}
