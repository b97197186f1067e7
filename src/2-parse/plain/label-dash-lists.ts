/**
 * Runs of blocks behind a dash → dialogue, or a list where they read as one: « – l’échographie ; – la posture. » (stops of a list, or small
 * letters), « – Chimie : M. Arrhenius. » (a word and a colon each). Items lose their dash, spoken lines keep it.
 */
import type { Block } from '../block.ts'

const dash = /^[—–―-]\s*/

export function labelDashLists(text: string, blocks: readonly Block[]): readonly Block[] {
  const labelled = [...blocks]
  for (let from = 0; from < blocks.length; ) {
    let to = from
    while (blocks[to]?.kind === 'dialogue') to++
    if (to - from > 1 && readsAsList(blocks.slice(from, to).map((block) => text.slice(block.start, block.end)))) {
      for (let i = from; i < to; i++) {
        const block = blocks[i]
        if (block)
          labelled[i] = { ...block, kind: 'item', start: block.start + (dash.exec(text.slice(block.start, block.end))?.[0].length ?? 0) }
      }
    }
    from = Math.max(to, from + 1)
  }
  return labelled
}

function readsAsList(lines: readonly string[]): boolean {
  return (
    lines.slice(0, -1).every((line) => /[;,]$/.test(line)) ||
    lines.every((line) => /^[—–―-]\s*\p{Ll}/u.test(line)) ||
    lines.every((line) => /^[—–―-]\s*[^.!?«»:]{1,50}:\s/u.test(line))
  )
}
