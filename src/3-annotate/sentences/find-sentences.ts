import type { Span } from '../../model/span.ts'
import { endsAtStop } from './ends-at-stop.ts'
import { splitBlocks } from './split-blocks.ts'

const STOP_RUN = /[.!?…]+/g
const CLOSERS = '»”’)]›"\''
const MAX_CLOSERS = 6

/**
 * Text (and its paragraphs, where known) → its sentences, trimmed, in order, without overlap: « M. Dupont arrive. Il est tard. » gives two.
 * Text outside the paragraphs (title, crossheads) is split as well. Linear in the length of the text.
 */
export function findSentences(text: string, paragraphs: readonly Span[] = []): readonly Span[] {
  const sentences: Span[] = []
  const cursor: Cursor = { run: null, from: -1 }
  for (const block of splitBlocks(text, paragraphs)) addSentences(text, block, cursor, sentences)
  return sentences
}

/** The next run of stops in the text, kept from block to block: a text without stops is searched once. */
interface Cursor {
  run: RegExpExecArray | null
  from: number
}

function nextRun(text: string, cursor: Cursor, from: number): RegExpExecArray | null {
  if (cursor.from >= 0 && cursor.from <= from && (cursor.run === null || cursor.run.index >= from)) return cursor.run
  STOP_RUN.lastIndex = from
  cursor.run = STOP_RUN.exec(text)
  cursor.from = from
  return cursor.run
}

function addSentences(text: string, block: Span, cursor: Cursor, sentences: Span[]): void {
  let start = block.start
  let from = start
  for (let run = nextRun(text, cursor, from); run !== null && run.index < block.end; run = nextRun(text, cursor, from)) {
    const stop = { start: run.index, end: Math.min(run.index + run[0].length, block.end) }
    const end = afterClosers(text, stop.end, block.end)
    if (end >= block.end) break
    if (endsAtStop(text, { start, stop, end, block })) {
      pushTrimmed(text, start, end, sentences)
      start = end
    }
    from = Math.max(run.index + run[0].length, end)
  }
  pushTrimmed(text, start, block.end, sentences)
}

/** Past the closing marks that belong to the sentence: « Oui. » and the stop that Wikinews writes after them: « … » . */
function afterClosers(text: string, from: number, limit: number): number {
  let end = from
  for (let i = 0; i < MAX_CLOSERS; i++) {
    let at = end
    while (at < limit && isBlank(text.charCodeAt(at)) && at - end < 3) at++
    const char = text[at]
    if (at >= limit || char === undefined) break
    if (char === '»' || char === '”' || char === '›') end = at + 1
    else if (CLOSERS.includes(char) && at === end && !isWordChar(text, at + 1)) end = at + 1
    else if (char === '.' && end > from && !isWordChar(text, at + 1)) end = at + 1
    else break
  }
  return end
}

function pushTrimmed(text: string, from: number, to: number, sentences: Span[]): void {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  if (end > start) sentences.push({ start, end })
}

function isBlank(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0xfeff || code === 0x2028
  )
}

function isWordChar(text: string, at: number): boolean {
  const char = text[at]
  return char !== undefined && /[\p{L}\p{N}]/u.test(char)
}
