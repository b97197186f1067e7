/** EDTF of a publication, or null → the label that lists show: « 26 juillet 1909 » with its HTML datetime, « [s. d.] », « [mai, année inconnue] ». */
import type { DateLabel } from '../../model/views/list.ts'
import { remember } from '../text/remember.ts'
import type { DateWords } from './date-words.ts'
import { parseEdtf } from './parse-edtf.ts'
import { wordDate } from './word-date.ts'

export function labelDate(edtf: string | null, words: DateWords): DateLabel {
  if (edtf === null) return { text: words.undated, inferred: true }
  let labels = labelsOf.get(words)
  if (!labels) {
    labels = remember((value) => makeLabel(value, words), 20_000)
    labelsOf.set(words, labels)
  }
  return labels(edtf)
}

/** Days repeat: the label of each is made once. */
const labelsOf = new WeakMap<DateWords, (edtf: string) => DateLabel>()

function makeLabel(edtf: string, words: DateWords): DateLabel {
  const value = parseEdtf(edtf)
  const datetime = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(edtf) && value ? edtf : undefined
  const unsure = value?.kind === 'date' && (value.date.year === null || value.date.unknown !== null)
  return { text: wordDate(edtf, words), ...(datetime ? { datetime } : {}), ...(unsure ? { inferred: true } : {}) }
}
