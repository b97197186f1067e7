/** What stands in the margin of a paragraph: dates whose reading says more than their words, proofs of quotations (where the call stands), quotation marks that are no speech. */
import type { ArticleRecord, Quotation } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { DateEvidence, Evidence, NotSpeechEvidence, QuotationEvidence } from '../../model/views/article.ts'
import type { DateWords } from '../dates/date-words.ts'
import { composeText } from '../text/compose-text.ts'
import { isComposed, type Voice } from '../text/voice.ts'
import type { ArticleNeeds } from './article-needs.ts'
import type { NumberedDate } from './mark-article.ts'
import { nameSpeaker } from './name-speaker.ts'
import type { NumberedQuotation } from './number-quotations.ts'
import { readDate } from './read-date.ts'
import { sweepSpans } from './sweep-spans.ts'

export function listEvidence(
  record: ArticleRecord,
  needs: ArticleNeeds,
  quotations: readonly NumberedQuotation[],
  dates: readonly NumberedDate[],
  words: DateWords,
): (stretch: Span) => readonly Evidence[] {
  const called = sweepSpans(
    quotations.flatMap((one) => (one.number === null ? [] : [{ start: one.shown.end - 1, end: one.shown.end, one }])),
  )
  const dated = sweepSpans(dates.flatMap((one) => (one.plain ? [] : [{ start: one.date.start, end: one.date.end, one }])))
  const unspoken = sweepSpans(record.quotations.filter(({ kind }) => kind !== 'speech'))
  return (stretch) => {
    const proofs = called(stretch).map(({ start, one }) => ({ at: start, evidence: proveQuotation(one, record, needs) }))
    const read = dated(stretch).map(({ start, one }) => ({ at: start, evidence: proveDate(one, record, needs.voice, words) }))
    const ordered = [...proofs, ...read].sort((a, b) => a.at - b.at).map(({ evidence }) => evidence)
    return [...ordered, ...countUnspoken(unspoken(stretch), stretch)]
  }
}

function proveQuotation({ quotation, anchor, number }: NumberedQuotation, record: ArticleRecord, needs: ArticleNeeds): QuotationEvidence {
  return {
    kind: 'quotation',
    id: `e${number}`,
    number: number ?? 0,
    href: `#${anchor}`,
    speaker: nameSpeaker(quotation.speaker, needs.names, needs.voice),
    via: nameSpeaker(quotation.via, needs.names, needs.voice),
    cue: quotation.cue ? composeText(quotation.cue.text, needs.voice, record.language) : null,
    form: quotation.form,
    rules: quotation.rule.split(/\s*[,;]\s*/).filter(Boolean),
    range: [quotation.start, quotation.end],
  }
}

function proveDate({ date, number }: NumberedDate, record: ArticleRecord, voice: Voice, words: DateWords): DateEvidence {
  const text = isComposed(voice, record.language) ? composeText(date.text, voice, record.language) : date.text.replace(/\s+/g, ' ')
  return {
    kind: 'date',
    id: `ed${number}`,
    href: `#d${number}`,
    words: text,
    ...readDate(date, words),
    rule: date.origin,
    range: [date.start, date.end],
  }
}

function countUnspoken(quotations: readonly Quotation[], stretch: Span): readonly NotSpeechEvidence[] {
  return (['name', 'title', 'term'] as const).flatMap((what) => {
    const count = quotations.filter(({ kind, start }) => kind === what && start >= stretch.start).length
    return count > 0 ? [{ kind: 'not-speech', what, count } as const] : []
  })
}
