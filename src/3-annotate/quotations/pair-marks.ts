import type { Span } from '../../model/span.ts'
import { familyOf, findMarks, isSpace, type Mark, roleOf } from './find-marks.ts'

/** Two quotation marks and what stands between them, without the blanks; `close` equals `end` when the closing mark is missing. */
export interface Pair extends Span {
  /** Offset of the opening mark, and past the closing one. */
  readonly open: number
  readonly close: number
  /** `«`, `“`, `"`, `‘`. */
  readonly mark: string
  /** Index of the pair around this one, or -1. */
  parent: number
  /** `unclosed`: cut at the sentence's or the paragraph's end; `continued`: goes on in the next paragraph; `dialogue`: after a dash. */
  readonly rule: 'pair' | 'unclosed' | 'continued' | 'dialogue'
  /** Index of the pair that this one goes on from, in the paragraph before. */
  after?: number
}

interface Open {
  readonly at: number
  readonly mark: string
  readonly length: number
}

const LONGEST_UNCLOSED = 1500

/**
 * Text and its blocks → every pair of quotation marks, outer ones before those inside them: « … », “ … ”, " … ", ‘ … ’. Marks never pair across
 * blocks; a mark that nothing closes runs to the end of its block when the next block opens with « or », else of its sentence.
 */
export function pairMarks(text: string, blocks: readonly Span[], sentences: readonly Span[]): Pair[] {
  const pairs: Pair[] = []
  const marks: Marks = { all: findMarks(text), next: 0 }
  let sentence = 0
  let continued = false
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]
    if (block === undefined) continue
    const next = blocks[b + 1]
    const unclosed = pairBlock(text, block, marks, pairs, continued)
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= block.start) sentence++
    continued = false
    const first = unclosed[0]
    if (first === undefined) continue
    if (first.mark === '«' && next !== undefined && opensAgain(text, next)) {
      continued = true
      addUnclosed(text, first, block.end, 'continued', pairs)
    } else sentence = closeAtSentences(text, { unclosed, block, sentences, from: sentence }, pairs)
  }
  return pairs
}

/** The paragraph after opens with « or », as the press does in long quotations. */
function opensAgain(text: string, block: Span): boolean {
  return text[block.start] === '«' || text[block.start] === '»'
}

interface Marks {
  readonly all: readonly Mark[]
  /** The first mark that no block has read yet. */
  next: number
}

function pairBlock(text: string, block: Span, marks: Marks, pairs: Pair[], continued: boolean): Open[] {
  const stack: Open[] = []
  const counts: Record<string, number> = {}
  for (let found = marks.all[marks.next]; found !== undefined && found.at < block.end; found = marks.all[marks.next]) {
    marks.next++
    if (found.at < block.start) continue
    const open = { at: found.at, mark: familyOf(found.text), length: found.text.length }
    if (continued && found.at === block.start && found.text === '»') {
      push(stack, counts, { ...open, mark: '«' })
      continue
    }
    const role = roleOf(text, found, counts)
    if (role === 'open') push(stack, counts, open)
    else if (role === 'close' && (counts[open.mark] ?? 0) > 0) close(text, { stack, counts, ...open }, pairs)
  }
  return stack
}

function push(stack: Open[], counts: Record<string, number>, open: Open): void {
  stack.push(open)
  counts[open.mark] = (counts[open.mark] ?? 0) + 1
}

interface Closing {
  readonly stack: Open[]
  readonly counts: Record<string, number>
  readonly at: number
  readonly mark: string
  readonly length: number
}

/** Takes the nearest open mark of the same family; marks left open above it were stray. */
function close(text: string, { stack, counts, at, mark, length }: Closing, pairs: Pair[]): void {
  for (let open = stack.pop(); open !== undefined; open = stack.pop()) {
    counts[open.mark] = (counts[open.mark] ?? 1) - 1
    if (open.mark !== mark) continue
    const { start, end } = trim(text, open.at + open.length, at)
    if (end > start) pairs.push({ start, end, open: open.at, close: at + length, mark, parent: -1, rule: 'pair' })
    return
  }
}

function addUnclosed(text: string, open: Open, limit: number, rule: 'unclosed' | 'continued', pairs: Pair[]): void {
  const { start, end } = trim(text, open.at + open.length, limit)
  if (end - start < 2 || end - start > LONGEST_UNCLOSED) return
  pairs.push({ start, end, open: open.at, close: end, mark: open.mark, parent: -1, rule })
}

interface Unclosed {
  readonly unclosed: readonly Open[]
  readonly block: Span
  readonly sentences: readonly Span[]
  readonly from: number
}

/** Only guillemets and curly marks are sure to open; each stray one runs to the end of its sentence, or to the next mark. */
function closeAtSentences(text: string, { unclosed, block, sentences, from }: Unclosed, pairs: Pair[]): number {
  let sentence = from
  for (let i = 0; i < unclosed.length; i++) {
    const open = unclosed[i]
    if (open === undefined || (open.mark !== '«' && open.mark !== '“')) continue
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= open.at) sentence++
    const limit = Math.min(sentences[sentence]?.end ?? block.end, block.end)
    const rest = text.slice(open.at + 1, Math.min(limit, open.at + LONGEST_UNCLOSED))
    const shared = sharedClose(rest, open)
    if (shared >= 0) addShared(text, open, open.at + 1 + shared, pairs)
    else if (!rest.includes(open.mark)) addUnclosed(text, open, limit, 'unclosed', pairs)
  }
  return sentence
}

/** « Il m’a crié : « Sors de là ! », raconte X »: one mark closes both, as typographers want it. Its place in `rest`; -1 where that is not so. */
function sharedClose(rest: string, { mark }: Open): number {
  const inner = mark === '«' ? rest.indexOf('«') : -1
  if (inner < 0 || !/[:,][\s\u00a0\u202f]*$/.test(rest.slice(Math.max(0, inner - 4), inner))) return -1
  const end = rest.indexOf('»', inner)
  return rest.indexOf('«', inner + 1) < end && rest.indexOf('«', inner + 1) >= 0 ? -1 : end
}

function addShared(text: string, open: Open, close: number, pairs: Pair[]): void {
  const { start, end } = trim(text, open.at + open.length, close)
  if (end > start) pairs.push({ start, end, open: open.at, close: close + 1, mark: open.mark, parent: -1, rule: 'pair' })
}

function trim(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}
