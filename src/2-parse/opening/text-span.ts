import type { Field, Span, TextSpan } from '../../model/span.ts'
import type { Block } from '../block.ts'
import { visibleText } from '../visible-text.ts'

/** A span with the characters it covers. */
export function textSpan(text: string, { start, end }: Span): TextSpan {
  return { text: text.slice(start, end), start, end }
}

/** A block without the signs of Markdown around the whole of it: « **Kourou** » is `Kourou`, « La *Terra Nova* » stays. */
export function spanOfBlock(text: string, block: Block): Span {
  let { start, end } = block
  for (const { kind, start: from, end: to } of block.inlines ?? []) {
    if ((kind !== 'strong' && kind !== 'emphasis' && kind !== 'link') || from !== start || to !== end) continue
    const signs = (block.inlines ?? []).filter((inline) => inline.kind === 'syntax')
    start = signs.find((sign) => sign.start === from)?.end ?? start
    end = signs.find((sign) => sign.end === to && sign.start >= start)?.start ?? end
  }
  return trim(text, start, end, block)
}

function trim(text: string, start: number, end: number, whole: Span): Span {
  const words = text.slice(start, end)
  if (words.trim() === '') return { start: whole.start, end: whole.end }
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length }
}

/** A block as a field. With signs inside it (« La *Terra Nova* ») its words as a reader sees them stand nowhere in the text: no span. */
export function fieldOf(text: string, block: Block, origin: string): Field {
  const span = spanOfBlock(text, block)
  const inlines = signsInside(block, span)
  if (inlines.length === 0) return { ...textSpan(text, span), origin }
  const seen = visibleText(text, { ...span, inlines }, 2000)
  return { text: seen.text.trim(), start: null, end: null, origin }
}

/** The inlines that lie within a span. */
export function signsInside(block: Block, span: Span): NonNullable<Block['inlines']> {
  return (block.inlines ?? []).filter((inline) => inline.start >= span.start && inline.end <= span.end)
}
