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
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) {
      at++
      continue
    }
    const end = isWordCode(code) ? endOfWord(text, at) : at + (isPair(text, at) ? 2 : 1)
    tokens.push({ start: at, end })
    at = end
  }
  return tokens
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
      if (at - start <= LONGEST_PREFIX && ELISIONS.has(foldWord(text.slice(start, at)))) return at + 1
      if (!isWordCode(next)) return at
    } else if (isHyphen(code)) {
      if (!isWordCode(next) || (isUpper(text, at + 1) && at - start <= LONGEST_PREFIX && CUT_PREFIXES.has(foldWord(text.slice(start, at)))))
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

/** « N’Djamena », « M’Bappé »: « ne » and « me » are not elided before a name. */
function isForeignCapital(text: string, start: number, apostrophe: number): boolean {
  const letter = text.charAt(start)
  return apostrophe === start + 1 && (letter === 'N' || letter === 'M') && isUpper(text, apostrophe + 1)
}

/** « U.R.S.S. », « S.N.C.F »: from the first full stop to the end of the acronym; the stop itself when it is none. */
function endOfDotted(text: string, firstStop: number): number {
  let at = firstStop
  if (!isUpper(text, at - 1)) return firstStop
  while (text.charCodeAt(at) === 0x2e && isUpper(text, at + 1) && !isWordCode(text.charCodeAt(at + 2))) at += 2
  if (at === firstStop) return firstStop
  return text.charCodeAt(at) === 0x2e ? at + 1 : at
}

export function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2009 ||
    code === 0x200b ||
    code === 0xfeff ||
    code === 0xad ||
    code === 0x2028 ||
    code === 0x85
  )
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc
}

export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
}

export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const char = text.charAt(at)
  return isWordCode(code) && char !== char.toLowerCase()
}

const WORD_CODES = new Uint8Array(0x10000)
for (let code = 0; code < 0x10000; code++) if (/[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code))) WORD_CODES[code] = 1

/** Letters, digits and combining marks of the basic plane. */
export function isWordCode(code: number): boolean {
  return WORD_CODES[code] === 1
}
