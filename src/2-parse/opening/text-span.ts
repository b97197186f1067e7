import type { Span, TextSpan } from '../../model/span.ts'
import type { Block } from '../block.ts'

/** A span with the characters it covers. */
export function textSpan(text: string, { start, end }: Span): TextSpan {
  return { text: text.slice(start, end), start, end }
}

/** A block without the signs of Markdown at both ends: « **Kourou** » is `Kourou`. */
export function spanOfBlock(text: string, block: Block): Span {
  let { start, end } = block
  const signs = (block.inlines ?? []).filter((inline) => inline.kind === 'syntax')
  for (const sign of signs) if (sign.start === start) start = sign.end
  for (const sign of [...signs].reverse()) if (sign.end === end && sign.start >= start) end = sign.start
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  return start + lead >= end ? { start: block.start, end: block.end } : { start: start + lead, end: start + words.trimEnd().length }
}
