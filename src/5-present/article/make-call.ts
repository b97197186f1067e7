/** A line that calls another article (« Lire aussi : X ») → the span of its title, the words before it, and where it leads. */
import type { ArticleRecord, Inline, Paragraph } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { ParagraphBlock } from '../../model/views/article.ts'
import type { Segment } from '../../model/views/segment.ts'
import type { ArticleNeeds } from './article-needs.ts'

export type SegmentSpan = (span: Span, inlines?: readonly Inline[], verbatim?: boolean) => readonly Segment[]

export function makeCall(
  record: ArticleRecord,
  needs: ArticleNeeds,
  paragraph: Paragraph,
): { readonly span: Span; readonly call: NonNullable<ParagraphBlock['call']> } | null {
  const lines = record.related.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end)
  const [line] = lines
  if (!line) return null
  const number = Number(paragraph.anchor.slice(1))
  const same = needs.calls.filter(({ title }) => title === line.title)
  const call = same.find((one) => one.paragraph === number) ?? same[0]
  // Several titles on one line: all its words are shown as they stand.
  if (lines.length > 1) return { span: paragraph, call: { label: '', href: call?.href ?? null } }
  return { span: line, call: { label: line.label.replace(/[\s\u00A0\u202F:]+$/, ''), href: call?.href ?? null } }
}
