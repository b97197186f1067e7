/**
 * Text and spans in the order of their beginnings → the same length, the spans blank, line ends kept: what is no prose is read as nothing.
 * « la *Mathilde* » with its two signs gives « la  Mathilde  ».
 */
import type { Span } from '../model/span.ts'

export function blankOut(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of spans) {
    if (end <= from) continue
    const begin = Math.max(from, start)
    parts.push(text.slice(from, begin), text.slice(begin, end).replace(/[^\r\n]/g, ' '))
    from = end
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from)
}
