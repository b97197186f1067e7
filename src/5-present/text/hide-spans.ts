/** Shown characters without those that stand in `hidden` spans of the source (the `**` of Markdown). Spans in order of their start. */
import type { Span } from '../../model/span.ts'
import { type Change, changeShown, indexOf, type Shown } from './shown.ts'

export function hideSpans(shown: Shown, hidden: readonly Span[]): Shown {
  const changes: Change[] = []
  let last = 0
  for (const span of hidden) {
    const start = Math.max(last, indexOf(shown, span.start))
    const end = indexOf(shown, span.end)
    if (end <= start) continue
    changes.push({ start, end, text: '' })
    last = end
  }
  return changeShown(shown, changes)
}
