/** Needs and record → the view of an article with all its evidence. All that it shows comes from these two. */

import type { Bodies } from '../../model/page.ts'
import type { ArticleRecord } from '../../model/record.ts'
import type { Field } from '../../model/span.ts'
import type { ArticleView, RelatedArticle } from '../../model/views/article.ts'
import type { Segment } from '../../model/views/segment.ts'
import { labelDate } from '../dates/label-date.ts'
import { makeRef } from '../lists/article-seed.ts'
import { composeText } from '../text/compose-text.ts'
import { segmentText } from '../text/segment-text.ts'
import { isComposed } from '../text/voice.ts'
import { chooseWords } from '../words/choose-words.ts'
import type { ArticleNeeds } from './article-needs.ts'
import { buildBlocks } from './build-blocks.ts'
import { citeArticle } from './cite-article.ts'
import { listArticleNames } from './list-article-names.ts'
import { listArticleQuotations } from './list-article-quotations.ts'
import { listEvidence } from './list-evidence.ts'
import { listFacts, listLacks } from './list-facts.ts'
import type { SegmentSpan } from './make-call.ts'
import { markArticle, type NumberedDate } from './mark-article.ts'
import { numberParagraphs } from './number-paragraphs.ts'
import { numberQuotations } from './number-quotations.ts'
import { readDate } from './read-date.ts'
import { sweepSpans } from './sweep-spans.ts'

export function buildArticle(needs: ArticleNeeds, bodies: Bodies): ArticleView {
  const record = bodies.record(needs.id)
  const words = chooseWords(needs.voice.language).dates
  const paragraphOf = numberParagraphs(record)
  const isInParagraph = shownParagraphs(record, paragraphOf)
  const quotations = numberQuotations(record, isInParagraph)
  const marked = markArticle(record, needs, quotations, isInParagraph, words)
  const composed = isComposed(needs.voice, record.language)
  const within = sweepSpans(marked.marks)
  const segment: SegmentSpan = (span, inlines = [], verbatim = false) =>
    segmentText(record.text, span, within(span), { composed, inlines, verbatim })
  const field = (value: Field | null) => (value === null ? null : segmentField(record, value, segment, needs))
  // An opening line stands in no section: here alone it is shown, whole and with its names.
  const openingLine = record.openingLine ? segment(record.openingLine) : null
  const head = {
    title: {
      text: field(record.title) ?? openingLine ?? [composeText(needs.seed.title, needs.voice, record.language)],
      inferred: record.title === null,
    },
    standfirst: field(record.standfirst),
    byline: field(record.byline),
    dateline: record.dateline ? segment(trimDash(record.dateline)) : null,
  }
  const evidence = listEvidence(record, needs, quotations, marked.dates, words)
  const blocks = buildBlocks({ record, needs, segment, evidence }, words)
  return {
    kind: 'article',
    frame: needs.frame,
    cote: needs.cote,
    spine: needs.cote.split('-'),
    date: labelDate(needs.seed.date, words),
    ...head,
    language: record.language === needs.voice.language ? null : record.language,
    lacks: listLacks(record, needs),
    facts: listFacts(record, needs),
    blocks,
    quotations: listArticleQuotations(record, needs, quotations, marked.anchors, paragraphOf),
    notSpeech: record.quotations.length - quotations.length,
    names: listArticleNames(marked.mentions, marked.anchors, paragraphOf, needs.voice),
    dates: marked.dates.filter(({ gloss }) => !gloss).map((one) => listDate(one, record, needs, marked.anchors, paragraphOf)),
    subjects: needs.subjects.map((subject) => ({ ...subject, text: composeText(subject.text, needs.voice) })),
    related: listRelated(needs),
    absents: needs.calls.flatMap(({ title, paragraph, absent }) =>
      absent === null
        ? []
        : [{ title: composeText(title, needs.voice, record.language), href: absent, paragraph: linkParagraph(paragraph) }],
    ),
    cite: citeArticle(record, needs),
  }
}

/** The dateline may open a paragraph, but is shown above it. */
function shownParagraphs({ dateline }: ArticleRecord, paragraphOf: (offset: number) => number): (offset: number) => boolean {
  return (offset) => paragraphOf(offset) > 0 && !(dateline && offset >= dateline.start && offset < dateline.end)
}

/** A field that stands in the text is shown with its marks; one of the front matter as it was written. */
function segmentField(record: ArticleRecord, field: Field, segment: SegmentSpan, needs: ArticleNeeds): readonly Segment[] {
  const { start, end, text } = field
  if (start !== null && end !== null && record.text.slice(start, end) === text) return segment({ start, end })
  return [composeText(text, needs.voice, record.language)]
}

function trimDash({ start, end, text }: { readonly start: number; readonly end: number; readonly text: string }) {
  return { start, end: end - (/[\s\u00A0–—-]*$/.exec(text)?.[0].length ?? 0) }
}

function listDate(
  { date, number }: NumberedDate,
  record: ArticleRecord,
  needs: ArticleNeeds,
  anchors: ReadonlySet<string>,
  paragraphOf: (offset: number) => number,
): ArticleView['dates'][number] {
  const paragraph = paragraphOf(date.start)
  return {
    words: composeText(date.text.replace(/\s+/g, ' '), needs.voice, record.language),
    href: anchors.has(`d${number}`) ? `#d${number}` : paragraph > 0 ? `#p${paragraph}` : '#contenu',
    paragraph,
    ...readDate(date, chooseWords(needs.voice.language).dates),
    rule: date.origin,
  }
}

function listRelated({ related, voice }: ArticleNeeds): readonly RelatedArticle[] {
  return related.map(({ seed, shared, paragraph }) => ({
    ...makeRef(seed, voice),
    shared: shared.map((name) => composeText(name, voice)),
    called: linkParagraph(paragraph),
  }))
}

function linkParagraph(paragraph: number | null) {
  return paragraph === null ? null : { text: `¶\u00A0${paragraph}`, href: `#p${paragraph}` }
}
