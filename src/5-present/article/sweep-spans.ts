/** Spans in order of their start → for stretches asked in order, those that touch each. Linear over a whole text. */
import type { Span } from '../../model/span.ts'

export function sweepSpans<T extends Span>(spans: readonly T[]): (stretch: Span) => readonly T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let next = 0
  let open: T[] = []
  let reached = 0
  return (stretch) => {
    if (stretch.start < reached) {
      next = 0
      open = []
    }
    reached = stretch.start
    for (; next < sorted.length && (sorted[next] as T).start < stretch.end; next += 1) open.push(sorted[next] as T)
    open = open.filter(({ end }) => end > stretch.start)
    return open.filter(({ start }) => start < stretch.end)
  }
}
