/**
 * Blocks → what stands before the body: title, standfirst, byline, dateline and the day it gives, each with its place; and the blocks that
 * are left, with the dateline cut off the first paragraph. What front matter says is put over it by `parseArticle`.
 */
import type { Dateline } from '../../model/record.ts'
import type { Field, Span } from '../../model/span.ts'
import type { Block } from '../block.ts'
import { cutBlock } from '../cut-block.ts'
import type { DayMatch } from '../date/read-day.ts'
import { visibleText } from '../visible-text.ts'
import { findDatelineBlock } from './find-dateline-block.ts'
import { findStandfirst } from './find-standfirst.ts'
import { findTitle } from './find-title.ts'
import { readByline } from './read-byline.ts'
import { readPublishedLine } from './read-published-line.ts'
import { fieldOf, spanOfBlock, textSpan } from './text-span.ts'

export interface Opening {
  readonly title: Field | null
  readonly openingLine: Span | null
  readonly standfirst: Field | null
  readonly byline: Field | null
  readonly dateline: Dateline | null
  /** Offsets in the text. */
  readonly day: (DayMatch & { readonly origin: string }) | null
  readonly blocks: readonly Block[]
  /** Index in `blocks` of the first block of the body. */
  readonly bodyFrom: number
}

type Draft = { -readonly [key in keyof Opening]: Opening[key] }

export function readOpening(text: string, all: readonly Block[], statedTitle: string | undefined): Opening {
  const draft: Draft = {
    title: null,
    openingLine: null,
    standfirst: null,
    byline: null,
    dateline: null,
    day: null,
    blocks: all,
    bodyFrom: 0,
  }
  takeTitle(text, draft, statedTitle)
  takeLines(text, draft, 3)
  takeDateline(text, draft)
  const standfirst = findStandfirst(text, draft)
  if (standfirst) {
    const [block] = draft.blocks
    if (block) draft.standfirst = fieldOf(text, block, standfirst.origin)
    draft.blocks = draft.blocks.slice(1)
    draft.bodyFrom = Math.max(0, draft.bodyFrom - 1)
    takeLines(text, draft, 3)
    if (draft.dateline === null) takeDateline(text, draft)
  }
  return draft
}

function takeTitle(text: string, draft: Draft, stated: string | undefined): void {
  const [first, ...rest] = draft.blocks
  if (!first) return
  const span = spanOfBlock(text, first)
  if (stated !== undefined) {
    const repeats = text.slice(span.start, span.end).trim().replace(/\s+/g, ' ') === stated.normalize('NFC').replace(/\s+/g, ' ')
    if (repeats) {
      draft.title = { ...textSpan(text, span), origin: 'front matter' }
      draft.blocks = rest
    }
    return
  }
  const found = findTitle(text, draft.blocks)
  if (!found) return
  if (found.kind === 'title') draft.title = fieldOf(text, first, found.origin)
  else draft.openingLine = { start: span.start, end: span.end }
  draft.blocks = rest
}

/** Bylines and lines with the day of publication among the next few blocks. */
function takeLines(text: string, draft: Draft, most: number): void {
  for (let count = 0; count < most; count++) {
    const [first, ...rest] = draft.blocks
    if (!first || rest.length === 0 || first.kind === 'heading' || !takeLine(text, draft, first)) return
    draft.blocks = rest
  }
}

function takeLine(text: string, draft: Draft, block: Block): boolean {
  const seen = visibleText(text, block)
  if (!seen.whole) return false
  const place = (span: Span) => ({ start: seen.at(span.start), end: seen.at(span.end - 1) + 1 })
  const published = readPublishedLine(seen.text)
  if (published) {
    const { day, updated, byline } = published
    if (!updated) draft.day ??= { ...day, ...place(day), origin: 'published line' }
    if (byline) draft.byline ??= { ...textSpan(text, place(byline)), origin: 'byline' }
    return true
  }
  const byline = draft.byline === null ? readByline(seen.text) : null
  if (!byline) return false
  draft.byline = { ...textSpan(text, place(byline)), origin: 'byline' }
  return true
}

function takeDateline(text: string, draft: Draft): void {
  const found = findDatelineBlock(text, draft.blocks)
  if (!found) return
  draft.dateline = found.dateline
  draft.day ??= found.day
  const block = draft.blocks[found.index]
  const rest = block ? cutBlock(text, block, found.cutAt) : null
  draft.blocks = draft.blocks.flatMap((one, i) => (i === found.index ? (rest ? [rest] : []) : [one]))
  // Blocks before a dateline (a caption, a notice) stay; crossheads are looked for after it.
  draft.bodyFrom = found.index
  if (found.index === 0) takeLines(text, draft, 2)
}
