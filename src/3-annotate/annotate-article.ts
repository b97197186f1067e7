/**
 * Article → its record: sentences, names, quotations, dates, key phrases, each a span over the article's text. « …, a déclaré Mark Cancian » gives a
 * person, a quotation said by him, and so on. Pure: the same article and models give the same record. What front matter says of names wins.
 */
import type { Article, ArticleRecord } from '../model/record.ts'
import type { Span, TextSpan } from '../model/span.ts'
import { blankOut } from './blank-out.ts'
import { correctMentions } from './correct-mentions.ts'
import { boundsOf } from './dates/bounds-of.ts'
import { findDates } from './dates/find-dates.ts'
import { partGlosses } from './dates/part-glosses.ts'
import { findNames } from './names/find-names.ts'
import type { NamesModel } from './names/names-model.ts'
import { findQuotations } from './quotations/find-quotations.ts'
import { findSentences } from './sentences/find-sentences.ts'
import { findTags } from './tags/find-tags.ts'
import type { TagsModel } from './tags/tags-model.ts'

export interface Models {
  readonly names: NamesModel
  readonly tags: TagsModel
}

/** `reader`: the version that the record will bear. */
export function annotateArticle(article: Article, models: Models, reader: string): ArticleRecord {
  const text = article.text
  const hidden = hiddenSpans(article)
  const prose = blankOut(text, hidden)
  const paragraphs = article.sections.flatMap((section) => section.paragraphs)
  const sentences = findSentences(prose, paragraphs)
  const mentions = correctMentions(findNames(prose, models.names), article)
  const quotations = findQuotations(prose, sentences, mentions, paragraphs)
  const published = article.date?.edtf ?? null
  const { dates, glosses } = partGlosses(findDates(prose, published, { publication: article.dateline, repeated: true }), published)
  return {
    ...article,
    reader,
    sentences,
    mentions: mentions.map((mention) => asWritten(mention, text)),
    quotations: quotations.map((one) => ({
      ...asWritten(one, text),
      speaker: one.speaker && asWritten(one.speaker, text),
      cue: one.cue && asWritten(one.cue, text),
      via: one.via && asWritten(one.via, text),
    })),
    dates: dates.map((date) => asWritten(date, text)),
    glosses: glosses.map((date) => asWritten(date, text)),
    bounds: article.date ? null : boundsOf(dates, prose),
    tags: findTags(prose, sentences, mentions, article.title, models.tags),
  }
}

/** Detectors read blanks where the page shows nothing; what they give bears the text's own characters. */
function asWritten<T extends TextSpan>(span: T, text: string): T {
  return { ...span, text: text.slice(span.start, span.end) }
}

/** Characters of Markdown that the page does not show, and code, which is no prose. */
function hiddenSpans({ sections }: Article): readonly Span[] {
  const inlines = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.inlines ?? []))
  return inlines.filter(({ kind }) => kind === 'syntax' || kind === 'code').sort((a, b) => a.start - b.start || b.end - a.end)
}
