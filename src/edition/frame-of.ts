/** A segment → the signs of Markdown around it: « ## Nungesser et Coli », « - Chimie : … », « **standfirst** ». */
import type { Segment } from './list-segments.ts'

export interface Frame {
  readonly before: string
  readonly after: string
  /** Line ends inside would break it. */
  readonly oneLine: boolean
  /** Kept as it is. */
  readonly verbatim: boolean
}

export function frameOf(segment: Segment, words: string): Frame {
  const frame = (before: string, after = '', oneLine = false, verbatim = false): Frame => ({ before, after, oneLine, verbatim })
  switch (segment.kind) {
    case 'title':
      return frame('# ', '', true)
    case 'heading':
      return frame(`${'#'.repeat(Math.min(6, Math.max(2, segment.level ?? 2)))} `, '', true)
    case 'standfirst':
      return frame('**', '**')
    case 'byline':
      return frame('*', '*', true)
    case 'item':
      return frame(segment.ordered ? '1. ' : '- ')
    case 'quote':
      return frame('> ')
    case 'code': {
      const longest = Math.max(2, ...[...words.matchAll(/`+/g)].map((run) => run[0].length))
      const fence = '`'.repeat(longest + 1)
      return frame(`${fence}\n`, `\n${fence}`, false, true)
    }
    default:
      return frame('')
  }
}
