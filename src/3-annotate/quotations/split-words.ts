import type { Span } from '../../model/span.ts'
import { newSpellings, recallSpelling } from '../spellings.ts'
import { hintsOf } from './hints-of.ts'

export interface Word extends Span {
  /** Lower case, ’ written ': the form that word lists hold. */
  readonly low: string
  readonly kind: 'word' | 'number' | 'mark'
  readonly capital: boolean
  /** « a-t-il », « dit-elle »: a pronoun that stands after its verb. */
  readonly inverted: boolean
  /** The pair of marks that stands in a frame as this one word; -1 for all other words. */
  readonly pair: number
  /** What may begin with it: bits of `hintsOf`, none for numbers and marks. */
  readonly hints: number
}

const BLANK = 0
const LETTER = 1
const DIGIT = 2
const MARK = 3
const TABLE_SIZE = 0x2100
const CLASSES = classify()
const INVERSION = /^(.+?)[-‐‑](?:t[-‐‑])?(ils?|elles?|on|je|nous|vous)$/
const LONGEST_WORD = 60

/** What a word is, wherever it stands: worked out once, and the strings kept are the same ones, which sets find faster. */
interface Form {
  readonly low: string
  readonly capital: boolean
  /** « a-t-il » → a, il. */
  readonly inversion: { readonly verb: string; readonly pronoun: string } | null
  /** Of the verb, where there is an inversion. */
  readonly hints: number
}

const REMEMBERED_MOST = 20_000
let known = newSpellings()
let forms: Form[] = []

/** Text → its words and marks: « l’OTAN, a-t-il dit » → l' OTAN , a il(inverted) dit. Linear; offsets in the text. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  if (known.count > REMEMBERED_MOST) {
    known = newSpellings()
    forms = []
  }
  let at = 0
  while (at < text.length) {
    const kind = classOf(text, at)
    if (kind === BLANK) at++
    else if (kind === LETTER) at = addWord(words, text, at)
    else if (kind === DIGIT) at = addNumber(words, text, at)
    else at = addMark(words, text, at)
  }
  return words
}

/** A word runs over hyphens to the next letter, and takes the apostrophe that ends it: « porte-parole », « l’ ». */
function addWord(words: Word[], text: string, start: number): number {
  let end = start + 1
  for (;;) {
    while (end < text.length && isWordCode(text, end)) end++
    if (!isHyphen(text.charCodeAt(end)) || end + 1 >= text.length || !isWordCode(text, end + 1)) break
    end++
  }
  const elided = isApostrophe(text.charCodeAt(end)) && end + 1 < text.length && followsElision(text, end + 1)
  const stop = elided ? end + 1 : end
  const { low, capital, inversion, hints } = formOf(text, start, stop)
  if (inversion === null) {
    words.push({ start, end: stop, low, kind: 'word', capital, inverted: false, pair: -1, hints })
    return stop
  }
  const { verb, pronoun } = inversion
  words.push({ start, end: start + verb.length, low: verb, kind: 'word', capital, inverted: false, pair: -1, hints })
  words.push({
    start: stop - pronoun.length,
    end: stop,
    low: pronoun,
    kind: 'word',
    capital: false,
    inverted: true,
    pair: -1,
    hints: hintsOf(pronoun),
  })
  return stop
}

function formOf(text: string, start: number, end: number): Form {
  const id = recallSpelling(known, text, start, end)
  const met = forms[id]
  if (met !== undefined) return met
  const token = text.slice(start, end)
  const low = lowerWord(token)
  const inversion = low.includes('-') && low.length < LONGEST_WORD ? INVERSION.exec(low) : null
  const [, verb, pronoun] = inversion ?? []
  const form: Form = {
    low,
    capital: token.charCodeAt(0) !== low.charCodeAt(0),
    inversion: verb === undefined || pronoun === undefined ? null : { verb, pronoun },
    hints: hintsOf(verb ?? low),
  }
  forms.push(form)
  return form
}

/** « 1 » of « 1.000 », « 10h30 », « 1er ». */
function addNumber(words: Word[], text: string, start: number): number {
  let end = start + 1
  while (end < text.length) {
    const code = text.charCodeAt(end)
    const joins = (code === 46 || code === 44) && end + 1 < text.length && classOf(text, end + 1) === DIGIT
    if (!joins && !isWordCode(text, end)) break
    end++
  }
  words.push({ start, end, low: text.slice(start, end).toLowerCase(), kind: 'number', capital: false, inverted: false, pair: -1, hints: 0 })
  return end
}

function addMark(words: Word[], text: string, start: number): number {
  const code = text.charCodeAt(start)
  let end = start + 1
  if (code === 46 && text.startsWith('...', start)) end = start + 3
  else if (code >= 0xd800 && code < 0xdc00 && end < text.length) end++
  words.push({ start, end, low: text.slice(start, end), kind: 'mark', capital: false, inverted: false, pair: -1, hints: 0 })
  return end
}

export function lowerWord(word: string): string {
  const low = word.toLowerCase()
  return low.includes('’') ? low.replaceAll('’', "'") : low
}

function classify(): Uint8Array {
  const classes = new Uint8Array(TABLE_SIZE)
  for (let code = 0; code < TABLE_SIZE; code++) classes[code] = classOfChar(String.fromCharCode(code))
  return classes
}

function classOfChar(char: string): number {
  if (/[\s\u00ad]/.test(char)) return BLANK
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER
  return /\p{N}/u.test(char) ? DIGIT : MARK
}

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < TABLE_SIZE ? (CLASSES[code] ?? MARK) : classOfChar(text.charAt(at))
}

function isWordCode(text: string, at: number): boolean {
  const kind = classOf(text, at)
  return kind === LETTER || kind === DIGIT
}

function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

/** « l’Élysée », « qu’ « il » »: a letter, a blank or an opening mark. */
function followsElision(text: string, at: number): boolean {
  const kind = classOf(text, at)
  return kind === LETTER || kind === BLANK || '«"“‘[('.includes(text.charAt(at))
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

/** Whether a set phrase stands at this word. */
export function standsAt(words: readonly { readonly low: string }[], at: number, phrase: readonly string[]): boolean {
  for (let k = 0; k < phrase.length; k++) if (words[at + k]?.low !== phrase[k]) return false
  return true
}
