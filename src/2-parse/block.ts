import type { Inline, Paragraph } from '../model/record.ts'
import type { Span } from '../model/span.ts'

/** A stretch of text between line ends, before it is known what it is in the article: what plain text and Markdown have in common. */
export interface Block extends Span {
  readonly kind: Exclude<Paragraph['kind'], 'related'> | 'heading'
  /** For headings, 1 to 6; absent for those told by their look only. */
  readonly level?: number
  readonly ordered?: boolean
  readonly inlines?: readonly Inline[]
  /** It stands on one line. */
  readonly oneLine: boolean
  /** A blank line, or the beginning of the text, stands before it. */
  readonly gapBefore: boolean
}
