/** A paragraph → the part of it to be shown: without the dateline that opens it (« PARIS, 3 juin (AFP) – »), which stands under the title. Null when nothing is left. */
import type { ArticleRecord } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'

export function hideDateline({ dateline, text }: ArticleRecord, paragraph: Span): Span | null {
  if (!dateline || dateline.end <= paragraph.start || dateline.start > paragraph.start + 2) return paragraph
  let { end: start } = dateline
  while (start < paragraph.end && /\s/.test(text[start] ?? '')) start += 1
  return start < paragraph.end ? { start, end: paragraph.end } : null
}
