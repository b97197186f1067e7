/**
 * The first characters of a block as a reader sees them, without Markdown's signs, and where each stands in the text:
 * « **PARIS, 3 juin** – » is seen as « PARIS, 3 juin – ».
 */
import type { Block } from './block.ts'

export interface Visible {
  readonly text: string
  /** For each character, and for the end, its offset in the article's text. */
  readonly at: (index: number) => number
  /** The whole block is in it. */
  readonly whole: boolean
}

export function visibleText(text: string, block: Pick<Block, 'start' | 'end' | 'inlines'>, limit = 320): Visible {
  const signs = (block.inlines ?? []).filter((inline) => inline.kind === 'syntax')
  if (signs.length === 0) {
    const end = Math.min(block.end, block.start + limit)
    return { text: text.slice(block.start, end), at: (index) => block.start + index, whole: end === block.end }
  }
  let seen = ''
  const offsets: number[] = []
  let at = block.start
  let next = 0
  while (at < block.end && seen.length < limit) {
    while ((signs[next]?.end ?? Infinity) <= at) next++
    const sign = signs[next]
    if (sign && sign.start <= at) at = sign.end
    else {
      seen += text[at]
      offsets.push(at++)
    }
  }
  return { text: seen, at: (index) => offsets[index] ?? at, whole: at >= block.end }
}
