import { newSpellings, recallSpelling } from '../spellings.ts'
import { isFigure, isLetter, isSmallLetter, isSpace } from './character-kinds.ts'

/** A word, a run of figures or a mark; `key` is the word without capitals and accents (« Février » → `fevrier`); only « à » keeps its accent, to differ from the verb « a ». */
export interface DateToken {
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'mark'
  readonly key: string
  readonly capital: boolean
  /** White space before it: 0 none, 1 blanks, 2 a line end, 3 an empty line. */
  readonly gap: 0 | 1 | 2 | 3
}

/** Text → words, numbers and marks with their places, in one pass: « 1er mai » gives 1, er, mai. Words cut at a line end are joined. */
export function splitDateTokens(text: string): readonly DateToken[] {
  const tokens: DateToken[] = []
  forgetForms()
  let at = 0
  while (at < text.length) {
    const from = at
    let lines = 0
    while (at < text.length && isSpace(text.charCodeAt(at))) if (text.charCodeAt(at++) === 10) lines++
    if (at >= text.length) break
    const gap = lines > 1 ? 3 : lines === 1 ? 2 : at > from ? 1 : 0
    const start = at
    const code = text.charCodeAt(at)
    if (isFigure(code)) {
      while (at < text.length && isFigure(text.charCodeAt(at))) at++
      tokens.push({ start, end: at, kind: 'number', key: text.slice(start, at), capital: false, gap })
    } else if (isLetter(code)) {
      at = wordEnd(text, at)
      const { key, capital } = formOf(text, start, at)
      tokens.push({ start, end: at, kind: 'word', key, capital, gap })
    } else {
      at++
      tokens.push({ start, end: at, kind: 'mark', key: text.charAt(start), capital: false, gap })
    }
  }
  return tokens
}

/** The key at a place, and '' outside: so that readers may look around without care. */
export function keyAt(tokens: readonly DateToken[], at: number): string {
  return tokens[at]?.key ?? ''
}

function wordEnd(text: string, from: number): number {
  let at = from
  for (;;) {
    while (at < text.length && isLetter(text.charCodeAt(at))) at++
    // « sep-⏎tembre »: a word of a hard-wrapped page, cut at the line end
    const cut = text.charCodeAt(at) === 45 || text.charCodeAt(at) === 0xac
    if (!cut || text.charCodeAt(at + 1) !== 10 || !isSmallLetter(text.charCodeAt(at + 2))) return at
    at += 2
  }
}

/** What a word is wherever it stands, worked out once: a newspaper's words are few. */
type Form = Pick<DateToken, 'key' | 'capital'>

const REMEMBERED_MOST = 20_000
let known = newSpellings()
let forms: Form[] = []

function forgetForms(): void {
  if (known.count <= REMEMBERED_MOST) return
  known = newSpellings()
  forms = []
}

function formOf(text: string, start: number, end: number): Form {
  const id = recallSpelling(known, text, start, end)
  const met = forms[id]
  if (met !== undefined) return met
  const written = text.slice(start, end)
  const key = written === 'à' || written === 'À' ? 'à' : foldKey(written)
  const form: Form = { key, capital: written.charCodeAt(0) !== key.charCodeAt(0) && isCapital(written) }
  forms.push(form)
  return form
}

function foldKey(written: string): string {
  const low = written.toLowerCase()
  if (/^[a-z]*$/.test(low)) return low
  return low
    .normalize('NFD')
    .replace(/\p{M}+|[-¬]\n/gu, '')
    .replaceAll('œ', 'oe')
}

function isCapital(written: string): boolean {
  const first = written.charAt(0)
  return first !== first.toLowerCase()
}
