import type { Span } from '../../model/span.ts'

export interface Word extends Span {
  /** Lower case, ’ written ': the form that word lists hold. */
  readonly low: string
  readonly kind: 'word' | 'number' | 'mark'
  readonly capital: boolean
  /** « a-t-il », « dit-elle »: a pronoun that stands after its verb. */
  readonly inverted?: boolean
}

const TOKEN =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑][\p{L}\p{N}]+)*(?:['’](?=[\p{L}\s«"“‘[(]))?|\p{N}[\p{N}\p{L}]*(?:[.,]\p{N}+)*|\.{3}|[^\s\u00ad]/gu
const INVERSION = /^(.+?)[-‐‑](?:t[-‐‑])?(ils?|elles?|on|je|nous|vous)$/
const LONGEST_WORD = 60

/** Text → its words and marks: « l’OTAN, a-t-il dit » → l' OTAN , a il(inverted) dit. Linear; offsets in the text. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) addToken(words, match[0], match.index)
  return words
}

function addToken(words: Word[], token: string, start: number): void {
  const end = start + token.length
  const code = token.charCodeAt(0)
  if (code < 65 && (code < 48 || code > 57)) {
    words.push({ start, end, low: token, kind: 'mark', capital: false })
    return
  }
  const low = lowerWord(token)
  if (low === token && token.length === 1 && !isLetterOrDigit(token)) {
    words.push({ start, end, low, kind: 'mark', capital: false })
    return
  }
  const capital = token[0] !== low[0]
  const inversion = low.includes('-') && low.length < LONGEST_WORD ? INVERSION.exec(low) : null
  if (inversion?.[1] !== undefined && inversion[2] !== undefined) {
    const cut = start + inversion[1].length
    words.push({ start, end: cut, low: inversion[1], kind: 'word', capital })
    words.push({ start: end - inversion[2].length, end, low: inversion[2], kind: 'word', capital: false, inverted: true })
    return
  }
  words.push({ start, end, low, kind: code >= 48 && code <= 57 ? 'number' : 'word', capital })
}

export function lowerWord(word: string): string {
  const low = word.toLowerCase()
  return low.includes('’') ? low.replaceAll('’', "'") : low
}

function isLetterOrDigit(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char)
}

/** Index of the first word that starts at or after the offset. */
export function indexOfWord(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
