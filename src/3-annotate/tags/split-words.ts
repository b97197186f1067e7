import { isFigure, isLetter, isSpace } from '../dates/character-kinds.ts'
import type { TagsModel } from './tags-model.ts'
import { memoryOf, recallFacts, type WordFacts } from './word-facts.ts'

/** A word where it stands: elided articles apart (« l’ » « archéologie »), hyphens inside (« attentat-suicide »). */
export interface Word {
  readonly start: number
  readonly end: number
  readonly facts: WordFacts
  readonly capital: boolean
  /** First word of its sentence, where a capital says nothing. */
  readonly first: boolean
  /** Something that no phrase crosses stands before it: punctuation, an empty line, a bracket. */
  readonly broken: boolean
  /** First word after an empty line. */
  readonly opens: boolean
  readonly number: boolean
}

/** Text → its words: « L’attaque d’un hôtel » gives l', attaque, d', un, hôtel; « Côte-d’Ivoire » and « aujourd’hui » are one. */
export function splitWords(text: string, model: TagsModel): readonly Word[] {
  const words: Word[] = []
  const memory = memoryOf(model)
  let broken = true
  let first = true
  let opens = true
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      if (code === 10 && isSpace(text.charCodeAt(at + 1)) && emptyLine(text, at)) broken = first = opens = true
      at++
      continue
    }
    const number = isFigure(code)
    if (!number && !isLetter(code)) {
      broken = true
      if (ENDING.includes(text.charAt(at))) first = true
      at++
      continue
    }
    const end = number ? numberEnd(text, at) : wordEnd(text, at)
    const capital = !number && (code < 128 ? code < 97 : text.charAt(at) !== text.charAt(at).toLowerCase())
    words.push({ start: at, end, facts: recallFacts(memory, text, at, end, model), capital, first, broken, opens, number })
    broken = first = opens = false
    at = end
  }
  return words
}

const ENDING = '.!?…:»«'

/** A line end with only blanks up to the next one. */
function emptyLine(text: string, at: number): boolean {
  let i = at + 1
  while (i < text.length && i < at + 80 && isSpace(text.charCodeAt(i))) if (text.charCodeAt(i++) === 10) return true
  return false
}

function wordEnd(text: string, start: number): number {
  let at = start
  for (;;) {
    while (at < text.length && (isLetter(text.charCodeAt(at)) || (at > start && isFigure(text.charCodeAt(at))))) at++
    const code = text.charCodeAt(at)
    const next = text.charCodeAt(at + 1)
    if (code === 45 && (isLetter(next) || isFigure(next))) at++
    else if ((code === 39 || code === 0x2019) && isLetter(next)) {
      // « l’ », « qu’ », « jusqu’ » stand apart; « aujourd’hui », « Côte-d’Ivoire », « presqu’île » are one word
      if (!isWhole(text.slice(start, at))) return at + 1
      at++
    } else return at
  }
}

const isWhole = (head: string) => /^(?:aujourd|prud|presqu|entr|grand|.*-[dl])$/i.test(head)

/** Figures with their groups and decimals, « 13 000 », « 51,3 », and an ordinal’s ending, « 3e ». */
function numberEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && isFigure(text.charCodeAt(at))) at++
  for (;;) {
    const code = text.charCodeAt(at)
    const grouped = (code === 46 || code === 44 || isSpace(code)) && isFigure(text.charCodeAt(at + 1))
    const three = grouped && isFigure(text.charCodeAt(at + 2)) && isFigure(text.charCodeAt(at + 3)) && !isFigure(text.charCodeAt(at + 4))
    if (!three && !(grouped && (code === 46 || code === 44))) break
    at++
    while (at < text.length && isFigure(text.charCodeAt(at))) at++
  }
  const tail = text.slice(at, at + 3)
  const ending = /^(?:er|ère|ème|e)(?![\p{L}])/u.exec(tail)?.[0] ?? ''
  return at + ending.length
}
