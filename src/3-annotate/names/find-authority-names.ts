/**
 * Text and the names of the authority file → where they stand as whole words, letter for letter, in order, none over another, the longest at each place.
 * Words broken by the printer are whole (« Clemen¬⏎ceau »); no form goes over the end of a paragraph. Linear in the text's length.
 */
import type { EntityType } from '../../model/record.ts'
import { type AuthorityForm, type AuthorityIndex, comparedWord } from './index-authority-names.ts'
import { joinLines } from './join-lines.ts'
import { type RawToken, splitTokens } from './split-tokens.ts'

export interface AuthoritySpan {
  readonly start: number
  readonly end: number
  /** As it reads: broken words whole. */
  readonly reads: string
  readonly type: EntityType
  /** The form as the authority file has it. */
  readonly form: string
}

export function findAuthorityNames(text: string, index: AuthorityIndex): readonly AuthoritySpan[] {
  if (index.size === 0) return []
  const reading = joinLines(text)
  const tokens = splitTokens(reading.text)
  const words = tokens.map(({ start, end }) => reading.text.slice(start, end).replace('’', "'"))
  const found: AuthoritySpan[] = []
  for (let from = 0; from < tokens.length; from++) {
    const form = longestAt(index, reading.text, tokens, words, from)
    if (form === undefined) continue
    const start = tokens[from]?.start ?? 0
    const end = tokens[from + form.words.length - 1]?.end ?? 0
    found.push({
      start: reading.startOf(start),
      end: reading.endOf(end),
      reads: reading.text.slice(start, end),
      type: form.type,
      form: form.form,
    })
    from += form.words.length - 1
  }
  return found
}

function longestAt(
  index: AuthorityIndex,
  text: string,
  tokens: readonly RawToken[],
  words: readonly string[],
  from: number,
): AuthorityForm | undefined {
  return index
    .get(comparedWord(words[from] ?? '', true))
    ?.find((form) => form.words.every((word, i) => i === 0 || (word === words[from + i] && isNear(text, tokens, from + i))))
}

/** On the same line as the token before, or on the next one. */
function isNear(text: string, tokens: readonly RawToken[], at: number): boolean {
  const gap = text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0)
  return gap.length < 2 || gap.indexOf('\n') === gap.lastIndexOf('\n')
}

/** The forms that stand in the text, each once, with their types: what a record says of the authority file that it was read with. */
export function listForms(spans: readonly AuthoritySpan[]): readonly string[] {
  return [...new Set(spans.map(({ form, type }) => `${type}: ${form}`))].sort()
}
