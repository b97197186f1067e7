import type { Article } from '../model/record.ts'
import type { Span } from '../model/span.ts'

/** Characters of Markdown that the page does not show, and code, which is no prose: « *Mathilde* » hides two signs. In the order of their beginnings. */
export function hiddenSpans({ sections }: Article): readonly Span[] {
  const inlines = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.inlines ?? []))
  return inlines.filter(({ kind }) => kind === 'syntax' || kind === 'code').sort((a, b) => a.start - b.start || b.end - a.end)
}
