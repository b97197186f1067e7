/** Does a block end as a sentence does? « …pour lui seul. », « …dit-il. » », « …(AFP) » after a stop. */
import type { Span } from '../model/span.ts'

export function endsSentence(text: string, block: Span): boolean {
  return /[.!?…:][\s\u00A0\u202F]*[»”"’')\]*_]*[\s\u00A0\u202F]*(?:\([^()]{1,40}\))?$/.test(
    text.slice(Math.max(block.start, block.end - 60), block.end),
  )
}
