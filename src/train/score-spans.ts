import { NAME_TYPES } from '../3-annotate/names/names-model.ts'
import type { LabelledText } from './read-corpora.ts'

export interface FoundSpan {
  readonly start: number
  readonly end: number
  readonly type: number
  readonly confidence: number
}

export interface Tally {
  right: number
  found: number
  gold: number
}

export const f1 = ({ right, found, gold }: Tally) => (right === 0 ? 0 : (2 * right) / (found + gold))

/** Found against marked spans: exact, or (`overlap`) any overlap of the same type, each marked span once; by type, and all under `all`. */
export function scoreSpans(
  texts: readonly LabelledText[],
  found: readonly (readonly FoundSpan[])[],
  overlap: boolean,
  types = 5,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  const bump = (type: number, kind: keyof Tally) => {
    for (const name of [NAME_TYPES[type] ?? '', 'all']) {
      const tally = tallies.get(name) ?? { right: 0, found: 0, gold: 0 }
      tally[kind]++
      tallies.set(name, tally)
    }
  }
  texts.forEach((text, i) => {
    const gold = text.spans.filter((span) => span.type < types)
    const used = new Set<number>()
    for (const span of gold) bump(span.type, 'gold')
    for (const span of found[i] ?? []) {
      if (span.type >= types) continue
      bump(span.type, 'found')
      const hit = matching(gold, span, used, overlap)
      if (hit < 0) continue
      used.add(hit)
      bump(span.type, 'right')
    }
  })
  return tallies
}

function matching(gold: LabelledText['spans'], span: FoundSpan, used: ReadonlySet<number>, overlap: boolean): number {
  let best = -1
  let most = 0
  gold.forEach((other, at) => {
    if (used.has(at) || other.type !== span.type) return
    const shared = Math.min(other.end, span.end) - Math.max(other.start, span.start)
    const exact = other.start === span.start && other.end === span.end
    if ((overlap ? shared : exact ? shared : 0) > most) {
      most = shared
      best = at
    }
  })
  return best
}

/** Expected calibration error in ten bins, and the bins: mean confidence, share right, count. */
export function calibration(
  texts: readonly LabelledText[],
  found: readonly (readonly FoundSpan[])[],
): { error: number; bins: { told: number; right: number; count: number }[] } {
  const bins = Array.from({ length: 10 }, () => ({ told: 0, right: 0, count: 0 }))
  texts.forEach((text, i) => {
    const gold = new Set(text.spans.map((span) => `${span.start}-${span.end}-${span.type}`))
    for (const span of found[i] ?? []) {
      const bin = bins[Math.min(9, Math.floor(span.confidence * 10))] as { told: number; right: number; count: number }
      bin.count++
      bin.told += span.confidence
      if (gold.has(`${span.start}-${span.end}-${span.type}`)) bin.right++
    }
  })
  const total = bins.reduce((sum, bin) => sum + bin.count, 0)
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.told - bin.right), 0) / Math.max(1, total)
  return { error, bins }
}
