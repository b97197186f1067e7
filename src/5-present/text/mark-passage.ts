/** A passage of an excerpt and the place of the name in it → segments with its `mark`: « [Mme Curie] a repris le cours. » Composed across the mark. */
import type { Segment } from '../../model/views/segment.ts'
import { segmentText } from './segment-text.ts'

export function markPassage(text: string, mark: readonly [number, number] | null, composed: boolean): readonly Segment[] {
  const marks = mark
    ? [
        {
          start: mark[0],
          end: mark[1],
          cut: false,
          anchor: false,
          make: ({ children }: { readonly children: readonly Segment[] }): Segment => ({ kind: 'mark', children }),
        },
      ]
    : []
  return segmentText(text, { start: 0, end: text.length }, marks, { composed })
}
