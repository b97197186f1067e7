/**
 * A record's quotations → those that are speech, with anchor, number and the span shown (marks included: « … »). Anchors count all quotations of
 * the record, as excerpts do; numbers (the calls in the text) count speech in quotation marks that ends inside a paragraph.
 */
import type { ArticleRecord, Quotation } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'

export interface NumberedQuotation {
  readonly quotation: Quotation
  /** `q3`. */
  readonly anchor: string
  /** Null: indirect speech, or a heading's words: no call in the text. */
  readonly number: number | null
  /** The words with their quotation marks. */
  readonly shown: Span
}

export function numberQuotations(record: ArticleRecord, isInParagraph: (offset: number) => boolean): readonly NumberedQuotation[] {
  let last = 0
  return record.quotations.flatMap((quotation, index) => {
    if (quotation.kind !== 'speech') return []
    const shown = quotation.form === 'indirect' ? quotation : withMarks(record.text, quotation)
    const number = quotation.form !== 'indirect' && isInParagraph(shown.end - 1) ? ++last : null
    return [{ quotation, anchor: `q${index + 1}`, number, shown: { start: shown.start, end: shown.end } }]
  })
}

function withMarks(text: string, { start, end }: Span): Span {
  const before = /[«"“„][ \u00A0\u202F]{0,2}$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0
  const after = /^[ \u00A0\u202F]{0,2}[»"”]/.exec(text.slice(end, end + 3))?.[0].length ?? 0
  return { start: start - before, end: end + after }
}
