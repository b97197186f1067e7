import { isApostrophe, isBlank, isDigit, isHyphen, isUpperCode, isWordCode } from './character-kinds.ts'
import { foldWord } from './fold-word.ts'

/** A word, number or mark of punctuation; offsets in the text that was given. */
export interface RawToken {
  readonly start: number
  readonly end: number
}

const ELISIONS = new Set([
  'l',
  'd',
  'j',
  'm',
  'n',
  's',
  't',
  'c',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quoiqu',
  'quelqu',
  'presqu',
  'parce-qu',
])
const CUT_PREFIXES = new Set(['anti', 'pro', 'ex', 'non', 'mini', 'proto', 'post', 'pre', 'neo', 'super', 'inter', 'quasi', 'pseudo'])
/** No French word is longer; more is noise of OCR or code, taken whole but looked at no further. */
const LONGEST_PREFIX = 12

/** Text → its tokens in order: « l’OTAN, anti-Trump » → l’ | OTAN | , | anti | - | Trump. Linear; every character but blanks is in one token. */
export function splitTokens(text: string): RawToken[] {
  const tokens: RawToken[] = []
  for (let start = startOfToken(text, 0); start < text.length; ) {
    const end = endOfToken(text, start)
    tokens.push({ start, end })
    start = startOfToken(text, end)
  }
  return tokens
}

/** From anywhere between tokens → where the next one starts; the text's length when there is none. */
export function startOfToken(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return at
}

export function endOfToken(text: string, start: number): number {
  return isWordCode(text.charCodeAt(start)) ? endOfWord(text, start) : start + (isPair(text, start) ? 2 : 1)
}

function endOfWord(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isWordCode(code)) {
      at++
      continue
    }
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
    if (isApostrophe(code)) {
      if (isForeignCapital(text, start, at)) {
        at++
        continue
      }
      if (at - start <= LONGEST_PREFIX && isElision(text, start, at)) return at + 1
      if (!isWordCode(next)) return at
    } else if (isHyphen(code)) {
      if (!isWordCode(next) || (isUpperCode(next) && at - start <= LONGEST_PREFIX && CUT_PREFIXES.has(foldWord(text.slice(start, at)))))
        return at
    } else if (code === 0x2e) {
      const acronym = endOfDotted(text, at)
      if (acronym > at && at - start === 1) return acronym
      if (!(isDigit(next) && isDigit(text.charCodeAt(at - 1)))) return at
    } else if (code === 0x2c) {
      if (!(isDigit(next) && isDigit(text.charCodeAt(at - 1)))) return at
    } else if (code !== 0x26 || !isUpper(text, at + 1) || !isUpper(text, at - 1)) return at
    at++
  }
  return at
}

/** « l’ », « d’ » are most of them, and need no look into the list. */
function isElision(text: string, start: number, apostrophe: number): boolean {
  const letter = text.charCodeAt(start)
  if (apostrophe === start + 1 && (letter === 0x6c || letter === 0x64)) return true
  return ELISIONS.has(foldWord(text.slice(start, apostrophe)))
}

/** « N’Djamena », « M’Bappé »: « ne » and « me » are not elided before a name. */
function isForeignCapital(text: string, start: number, apostrophe: number): boolean {
  const letter = text.charCodeAt(start)
  return apostrophe === start + 1 && (letter === 0x4e || letter === 0x4d) && isUpper(text, apostrophe + 1)
}

/** « U.R.S.S. », « S.N.C.F »: from the first full stop to the end of the acronym; the stop itself when it is none. */
function endOfDotted(text: string, firstStop: number): number {
  let at = firstStop
  if (!isUpper(text, at - 1)) return firstStop
  while (text.charCodeAt(at) === 0x2e && isUpper(text, at + 1) && !isWordCode(text.charCodeAt(at + 2))) at += 2
  if (at === firstStop) return firstStop
  return text.charCodeAt(at) === 0x2e ? at + 1 : at
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
}

export function isUpper(text: string, at: number): boolean {
  return isUpperCode(text.charCodeAt(at))
}
