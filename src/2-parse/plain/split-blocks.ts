/**
 * Plain text → blocks in reading order: one for each paragraph, whether a line is a paragraph or a printer broke it into many.
 * Lists, quotations behind « > », dialogue behind a dash and headings marked with signs are labelled; other headings come later.
 */
import type { Block } from '../block.ts'
import { groupLines } from './group-lines.ts'
import { isHardWrapped } from './is-hard-wrapped.ts'
import { joinWrappedLines, upperQuartile } from './join-wrapped-lines.ts'
import { labelBlocks } from './label-blocks.ts'
import { labelDashLists } from './label-dash-lists.ts'
import { splitLines } from './split-lines.ts'

export function splitBlocks(text: string): readonly Block[] {
  const groups = groupLines(splitLines(text))
  const wrapped = isHardWrapped(text, groups)
  const width = wrapped ? upperQuartile(groups.filter((group) => group.length > 1).flatMap((group) => group.slice(0, -1))) : 0
  const blocks: Block[] = []
  for (const group of groups) {
    const paragraphs = wrapped ? joinWrappedLines(text, group, width) : group.map((line) => [line])
    paragraphs.forEach((lines, i) => {
      const first = lines[0]
      const last = lines.at(-1)
      if (!first || !last) return
      blocks.push({ kind: 'paragraph', start: first.start, end: last.end, oneLine: lines.length === 1, gapBefore: i === 0 })
    })
  }
  return labelDashLists(text, labelBlocks(text, blocks))
}
