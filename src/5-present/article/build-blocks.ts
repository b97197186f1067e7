/** A record's sections → the blocks of its page: crossheads, paragraphs with their marks and evidence, lists, then the corrections of the front matter. */
import type { ArticleRecord, Paragraph } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Block, Evidence, ParagraphBlock } from '../../model/views/article.ts'
import type { Segment } from '../../model/views/segment.ts'
import type { DateWords } from '../dates/date-words.ts'
import { labelDate } from '../dates/label-date.ts'
import { composeText } from '../text/compose-text.ts'
import type { Voice } from '../text/voice.ts'
import type { ArticleNeeds } from './article-needs.ts'
import { hideDateline } from './hide-dateline.ts'
import { makeCall, type SegmentSpan } from './make-call.ts'

export interface BlockParts {
  readonly record: ArticleRecord
  readonly needs: ArticleNeeds
  readonly segment: SegmentSpan
  readonly evidence: (stretch: Span) => readonly Evidence[]
}

export function buildBlocks(parts: BlockParts, words: DateWords): readonly Block[] {
  const blocks: Block[] = []
  for (const { heading, paragraphs } of parts.record.sections) {
    if (heading) {
      const level = (heading.level ?? 2) > 2 ? 3 : 2
      blocks.push({ kind: 'crosshead', level, text: parts.segment(heading) })
    }
    blocks.push(...buildSection(parts, paragraphs))
  }
  return [...blocks, ...buildCorrections(parts.record, parts.needs.voice, words)]
}

function buildSection(parts: BlockParts, paragraphs: readonly Paragraph[]): readonly Block[] {
  const blocks: Block[] = []
  let items: { ordered: boolean; items: ParagraphBlock[] } | null = null
  for (const paragraph of paragraphs) {
    const block = buildParagraph(parts, paragraph)
    if (block === null) continue
    if (paragraph.kind !== 'item') {
      items = null
      blocks.push(block)
      continue
    }
    const ordered = paragraph.ordered ?? false
    if (items === null || items.ordered !== ordered) {
      items = { ordered, items: [] }
      blocks.push({ kind: 'list', ...items })
    }
    items.items.push(block)
  }
  return blocks
}

function buildParagraph(parts: BlockParts, paragraph: Paragraph): ParagraphBlock | null {
  const span = hideDateline(parts.record, paragraph)
  if (span === null) return null
  const kind = paragraph.kind === 'item' ? 'paragraph' : paragraph.kind
  const call = kind === 'related' ? makeCall(parts.record, parts.needs, paragraph) : null
  const text: readonly Segment[] = parts.segment(call?.span ?? span, paragraph.inlines, kind === 'code')
  return {
    kind,
    number: Number(paragraph.anchor.slice(1)),
    anchor: paragraph.anchor,
    text,
    evidence: parts.evidence(paragraph),
    ...(call ? { call: call.call } : {}),
  }
}

function buildCorrections({ frontMatter, language }: ArticleRecord, voice: Voice, words: DateWords): readonly Block[] {
  return (frontMatter.corrections ?? []).map(({ date, text }) => ({
    kind: 'correction',
    date: labelDate(date, words),
    text: [composeText(text, voice, language)],
  }))
}
