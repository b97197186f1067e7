/**
 * Blocks of plain text → the same, crossheads labelled: « Et les îles ? », a short line without a final stop that stands alone between
 * paragraphs. A run of short lines (results, a list of names, a caption) is none.
 */
import type { Block } from '../block.ts'
import { endsSentence } from '../ends-sentence.ts'
import { isCapitalLine } from './is-capital-line.ts'

const longest = 90
const mostWords = 14

/** `from`: index of the first block after the opening (title, standfirst, dateline). */
export function findCrossheads(text: string, blocks: readonly Block[], from: number): readonly Block[] {
  const airy = blocks.slice(from).filter((block) => block.gapBefore).length > (blocks.length - from) * 0.6
  return blocks.map((block, i) => {
    if (i < from || block.kind !== 'paragraph' || !block.oneLine) return block
    const before = i === from ? null : blocks[i - 1]
    return readsAsCrosshead(text, block, before ?? null, blocks[i + 1], airy) ? { ...block, kind: 'heading' } : block
  })
}

function readsAsCrosshead(text: string, block: Block, before: Block | null, after: Block | undefined, airy: boolean): boolean {
  const words = text.slice(block.start, block.end)
  if (words.length > longest || words.split(/\s+/).length > mostWords || !after || after.kind === 'heading') return false
  // Figures of a table are no heading.
  if ((words.match(/\p{L}/gu) ?? []).length < 3) return false
  const capitals = isCapitalLine(text, block, longest)
  if (airy && !capitals && !(block.gapBefore && after.gapBefore)) return false
  if (/[.,;:…–—-]$/.test(words) || !/^[\p{Lu}\p{N}«“"¿¡(]/u.test(words)) return false
  if (/^«[^»]{30,}»$/.test(words) || /%$/.test(words)) return false
  if (before && !endsSentence(text, before) && before.kind !== 'item') return false
  const length = after.end - after.start
  if (length > longest * 2 || after.kind === 'dialogue') return true
  if (/:\s*$/.test(text.slice(after.end - 3, after.end)) && length < longest) return false
  return endsSentence(text, after) && length > Math.max(30, words.length * 1.2)
}
