import { grow } from '../grow.ts'
import type { DescribedText } from './described-text.ts'
import { bitsAt, makeTokenRoom, PLACE } from './described-text.ts'
import type { Reading } from './join-lines.ts'
import { recallWord } from './known-words.ts'
import type { WordLists } from './names-model.ts'
import { endOfToken, startOfToken } from './split-tokens.ts'
import { WORD } from './word-bits.ts'

/** Reading → its tokens into `out`, with sentences and lines marked. */
export function describeTokens({ text, hardWrapped }: Reading, lists: WordLists, out: DescribedText): void {
  out.length = 0
  let lineFrom = 0
  let before = 0
  for (let start = startOfToken(text, 0); start < text.length; ) {
    const i = out.length
    if (i > 0 && isLineBreak(text, before, start, hardWrapped)) {
      markLine(out, lineFrom, i)
      lineFrom = i
    }
    const end = endOfToken(text, start)
    addToken(out, start, end, recallWord(out.words, text, start, end, lists))
    before = end
    start = startOfToken(text, end)
  }
  if (out.length > lineFrom) markLine(out, lineFrom, out.length)
  makeTokenRoom(out, out.length)
}

function addToken(out: DescribedText, start: number, end: number, word: number): void {
  const i = out.length
  if (i === out.start.length) {
    for (const key of ['start', 'end', 'word'] as const) out[key] = grow(out[key], i + 1)
    out.place = grow(out.place, i + 1)
  }
  out.start[i] = start
  out.end[i] = end
  out.word[i] = word
  out.length = i + 1
}

function markLine(out: DescribedText, from: number, to: number): void {
  const kind = from === 0 ? 0 : kindOfLine(out, from, to)
  let opens = true
  for (let i = from; i < to; i++) {
    const isWord = (bitsAt(out, i) & WORD.isWord) !== 0
    out.place[i] = (opens && isWord ? PLACE.sentenceStart : 0) | (i === from ? PLACE.lineStart : 0) | (kind << PLACE.kindShift)
    opens = isWord ? false : opens || endsSentence(out, i, from)
  }
}

function kindOfLine(out: DescribedText, from: number, to: number): number {
  let words = 0
  let capitals = 0
  for (let i = from; i < to; i++) {
    const bits = bitsAt(out, i)
    if ((bits & (WORD.isWord | WORD.oneLetter)) !== WORD.isWord) continue
    words++
    if (bits & WORD.allCapitals) capitals++
  }
  if (words >= 3 && capitals > 0.7 * words) return 3
  return bitsAt(out, to - 1) & WORD.closesLine ? 2 : 1
}

/** A stop that is not an abbreviation's or an initial's; the next word must then open with a capital to count (checked by its features). */
function endsSentence(out: DescribedText, i: number, lineFrom: number): boolean {
  const bits = bitsAt(out, i)
  if (bits & WORD.opensSentence) return true
  if (!(bits & WORD.stop)) return false
  const before = i === lineFrom ? 0 : bitsAt(out, i - 1)
  const initial = WORD.isWord | WORD.capital | WORD.oneLetter
  return !((before & initial) === initial || (before & WORD.isWord && before & WORD.abbreviation))
}

function isLineBreak(text: string, from: number, to: number, hardWrapped: boolean): boolean {
  let breaks = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) breaks++
  return breaks >= (hardWrapped ? 2 : 1)
}
