/**
 * Blocks of Markdown → the same with what press texts mean by them: a paragraph wholly in bold is a crosshead, « — Venez » is dialogue,
 * a table is kept line by line.
 */
import type { Block } from '../block.ts'
import { spanOfBlock } from '../opening/text-span.ts'
import { visibleText } from '../visible-text.ts'

const longestCrosshead = 90

export function labelMarkdownBlocks(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, i) => {
    if (block.kind !== 'paragraph') return block
    if (isTable(text, block)) {
      const { inlines: _, ...bare } = block
      return { ...bare, kind: 'code' }
    }
    if (i > 0 && isBoldLine(text, block) && blocks[i + 1]?.kind !== undefined) return { ...block, kind: 'heading' }
    return /^[—–―]\s*[\p{L}\p{N}«“"(¡¿…]/u.test(visibleText(text, block, 8).text) ? { ...block, kind: 'dialogue' } : block
  })
}

function isBoldLine(text: string, block: Block): boolean {
  const { start, end } = spanOfBlock(text, block)
  if (!block.oneLine || end - start > longestCrosshead || /[.,;:…]$/.test(text.slice(start, end))) return false
  return (block.inlines ?? []).some((inline) => inline.kind === 'strong' && inline.start === block.start && inline.end === block.end)
}

/** Two lines or more, each with a bar, the second of them dashes. */
function isTable(text: string, block: Block): boolean {
  if (block.oneLine) return false
  const [first = '', second = ''] = text.slice(block.start, Math.min(block.end, block.start + 2000)).split(/\r\n|[\n\r]/)
  return first.includes('|') && second.includes('-') && /^[\s|:-]+$/.test(second)
}
