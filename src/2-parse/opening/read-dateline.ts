/**
 * The first words of a paragraph → the dateline that they are: « KOUROU (Guyane), 24 décembre (AFP) – », « 4 janvier 2016 . – »,
 * « Belgorod, le 22 mai 2023 — ». Read from left to right: place, date, hour, agency, dash; null where what makes it sure is missing.
 */
import { agencies } from '../../french/agencies.ts'
import { datelineTowns } from '../../french/dateline-towns.ts'
import type { DayMatch } from '../date/read-day.ts'
import { readDay } from '../date/read-day.ts'
import { fold } from '../fold.ts'
import { readPlace } from './read-place.ts'

/** Offsets in the words given. */
export interface DatelineReading {
  readonly end: number
  readonly place: string | null
  readonly agency: string | null
  readonly day: DayMatch | null
  /** Nothing stands after it. */
  readonly alone: boolean
  /** It has a date and a dash: sure wherever it stands near the beginning. */
  readonly sure: boolean
}

const dash = /\s*[.,:]?\s*(?:[–—―]+|--+|-(?=\s))\s*/y
const hour = /,?\s*(?:à\s+)?\d{1,2}\s*(?:h|H|:|heures?)\s*(?:\d{2})?(?:\s*\(?(?:UTC|GMT|CET|CEST|heure locale|locales?)\)?)?/y
const bracket = /\s*\(([^()]{2,50})\)/y

function eat(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(words)
}

export function readDateline(words: string): DatelineReading | null {
  const folded = fold(words)
  let at = 0
  let agency: string | null = null
  let place: string | null = null
  const passBrackets = () => {
    for (let found = eat(bracket, words, at); found; found = eat(bracket, words, at)) {
      if (isAgency(found[1] ?? '')) agency ??= (found[1] ?? '').replace(/^avec\s+(?:l[’'])?/i, '')
      else if (place === null || agency !== null) return
      at += found[0].length
    }
  }
  let day = readDay(folded, 0)
  if (day === null) {
    const found = readPlace(words, 0)
    if (found) [place, at] = [found.place, found.end]
    passBrackets()
    const gap = /[\s,.]*/y
    gap.lastIndex = at
    const comma = gap.exec(words)?.[0].length ?? 0
    day = place !== null || agency !== null ? readDay(folded, at + comma) : null
  }
  if (day) at = day.end
  if (day) at += eat(hour, words, at)?.[0].length ?? 0
  passBrackets()
  if (day && place === null) {
    const found = /^,\s*(?=\p{Lu})/u.exec(words.slice(at, at + 8))
    const after = found && readPlace(words, at + found[0].length)
    if (after) [place, at] = [after.place, after.end]
    passBrackets()
  }
  return judge(words, at, place, agency, day)
}

function judge(words: string, from: number, place: string | null, agency: string | null, day: DayMatch | null): DatelineReading | null {
  const stroke = eat(dash, words, from)
  const tail = /^\s*[.,]?\s*$/.test(words.slice(from))
  const end = stroke ? from + stroke[0].length : words.length
  if (!stroke && !tail) return null
  const alone = stroke ? words.slice(end).trim() === '' : true
  const result = { end, place, agency, day, alone, sure: day !== null && stroke !== null }
  if (day) return stroke || place !== null || day.year !== null ? result : null
  if (!stroke) return null
  if (agency !== null) return result
  // Nothing but a place: only a known town, and only in capitals.
  return place !== null && !/\p{Ll}/u.test(place) && datelineTowns.includes(fold(place)) ? result : null
}

function isAgency(words: string): boolean {
  return fold(words)
    .split(/\s*(?:[/,;+]|\s-\s|\bet\b|\bavec\b)\s*/)
    .filter((one) => one !== '')
    .every((one) => agencies.includes(one.replace(/^l'/, '').trim()))
}
