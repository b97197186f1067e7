/**
 * A reading → the same with the stops of acronyms left out: « la S.N.C.F. », « la C. G. T. » read « la SNCF », « la CGT », as the lists and the tagger
 * know them. Initials of persons stay: « J. R. R. Tolkien », « A. Dupont », « J.-B. Clément ». Linear; most texts have none and stay as they are.
 */
import { SENTENCE_OPENERS } from '../../french/sentence-openers.ts'
import { isBlank, isWordCode } from './character-kinds.ts'
import { foldWord } from './fold-word.ts'
import { lastIndexBelow, type Reading } from './join-lines.ts'
import { isUpper } from './split-tokens.ts'

const STOP = 0x2e
const MOST_LETTERS = 9
/** What stands before « S.N.C.F. » and never before the initials of a person. */
const ARTICLE = /(?:^|[\s«(])(?:l['’]|d['’]|(?:la|le|les|du|des|au|aux|une|un)\s)$/i
const OPENERS = new Set(SENTENCE_OPENERS)

export function joinDotted(reading: Reading): Reading {
  const cuts = findCuts(reading.text)
  if (cuts.length === 0) return reading
  const kept: string[] = []
  const joinedAt: number[] = []
  const dropped: number[] = []
  let from = 0
  let gone = 0
  for (const { start, end } of cuts) {
    kept.push(reading.text.slice(from, start))
    joinedAt.push(start - gone)
    gone += end - start
    dropped.push(gone)
    from = end
  }
  kept.push(reading.text.slice(from))
  const shift = (offset: number) => dropped[lastIndexBelow(joinedAt, offset)] ?? 0
  return {
    ...reading,
    text: kept.join(''),
    startOf: (offset) => reading.startOf(offset + shift(offset)),
    endOf: (offset) => reading.endOf(offset === 0 ? 0 : offset - 1 + shift(offset - 1) + 1),
  }
}

function findCuts(text: string): readonly { readonly start: number; readonly end: number }[] {
  const cuts: { readonly start: number; readonly end: number }[] = []
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    if (!isUpper(text, at - 1) || nextLetter(text, at) < 0 || isJoined(text, at - 2)) continue
    const stops = [at]
    for (let letter = nextLetter(text, at); letter >= 0; letter = nextLetter(text, letter + 1)) stops.push(letter + 1)
    const last = stops.at(-1) as number
    const first = at - 1
    if (stops.length <= MOST_LETTERS && isAcronym(text, first, stops)) {
      for (const stop of stops.slice(0, -1)) cuts.push({ start: stop, end: isBlank(text.charCodeAt(stop + 1)) ? stop + 2 : stop + 1 })
      if (!endsThere(text, last)) cuts.push({ start: last, end: last + 1 })
    }
    at = last
  }
  return cuts
}

/** Where the next capital of « S.N. » or « S. N. » stands, which has its own stop; -1 where none does. */
function nextLetter(text: string, stop: number): number {
  const at = isBlank(text.charCodeAt(stop + 1)) && text[stop + 1] !== '\n' ? stop + 2 : stop + 1
  return text.charCodeAt(stop) === STOP && isUpper(text, at) && text.charCodeAt(at + 1) === STOP ? at : -1
}

/** « P.-D.G. », « J.-C. », « aB.C. »: no letter of its own. */
function isJoined(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return at >= 0 && (isWordCode(code) || code === STOP || code === 0x2d || code === 0x2011)
}

/** Behind an article; or three letters or more without a blank, and no name after them that they could be the initials of. */
function isAcronym(text: string, first: number, stops: readonly number[]): boolean {
  const last = stops.at(-1) as number
  if (ARTICLE.test(text.slice(Math.max(0, first - 5), first))) return stops.length > 2 || !namesSomebody(text, last)
  return stops.length > 2 && last - first === 2 * stops.length - 1 && !namesSomebody(text, last)
}

/** « J.R.R. Tolkien »: a word with a capital that is no opener of a sentence. */
function namesSomebody(text: string, last: number): boolean {
  const word = /^[\s\u00a0]?(\p{Lu}[\p{Ll}'’]+)/u.exec(text.slice(last + 1, last + 16))?.[1]
  return word !== undefined && !OPENERS.has(foldWord(word.replace(/['’].*$/, '')))
}

/** The last stop ends the sentence too: « Il a quitté l’U.R.S.S. Le ministre reste. » */
function endsThere(text: string, last: number): boolean {
  const next = /^[\s\u00a0]*(\S?)/u.exec(text.slice(last + 1, last + 8))
  const sign = next?.[1] ?? ''
  return sign === '' || /^\s*\n/.test(text.slice(last + 1, last + 8)) || /\p{Lu}|[«“—–]/u.test(sign)
}
