/** A block without its beginning (a dateline): its emphasis and links are kept where they stand whole in what is left; null when nothing is. */
import type { Inline } from '../model/record.ts'
import type { Block } from './block.ts'

export function cutBlock(text: string, block: Block, from: number): Block | null {
  const inlines = block.inlines ?? []
  let start = from
  // The closing signs of an emphasis that ends with the dateline go with it: « **PARIS, 3 juin –** Le ».
  for (let moved = true; moved; ) {
    const space = /^\s*/.exec(text.slice(start, Math.min(block.end, start + 1000)))?.[0].length ?? 0
    start += space
    const sign = inlines.find((inline) => inline.kind === 'syntax' && inline.start === start && closesEarlier(inlines, inline, from))
    if (sign) start = sign.end
    moved = space > 0 || sign !== undefined
  }
  if (start >= block.end) return null
  const kept = inlines.filter((inline) => inline.start >= start || (inline.kind === 'syntax' && inline.end > start))
  const { inlines: _, ...bare } = block
  return { ...bare, start, gapBefore: true, ...(block.inlines ? { inlines: kept } : {}) }
}

/** Is this sign the end of an emphasis or link that began before the cut? */
function closesEarlier(inlines: readonly Inline[], sign: Inline, from: number): boolean {
  return inlines.some((inline) => inline.kind !== 'syntax' && inline.start < from && inline.end === sign.end)
}
