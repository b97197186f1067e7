/**
 * The block after the title → is it the standfirst? It is where a dateline comes right after it (title, « La fusée a décollé ce matin. »,
 * « 22 mai 2012 – … »), where it is a line without a stop, and in Markdown where it is wholly emphasised or a second heading that reads as a sentence.
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
  if (dateline !== null && bodyFrom === 1 && !/[,;:–—-]$/.test(text.slice(span.start, span.end)))
    return { ...span, origin: 'before the dateline' }
  return standsAlone(text, first, span, next) ? { ...span, origin: 'second line' } : null
}

/** A line without a stop right after the title is neither a paragraph nor a crosshead: « Ceux qui ont eu le souffle de le suivre ». */
function standsAlone(text: string, first: Block, span: Span, next: Block): boolean {
  const words = text.slice(span.start, span.end)
  const stopped = /[.,;:!?…»”"—–-]$/.test(words) || !/^[\p{Lu}\p{N}«“"]/u.test(words)
  return first.oneLine && next.gapBefore && next.kind === 'paragraph' && !stopped && endsSentence(text, next)
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
