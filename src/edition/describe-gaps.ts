/**
 * What stands in the text between the segments (blank lines, « Par », the marks of a list): the usual one before each kind of segment, and by
 * number those that differ. Together with the body it makes the text whole.
 */
import type { Segment } from './list-segments.ts'

export interface Gaps {
  /** Kind of segment → what usually stands before it. */
  readonly before: Readonly<Record<string, string>>
  /** Number of the segment → what stands before it there. */
  readonly except: Readonly<Record<string, string>>
  /** After the last segment. */
  readonly after: string
}

export function describeGaps(text: string, segments: readonly Segment[]): Gaps {
  const gaps = segments.map((segment, i) => text.slice(segments[i - 1]?.end ?? 0, segment.start))
  const before: Record<string, string> = {}
  for (const kind of new Set(segments.map((segment) => segment.kind))) {
    before[kind] = mostFrequent(gaps.filter((_, i) => segments[i]?.kind === kind))
  }
  const except = gaps.flatMap((gap, i) => (gap === before[segments[i]?.kind ?? ''] ? [] : [[String(i), gap] as const]))
  return { before, except: Object.fromEntries(except), after: text.slice(segments.at(-1)?.end ?? 0) }
}

function mostFrequent(gaps: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  let best = gaps[0] ?? ''
  for (const [gap, count] of counts) if (count > (counts.get(best) ?? 0)) best = gap
  return best
}
