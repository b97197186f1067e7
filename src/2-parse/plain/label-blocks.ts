/** Blocks of plain text → the same with kinds told by signs: items lose their mark, underlined lines become headings, ornaments go. */
import type { Block } from '../block.ts'
import { readItemMark } from './starts-item.ts'

export function labelBlocks(text: string, blocks: readonly Block[]): readonly Block[] {
  const labelled: Block[] = []
  blocks.forEach((block, i) => {
    const words = text.slice(block.start, block.end)
    const before = labelled.at(-1)
    if (/^(?:={3,}|-{3,})$/.test(words) && before && !block.gapBefore && before.oneLine && before.kind === 'paragraph') {
      labelled[labelled.length - 1] = { ...before, kind: 'heading', level: words.startsWith('=') ? 1 : 2 }
      return
    }
    if (!/[\p{L}\p{N}]/u.test(words)) return
    labelled.push(labelBlock(words, block, text, blocks[i - 1], blocks[i + 1]))
  })
  return labelled
}

function labelBlock(words: string, block: Block, text: string, before: Block | undefined, after: Block | undefined): Block {
  const atx = /^(#{1,6})\s+(?=\S)/.exec(words)
  if (atx && block.oneLine) {
    const closing = /\s+#+$/.exec(words)?.[0].length ?? 0
    return { ...block, kind: 'heading', level: atx[1]?.length ?? 2, start: block.start + atx[0].length, end: block.end - closing }
  }
  const quoted = /^>\s*(?=\S)/.exec(words)
  if (quoted) return { ...block, kind: 'quote', start: block.start + quoted[0].length }
  if (/^[—–―]\s*(?=[\p{L}\p{N}«“"(¡¿…])/u.test(words)) return { ...block, kind: 'dialogue' }
  const item = readItemMark(words)
  if (!item) return block
  if (isInList(text, block, before, item.number, -1) || isInList(text, after, block, item.number, 1)) {
    return { ...block, kind: 'item', start: block.start + item.length, ...(item.number === null ? {} : { ordered: true }) }
  }
  return words.startsWith('-') ? { ...block, kind: 'dialogue' } : block
}

/** One item alone is no list: a neighbour must have a mark too, the next number if it is numbered. */
function isInList(text: string, lower: Block | undefined, upper: Block | undefined, number: number | null, step: 1 | -1): boolean {
  const neighbour = step === 1 ? lower : upper
  if (!neighbour) return false
  const mark = readItemMark(text.slice(neighbour.start, Math.min(neighbour.end, neighbour.start + 8)))
  if (!mark) return false
  return number === null ? mark.number === null : mark.number === number + step
}
