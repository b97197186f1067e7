/** A record and its needs → the marks over its text (names, dates, quotations), as `nestMarks` takes them, and the anchors that were really set. */
import type { ArticleRecord, DateMention, Mention } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { DateWords } from '../dates/date-words.ts'
import { anchorOf, slugOf } from '../text/fold-text.ts'
import type { Mark } from '../text/nest-marks.ts'
import type { ArticleNeeds, NeededName } from './article-needs.ts'
import type { NumberedQuotation } from './number-quotations.ts'
import { saysAll } from './read-date.ts'

export interface NamedMention {
  readonly mention: Mention
  readonly name: NeededName
  readonly anchor: string
}

export interface NumberedDate {
  readonly date: DateMention
  readonly number: number
  /** Told for the reader's sake only: « samedi » in an article of that week. */
  readonly gloss: boolean
  /** Says all by itself: nothing stands in the margin for it. */
  readonly plain: boolean
}

export interface MarkedArticle {
  readonly marks: readonly Mark[]
  readonly mentions: readonly NamedMention[]
  /** Dates, then glosses. */
  readonly dates: readonly NumberedDate[]
  /** Anchors set so far, while the text is segmented. */
  readonly anchors: ReadonlySet<string>
}

export function markArticle(
  record: ArticleRecord,
  needs: ArticleNeeds,
  quotations: readonly NumberedQuotation[],
  isInParagraph: (offset: number) => boolean,
  words: DateWords,
): MarkedArticle {
  const anchors = new Set<string>()
  const mentions = nameMentions(record, needs)
  const dates = numberDates(record, words)
  const unlinked = headingSpans(record)
  const marks = [
    ...mentions.map((one) => markMention(one, anchors, unlinked)),
    ...dates.map((one) => markDate(one, anchors, !one.plain && isInParagraph(one.date.start))),
    ...quotations.flatMap((one) => (one.quotation.form === 'indirect' ? [] : [markQuotation(one, anchors)])),
  ]
  return { marks, mentions, dates, anchors }
}

/** Numbers go on from dates to glosses, so that those of the dates are what the chronology links to. */
function numberDates({ dates, glosses = [] }: ArticleRecord, words: DateWords): readonly NumberedDate[] {
  return [...dates, ...glosses].flatMap((date, index) =>
    date.publication ? [] : [{ date, number: index + 1, gloss: index >= dates.length, plain: saysAll(date, words) }],
  )
}

function nameMentions(record: ArticleRecord, { names }: ArticleNeeds): readonly NamedMention[] {
  const known = new Map(names.map((name) => [`${name.type}|${name.name}`, name]))
  const byName = new Map(names.map((name) => [name.name, name]))
  const counts = new Map<string, number>()
  return record.mentions.map((mention) => {
    const name = known.get(`${mention.type}|${mention.name}`) ?? byName.get(mention.name) ?? nameless(mention)
    const slug = name.slug || slugOf(mention.name)
    const count = (counts.get(slug) ?? 0) + 1
    counts.set(slug, count)
    return { mention, name, anchor: `${anchorOf(slug)}-${count}` }
  })
}

function nameless({ type, name }: Mention): NeededName {
  return { type, name, label: name, preferred: name, slug: '', href: null }
}

/** In the title names are not links: it is itself the head of the page. */
function headingSpans({ title }: ArticleRecord): readonly Span[] {
  return title && title.start !== null && title.end !== null ? [{ start: title.start, end: title.end }] : []
}

function markMention({ mention, name, anchor }: NamedMention, anchors: Set<string>, unlinked: readonly Span[]): Mark {
  const plain = name.href === null || unlinked.some((span) => mention.start >= span.start && mention.end <= span.end)
  return {
    start: mention.start,
    end: mention.end,
    cut: false,
    anchor: !plain,
    make: ({ children, first, within }) => {
      if (first) anchors.add(anchor)
      return { kind: 'mention', type: name.type, ...(first ? { id: anchor } : {}), href: plain || within ? null : name.href, children }
    },
  }
}

/** Proofs stand beside paragraphs only, for dates that do not say all by themselves: elsewhere (title, dateline) a date leads nowhere. */
function markDate({ date, number }: NumberedDate, anchors: Set<string>, proved: boolean): Mark {
  return {
    start: date.start,
    end: date.end,
    cut: false,
    anchor: proved,
    make: ({ children, first, within, holds }) => {
      if (first) anchors.add(`d${number}`)
      return { kind: 'date', ...(first ? { id: `d${number}` } : {}), href: within || holds || !proved ? null : `#ed${number}`, children }
    },
  }
}

/** The number stands on the last part; inside another link it waits until that is closed. */
function markQuotation({ shown, anchor, number }: NumberedQuotation, anchors: Set<string>): Mark {
  return {
    start: shown.start,
    end: shown.end,
    cut: true,
    anchor: false,
    make: ({ children, first, last, within }) => {
      if (first) anchors.add(anchor)
      const call = last && !within && number !== null ? { number } : {}
      return { kind: 'quotation', ...(first ? { id: anchor } : {}), ...call, children }
    },
    ...(number === null ? {} : { after: { kind: 'quotation', number, children: [] } }),
  }
}
