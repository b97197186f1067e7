/**
 * Record → the stretches of its text that the edition's body shows, in order, none overlapping: title, standfirst, signature, headings,
 * paragraphs. A dateline opens its paragraph: « CALAIS, 26 juillet – Louis Blériot a volé hier… » is one.
 */
import type { ArticleRecord, Paragraph } from '../model/record.ts'
import type { Span } from '../model/span.ts'

export interface Segment extends Span {
  readonly kind: 'title' | 'opening' | 'standfirst' | 'byline' | 'dateline' | 'heading' | Paragraph['kind']
  readonly level?: number
  readonly ordered?: boolean
}

/** `joined`: the dateline stands on the line of its paragraph. `length`: how long the text is; only a reader that does not have it yet gives another. */
export function listSegments(record: ArticleRecord, joined: boolean, length = record.text.length): readonly Segment[] {
  const { title, openingLine, standfirst, byline, dateline, sections } = record
  const found: Segment[] = []
  const add = (
    kind: Segment['kind'],
    span: { start: number | null; end: number | null } | null | undefined,
    more: Partial<Segment> = {},
  ) => {
    if (span && span.start !== null && span.end !== null && isInside(length, span.start, span.end)) {
      found.push({ ...more, kind, start: span.start, end: span.end })
    }
  }
  add('title', title)
  add('opening', openingLine)
  add('standfirst', standfirst)
  add('byline', byline)
  add('dateline', dateline)
  for (const { heading, paragraphs } of sections) {
    add('heading', heading, { level: heading?.level ?? 2 })
    for (const paragraph of paragraphs) add(paragraph.kind, paragraph, paragraph.ordered ? { ordered: true } : {})
  }
  const segments = dropOverlaps(found)
  return joined ? joinDateline(segments) : segments
}

const isInside = (length: number, start: number, end: number) =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start && end <= length

function dropOverlaps(found: readonly Segment[]): readonly Segment[] {
  let last = 0
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((segment) => {
      if (segment.start < last) return false
      last = segment.end
      return true
    })
}

function joinDateline(segments: readonly Segment[]): readonly Segment[] {
  const at = segments.findIndex(({ kind }) => kind === 'dateline')
  const dateline = segments[at]
  const next = segments[at + 1]
  if (!dateline || next?.kind !== 'paragraph') return segments
  return [...segments.slice(0, at), { ...next, start: dateline.start }, ...segments.slice(at + 2)]
}

/** « CALAIS, 26 juillet – Louis Blériot… »: does nothing but a blank stand between the two? */
export function isDatelineJoined(record: ArticleRecord): boolean {
  const segments = listSegments(record, false)
  const at = segments.findIndex(({ kind }) => kind === 'dateline')
  const gap = record.text.slice(segments[at]?.end ?? 0, segments[at + 1]?.start ?? 0)
  return at >= 0 && /^[^\S\r\n]*$/.test(gap)
}
