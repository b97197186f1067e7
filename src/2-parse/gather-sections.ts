/** Blocks of the body → sections with their paragraphs, numbered `p1`, `p2`… through the whole article, and the lines that name other articles. */
import type { Paragraph, RelatedLine, Section } from '../model/record.ts'
import type { Block } from './block.ts'
import { findRelatedLine } from './find-related-line.ts'
import { signsInside, spanOfBlock, textSpan } from './opening/text-span.ts'
import { visibleText } from './visible-text.ts'

export interface Body {
  readonly sections: readonly Section[]
  readonly related: readonly RelatedLine[]
}

export function gatherSections(text: string, blocks: readonly Block[]): Body {
  const sections: { heading: Section['heading']; paragraphs: Paragraph[] }[] = [{ heading: null, paragraphs: [] }]
  const related: RelatedLine[] = []
  let count = 0
  let label: string | null = null
  for (const block of blocks) {
    const named = block.kind === 'code' ? null : findRelatedLine(text, block)
    const line: RelatedLine | null = named ?? (label === null ? null : continueList(text, block, label))
    label = named ? (named.title === '' ? named.label : null) : line ? label : null
    if (line && line.title !== '') related.push(line)
    if (block.kind === 'heading' && !(line && line.title !== '')) {
      sections.push({ heading: toHeading(text, block), paragraphs: [] })
    } else sections.at(-1)?.paragraphs.push(toParagraph(block, `p${++count}`, line !== null))
  }
  return { sections: sections.filter((section, i) => i > 0 || section.paragraphs.length > 0), related }
}

function toHeading(text: string, block: Block): NonNullable<Section['heading']> {
  const span = spanOfBlock(text, block)
  const inlines = signsInside(block, span)
  return {
    ...textSpan(text, span),
    ...(block.level === undefined ? {} : { level: block.level }),
    ...(inlines.length > 0 ? { inlines } : {}),
  }
}

/** After a label alone (« Lire aussi : »), items of a list and short lines without a stop are titles. */
function continueList(text: string, block: Block, label: string): RelatedLine | null {
  if (block.kind !== 'item' && (block.kind !== 'paragraph' || !block.oneLine)) return null
  const seen = visibleText(text, block, 300)
  if (!seen.whole || (block.kind === 'paragraph' && /[.:;,]$/.test(seen.text))) return null
  const start = seen.at(0)
  const end = seen.at(seen.text.trimEnd().length - 1) + 1
  return { title: seen.text.trim(), label, start, end }
}

function toParagraph(block: Block, anchor: string, isRelated: boolean): Paragraph {
  const { start, end, ordered, inlines } = block
  const kind = isRelated ? 'related' : block.kind === 'heading' ? 'paragraph' : block.kind
  return { start, end, anchor, kind, ...(ordered ? { ordered } : {}), ...(inlines && inlines.length > 0 ? { inlines } : {}) }
}
