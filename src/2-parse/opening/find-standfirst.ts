/**
 * The block after the title → is it the standfirst? It is where a dateline comes right after it (title, « La fusée a décollé ce matin. »,
 * « 22 mai 2012 – … »), and in Markdown where it is wholly emphasised or a second heading that reads as a sentence.
 */
import type { Span } from '../../model/span.ts'
import type { Block } from '../block.ts'
import { endsSentence } from '../ends-sentence.ts'
import { spanOfBlock } from './text-span.ts'

const shortest = 50
const longest = 600

/** What has been read so far. */
export interface SoFar {
  readonly title: unknown
  readonly blocks: readonly Block[]
  readonly bodyFrom: number
  readonly dateline: unknown
}

export function findStandfirst(text: string, { title, blocks, bodyFrom, dateline }: SoFar): (Span & { readonly origin: string }) | null {
  const [first, next] = blocks
  if (!first || !next || title === null) return null
  const span = spanOfBlock(text, first)
  const length = span.end - span.start
  if (length < shortest || length > longest) return null
  if (first.kind === 'heading') return first.level !== undefined && endsSentence(text, span) ? { ...span, origin: 'heading' } : null
  if (first.kind !== 'paragraph') return null
  if (isEmphasised(first, span)) return { ...span, origin: 'emphasis' }
  return dateline !== null && bodyFrom === 1 && endsSentence(text, span) ? { ...span, origin: 'before the dateline' } : null
}

function isEmphasised(block: Block, span: Span): boolean {
  return (block.inlines ?? []).some(
    (inline) =>
      (inline.kind === 'strong' || inline.kind === 'emphasis') &&
      inline.start <= span.start &&
      inline.end >= span.end &&
      inline.start === block.start &&
      inline.end === block.end,
  )
}
