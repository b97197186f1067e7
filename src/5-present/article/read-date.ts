/** A date of the text → its reading in words, and whether the words themselves say it whole: « en mai » → [mai, année inconnue]; « 25 juillet 1909 » says all. */
import type { DateMention } from '../../model/record.ts'
import type { DateWords } from '../dates/date-words.ts'
import { parseEdtf } from '../dates/parse-edtf.ts'
import { wordDate } from '../dates/word-date.ts'
import { wordRelative } from '../dates/word-relative.ts'

export function readDate(date: DateMention, words: DateWords): { readonly reading: string; readonly inferred: boolean } {
  if (date.edtf === null) return { reading: wordRelative(date.relative, words), inferred: true }
  return { reading: wordDate(date.edtf, words), inferred: !saysYear(date) }
}

/** « 1995 », « 25 juillet 1909 »: read as they are written, so that a proof in the margin would say nothing more. */
export function saysAll(date: DateMention, words: DateWords): boolean {
  const { reading, inferred } = readDate(date, words)
  return !inferred && reading.replace(/\s+/g, ' ') === date.text.replace(/\s+/g, ' ')
}

function saysYear({ edtf, text, relative }: DateMention): boolean {
  if (relative !== undefined) return false
  const value = parseEdtf(edtf ?? '')
  if (!value) return false
  const years = (edtf ?? '').match(/\d{3}[\dX]|\d\dXX/g) ?? []
  if (years.some((year) => year.endsWith('XX'))) return /si[èe]cle|century|millénaire/i.test(text)
  return years.length > 0 && years.every((year) => text.includes(year.replace('X', '0')))
}
