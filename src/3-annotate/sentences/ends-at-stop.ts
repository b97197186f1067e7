import { ABBREVIATIONS_BEFORE_MORE, ABBREVIATIONS_MAYBE_LAST } from '../../french/abbreviations.ts'
import { SENTENCE_OPENERS } from '../../french/sentence-openers.ts'
import type { Span } from '../../model/span.ts'
import { isSmallLetter } from '../dates/character-kinds.ts'

const BEFORE_MORE = new Set(ABBREVIATIONS_BEFORE_MORE)
const MAYBE_LAST = new Set(ABBREVIATIONS_MAYBE_LAST)
const OPENERS = new Set(SENTENCE_OPENERS)
const LOOK_BACK = 16
const LOOK_AHEAD = 40
const WORD_BEFORE = /(?:^|[\s(«“"'’[\-–—])((?:\p{L}{1,4}\.-?)*\p{L}[\p{L}\d²]*)\s?$/u
const NEXT = /^(\s*)((?:[«“"‘([–—-][\s  ]*)*)(\p{L}[\p{L}\p{M}]*|\p{N}+|.)?/u
const DATELINE = /(?:\p{L}|\d{4}|\))\s?\.?$/u
const INITIAL_NEXT = /^\s?\p{Lu}\./u
const LONGEST_DATELINE = 60

export interface StopInPlace {
  /** Where the sentence that may end began. */
  readonly start: number
  /** The run of stops: « . », « ?! », « … ». */
  readonly stop: Span
  /** After the closing marks that follow the stop. */
  readonly end: number
  readonly block: Span
}

/** Whether a sentence ends at this stop: yes in « tard. Il », no in « M. Dupont », « 1.000 », « (...) », « etc. et », « N. Sarkozy ». */
export function endsAtStop(text: string, place: StopInPlace): boolean {
  const { stop, end } = place
  const next = NEXT.exec(text.slice(end, Math.min(end + LOOK_AHEAD, place.block.end)))
  const word = next?.[3] ?? ''
  const opening = next?.[2] ?? ''
  if (next?.[1] === '') return end === stop.end && isGlued(text, stop, word, place.block.end)
  if (opening === '' && !startsSentence(word)) return OPENERS.has(word) && isPlainWord(text, place)
  if (opening !== '' && /^\p{Ll}/u.test(word) && !/^[«“"([]/.test(opening)) return false
  if (/^[–—-]/.test(opening) && isDateline(text, place)) return false
  if (text[stop.start - 1] === '(' || text[stop.start - 1] === '[') return end > stop.end + 1
  if (stop.end - stop.start > 1 || text[stop.start] !== '.') return !isNameWithMark(text, stop)
  if (end > stop.end) return true
  return !isAbbreviation(text, place, word, opening)
}

function startsSentence(word: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{N}]/u.test(word) || /^[\p{So}•*#@]/u.test(word)
}

/** « le vif succès. à son retour »: capitals are forgotten, on « À » above all; the word before must be no abbreviation. */
function isPlainWord(text: string, { stop, end }: StopInPlace): boolean {
  if (stop.end - stop.start > 1 || text[stop.start] !== '.' || end > stop.end) return false
  const word = /(?:^|[\s’'(«-])(\p{Ll}{3,}|\p{Lu}\p{Ll}{3,})$/u.exec(text.slice(Math.max(0, stop.start - LOOK_BACK), stop.start))?.[1]
  return word !== undefined && !BEFORE_MORE.has(word.toLowerCase()) && !MAYBE_LAST.has(word)
}

/** « fini.Le lendemain »: the blank is missing, a word of function opens what follows. */
function isGlued(text: string, stop: Span, word: string, limit: number): boolean {
  if (stop.end >= limit || !/^\p{Lu}/u.test(word) || !OPENERS.has(word.toLowerCase())) return false
  return (
    /[\p{Ll}\d»)]{3}$/u.test(text.slice(Math.max(0, stop.start - 3), stop.start)) &&
    !/^\p{L}*\.\p{L}/u.test(text.slice(stop.end, stop.end + 20))
  )
}

/** « 4 janvier 2016 . – Paris »: the dateline belongs to the first sentence. */
function isDateline(text: string, { start, stop, block }: StopInPlace): boolean {
  if (start !== block.start || stop.end - start > LONGEST_DATELINE) return false
  const head = text.slice(start, stop.start)
  return /\d/.test(head) && DATELINE.test(head)
}

/** « Yahoo! France »: in French the mark has a blank before it, a brand has none. */
function isNameWithMark(text: string, stop: Span): boolean {
  return text[stop.start] === '!' && /(?:Yahoo|Jeopardy|Wham)$/.test(text.slice(Math.max(0, stop.start - 8), stop.start))
}

function isAbbreviation(text: string, { start, stop }: StopInPlace, next: string, opening: string): boolean {
  if (isWholeWord(text, start, stop.start)) return false
  const before = text.slice(Math.max(start, stop.start - LOOK_BACK), stop.start)
  if (/^\s*(?:\d{1,2}|[IVX]{1,4}|[a-zA-Z])\s?$/.test(before) && stop.start - start <= 4) return true
  const match = WORD_BEFORE.exec(before)
  const word = match?.[1]
  if (word === undefined) return false
  const low = word.toLowerCase()
  const opener = OPENERS.has(next.toLowerCase())
  // « la S. N. C. F. a tort »: a letter and its stop after a letter and its stop
  if (/^\p{Lu}$/u.test(word) && INITIAL_NEXT.test(text.slice(stop.end, stop.end + 4))) return true
  if (low === 'n' || low === 'p' || low === 't' || low === 'no' || low === 'pp')
    return /^\d/.test(next) || isInitial(text, stop, word, next)
  if (word === 'm' && /\d\s?m$/.test(before)) return !opener
  if (BEFORE_MORE.has(low)) return keepsAbbreviation(word, next)
  if (MAYBE_LAST.has(low)) return !opener && opening === '' && low !== 'etc' && low !== 'j.-c' && !/^\d/.test(next)
  if (word.includes('.')) return opening === '' && !opener
  return isInitial(text, stop, word, next)
}

/**
 * « …, dit-il hier. »: three small letters or more before the stop, after a blank, and no abbreviation. Most stops have such a word, and need none of the
 * regular expressions that tell the others.
 */
function isWholeWord(text: string, start: number, stop: number): boolean {
  let at = stop
  while (at > start && isSmallLetter(text.charCodeAt(at - 1))) at--
  if (stop - at < 3 || (at > start && text.charCodeAt(at - 1) !== 0x20)) return false
  const word = text.slice(at, stop)
  return !BEFORE_MORE.has(word) && !MAYBE_LAST.has(word)
}

/** « le par. Il »: abbreviations that are words too count only before a capital or a number that may complete them. */
function keepsAbbreviation(word: string, next: string): boolean {
  if (word.length <= 3 || /^(?:mmes?|mlles?|melle|prof|chap|messrs|trad|coll)$/i.test(word))
    return !(word === 'me' || word === 'par' || word === 'ms')
  return /^\d/.test(next)
}

/** « N. Sarkozy », « J. Le Goff »; but not « la vitamine C. Le corps » nor « plan B. Il ». */
function isInitial(text: string, stop: Span, word: string, next: string): boolean {
  if (!/^\p{Lu}[\p{Ll}]?$/u.test(word) || !/^\p{Lu}/u.test(next)) return false
  if (!OPENERS.has(next.toLowerCase())) return word.length === 1 || /^(?:Ch|Ph|Th|Cl|Fr|Ed|Al|Gh|Yv)$/.test(word)
  return /^(?:\s|\.)*(?:Le|La|Du|De|Des|Les)\s+\p{Lu}/u.test(text.slice(stop.end, stop.end + 12))
}
