/**
 * Blocks → the dateline and the block that it opens. It stands at the head of the first paragraph; one with date and dash may come a few
 * blocks later, behind a caption or a notice. A line with nothing but « Paris, le 3 juin 2023 » is one too.
 */
import type { Dateline } from '../../model/record.ts'
import type { Block } from '../block.ts'
import type { DayMatch } from '../date/read-day.ts'
import { visibleText } from '../visible-text.ts'
import { readDateline } from './read-dateline.ts'
import { textSpan } from './text-span.ts'

export interface DatelineFinding {
  readonly index: number
  readonly dateline: Dateline
  readonly day: (DayMatch & { readonly origin: string }) | null
  /** Where the paragraph goes on. */
  readonly cutAt: number
}

/** How many blocks may stand before it. */
const furthest = 6

export function findDatelineBlock(text: string, blocks: readonly Block[]): DatelineFinding | null {
  for (const [index, block] of blocks.slice(0, furthest).entries()) {
    if (block.kind === 'heading' && block.level !== undefined) return null
    if (block.kind !== 'paragraph') continue
    const seen = visibleText(text, block)
    const found = readDateline(seen.text)
    if (!found || (index > 0 && !found.sure) || (found.alone && !seen.whole)) continue
    const cutAt = seen.at(found.end)
    const words = seen.text.slice(0, found.end)
    const start = seen.at(words.length - words.trimStart().length)
    // « **LONDRES, 12 février.** – »: it ends before the sign, the dash only follows.
    const sign = (block.inlines ?? []).find((inline) => inline.kind === 'syntax' && inline.start > start && inline.start < cutAt)
    const end = sign ? sign.start : seen.at(words.trimEnd().length - 1) + 1
    const { day } = found
    return {
      index,
      dateline: { ...textSpan(text, { start, end }), place: found.place, ...(found.agency === null ? {} : { agency: found.agency }) },
      day: day && { ...day, start: seen.at(day.start), end: seen.at(day.end - 1) + 1, origin: 'dateline' },
      cutAt,
    }
  }
  return null
}
