import type { Pair } from './pair-marks.ts'

/** Quotations inside quotations inside quotations: deeper ones are noise. */
const DEEPEST = 5

/** Pairs as found → in order, outer ones before those inside them, each with the pair around it; pairs that cross another are dropped. */
export function nestPairs(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort((a, b) => a.open - b.open || b.close - a.close)
  const kept: Pair[] = []
  const stack: number[] = []
  for (const pair of sorted) {
    let top = stack.at(-1)
    while (top !== undefined && (kept[top]?.close ?? 0) <= pair.open) {
      stack.pop()
      top = stack.at(-1)
    }
    const around = top === undefined ? undefined : kept[top]
    if (stack.length >= DEEPEST) continue
    if (around !== undefined && (pair.close > around.close || (pair.start === around.start && pair.end === around.end))) continue
    pair.parent = top ?? -1
    if (top === undefined && kept.at(-1)?.rule === 'continued' && pair.open > (kept.at(-1)?.close ?? 0)) pair.after = kept.length - 1
    stack.push(kept.length)
    kept.push(pair)
  }
  return kept
}
