/**
 * A stretch of a record's text → the words as a reader sees them: Markdown's signs left out, white space made single.
 * « **Marie  Curie** » → « Marie Curie ».
 */
import type { ArticleRecord, Inline } from '../model/record.ts'
import type { Span } from '../model/span.ts'

export type ReadPassage = (start: number, end: number) => string

export function readPassages(record: ArticleRecord): ReadPassage {
  const signs = hiddenSigns(record)
  return (start, end) => {
    let out = ''
    let at = start
    for (let i = firstAfter(signs, start); i < signs.length; i += 1) {
      const sign = signs[i]
      if (!sign || sign.start >= end) break
      out += record.text.slice(at, Math.max(at, sign.start))
      at = Math.max(at, sign.end)
    }
    return (out + record.text.slice(Math.min(at, end), end)).replace(/\s+/g, ' ')
  }
}

function hiddenSigns(record: ArticleRecord): readonly Span[] {
  const inlines: Inline[] = record.sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => [...(paragraph.inlines ?? [])]))
  return inlines.filter((inline) => inline.kind === 'syntax').sort((a, b) => a.start - b.start)
}

function firstAfter(signs: readonly Span[], start: number): number {
  let low = 0
  let high = signs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((signs[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}
