/**
 * Article → its record: sentences, names, quotations, dates, key phrases, each a span over the article's text. « …, a déclaré Mark Cancian » gives a
 * person, a quotation said by him, and so on. Pure: the same article, models and authority names give the same record. What front matter says of names wins.
 */
import type { Article, ArticleRecord, Mention, Quotation } from '../model/record.ts'
import type { TextSpan } from '../model/span.ts'
import { blankOut } from './blank-out.ts'
import { correctMentions } from './correct-mentions.ts'
import { boundsOf } from './dates/bounds-of.ts'
import { findDates } from './dates/find-dates.ts'
import { partGlosses } from './dates/part-glosses.ts'
import { hiddenSpans } from './hidden-spans.ts'
import { findAuthorityNames, listForms } from './names/find-authority-names.ts'
import { findNames } from './names/find-names.ts'
import type { AuthorityIndex } from './names/index-authority-names.ts'
import type { NamesModel } from './names/names-model.ts'
import { findQuotations } from './quotations/find-quotations.ts'
import { findSentences } from './sentences/find-sentences.ts'
import { findTags } from './tags/find-tags.ts'
import type { TagsModel } from './tags/tags-model.ts'

export interface Models {
  readonly names: NamesModel
  readonly tags: TagsModel
}

const noNames: AuthorityIndex = new Map()

/** `reader`: the version that the record will bear; `known`: the names of the authority file. */
export function annotateArticle(article: Article, models: Models, reader: string, known: AuthorityIndex = noNames): ArticleRecord {
  const text = article.text
  const prose = blankOut(text, hiddenSpans(article))
  const paragraphs = article.sections.flatMap((section) => section.paragraphs)
  const sentences = findSentences(prose, paragraphs)
  const standing = findAuthorityNames(prose, known)
  const mentions = correctMentions(findNames(prose, models.names, { standing }), article)
  const quotations = findQuotations(prose, sentences, mentions, paragraphs)
  const published = article.date?.edtf ?? null
  const { dates, glosses } = partGlosses(findDates(prose, published, { publication: article.dateline, repeated: true }), published)
  return {
    ...article,
    reader,
    ...(standing.length === 0 ? {} : { authorityNames: listForms(standing) }),
    sentences,
    mentions: mentions.map((mention) => asWritten(withoutGaps(mention), text)),
    quotations: prose === text ? quotations : quotations.map((one) => quotationAsWritten(one, text)),
    dates: dates.map((date) => asWritten(date, text)),
    glosses: glosses.map((date) => asWritten(date, text)),
    bounds: article.date ? null : boundsOf(dates, prose),
    tags: findTags(prose, sentences, mentions, article.title, models.tags),
  }
}

/** A record has no property without a value. Written out: a spread for each property that may be missing is a slow copy each, thirty mentions an article. */
function withoutGaps({ text, start, end, type, name, origin, confidence, role, acts, actsRule, joined }: Mention): Mention {
  const mention: { -readonly [Key in keyof Mention]: Mention[Key] } = { text, start, end, type, name, origin, confidence }
  if (role !== undefined) mention.role = role
  if (acts !== undefined) mention.acts = acts
  if (actsRule !== undefined) mention.actsRule = actsRule
  if (joined !== undefined) mention.joined = joined
  return mention
}

function quotationAsWritten(one: Quotation, text: string): Quotation {
  return {
    ...asWritten(one, text),
    speaker: one.speaker && asWritten(one.speaker, text),
    cue: one.cue && asWritten(one.cue, text),
    via: one.via && asWritten(one.via, text),
  }
}

/** Detectors read blanks where the page shows nothing; what they give bears the text's own characters. */
function asWritten<T extends TextSpan>(span: T, text: string): T {
  const written = text.slice(span.start, span.end)
  return written === span.text ? span : { ...span, text: written }
}
