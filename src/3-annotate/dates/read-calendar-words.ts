import { AFTER_COUNTS } from '../../french/dates/before-years.ts'
import { BRE_MONTHS, MONTH_ABBREVIATIONS, MONTHS } from '../../french/dates/months.ts'
import { SHIFT_WORDS } from '../../french/dates/time-units.ts'
import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../french/dates/weekdays.ts'
import { readNumber } from './read-number.ts'
import { type DateToken, keyAt } from './split-date-tokens.ts'

/** Number of a day with its ending: « 1er », « premier », « 22 », « vingt-deux »; OCR’s « ler » for « 1er ». */
export function readDayNumber(tokens: readonly DateToken[], at: number): { readonly value: number; readonly to: number } | null {
  const key = keyAt(tokens, at)
  if (key === 'premier' || key === 'ler') return { value: 1, to: at + 1 }
  const number = readNumber(tokens, at)
  if (!number || number.value < 1 || number.value > 31 || key.length > 2 === (tokens[at]?.kind === 'number')) return null
  if (number.value === 1) {
    // « 1 er », « 1 ᵉʳ »: never « un juin », but « un » beside no ending is no day either
    const ended = keyAt(tokens, at + 1) === 'er' && (tokens[at + 1]?.gap ?? 3) < 2
    if (ended) return { value: 1, to: at + 2 }
    return tokens[at]?.kind === 'number' ? number : null
  }
  return number
}

/** Name of a month, in full; its short form too where `beside` a number says that it is one. */
export function readMonth(
  tokens: readonly DateToken[],
  at: number,
  beside: boolean,
): { readonly value: number; readonly to: number } | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'word' && Object.hasOwn(MONTHS, token.key)) return { value: MONTHS[token.key] ?? 0, to: at + 1 }
  if (!beside) return null
  if (token.kind === 'word' && Object.hasOwn(MONTH_ABBREVIATIONS, token.key)) {
    const dot = keyAt(tokens, at + 1) === '.' && tokens[at + 1]?.gap === 0
    return { value: MONTH_ABBREVIATIONS[token.key] ?? 0, to: dot ? at + 2 : at + 1 }
  }
  if (token.key === 'xbre') return { value: 12, to: at + 1 }
  const bre = keyAt(tokens, at + 1) === 'bre' && tokens[at + 1]?.gap === 0 && Object.hasOwn(BRE_MONTHS, token.key)
  return bre ? { value: BRE_MONTHS[token.key] ?? 0, to: at + 2 } : null
}

/** Weekday in full; its short form where the number of a day follows (« Mer, 22 Janv. »). */
export function readWeekday(
  tokens: readonly DateToken[],
  at: number,
): { readonly value: number; readonly to: number; readonly short: boolean } | null {
  const key = keyAt(tokens, at)
  if (Object.hasOwn(WEEKDAYS, key)) return { value: WEEKDAYS[key] ?? 0, to: at + 1, short: false }
  if (!Object.hasOwn(WEEKDAY_ABBREVIATIONS, key)) return null
  const to = [',', '.'].includes(keyAt(tokens, at + 1)) ? at + 2 : at + 1
  return tokens[to]?.kind === 'number' ? { value: WEEKDAY_ABBREVIATIONS[key] ?? 0, to, short: true } : null
}

export interface YearReading {
  readonly year?: number
  readonly shortYear?: number
  readonly to: number
}

/** Year after a month or a season: « 1909 », « , 2016 », « 78 », « mil neuf cent neuf », « de l’an 1200 », « 44 av. J.-C. ». */
export function readYear(tokens: readonly DateToken[], from: number): YearReading | null {
  const at = skipToYear(tokens, from)
  const token = tokens[at]
  if (!token || token.gap > 2) return null
  if (token.kind === 'number') {
    const era = readEra(tokens, at + 1)
    if (era && token.key.length <= 4) return { year: 1 - Number(token.key), to: era }
    if (keyAt(tokens, at + 1) === 'ac' && token.key.length <= 3 && tokens[at + 1]?.capital)
      return { year: 1 - Number(token.key), to: at + 2 }
    const value = Number(token.key)
    if (token.key.length === 4 && value >= 1000 && value <= 2199 && !isCount(tokens, at)) return { year: value, to: at + 1 }
    const apart = token.key.length === 2 && (value > 31 || "'’".includes(keyAt(tokens, at - 1))) && !isCount(tokens, at)
    return apart ? { shortYear: value, to: at + 1 } : null
  }
  if (token.key !== 'mil' && token.key !== 'mille' && token.key !== 'deux' && token.key !== 'dix') return null
  const words = readNumber(tokens, at)
  return words && words.value >= 1000 && words.value <= 2199 ? { year: words.value, to: words.to } : null
}

function skipToYear(tokens: readonly DateToken[], from: number): number {
  const key = keyAt(tokens, from)
  if (key === 'de' && keyAt(tokens, from + 1) === 'l' && /^(?:an|annee)$/.test(keyAt(tokens, from + 3))) return from + 4
  if ("'’".includes(key) && key !== '' && tokens[from + 1]?.key.length === 2) return from + 1
  if (key === ',' && tokens[from + 1]?.key.length === 4 && tokens[from + 1]?.kind === 'number' && tokens[from + 2]?.kind !== 'word')
    return from + 1
  if ((key === '-' || key === '/' || key === '.') && tokens[from + 1]?.key.length === 4 && tokens[from + 1]?.gap === 0) return from + 1
  return from
}

/** « av. J.-C. », « avant notre ère », « avant J.-C. »: the token after it, or null. */
export function readEra(tokens: readonly DateToken[], at: number): number | null {
  const key = keyAt(tokens, at)
  if (key !== 'av' && key !== 'avant') return null
  let next = keyAt(tokens, at + 1) === '.' ? at + 2 : at + 1
  if (keyAt(tokens, next) === 'notre' && keyAt(tokens, next + 1) === 'ere') return next + 2
  if (keyAt(tokens, next) === 'jesus') return keyAt(tokens, next + 1) === '-' ? next + 3 : next + 2
  if (keyAt(tokens, next) !== 'j') return null
  for (const part of ['j', '.', '-', 'c', '.']) if (keyAt(tokens, next) === part) next++
  return keyAt(tokens, next - 1) === 'c' || keyAt(tokens, next - 2) === 'c' ? next : null
}

/** A number that counts something: « 2000 mètres », « 1900 domiciles », « 60 % », « 2000,5 ». */
export function isCount(tokens: readonly DateToken[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next || next.gap > 2) return false
  if (next.kind === 'number') return next.gap < 2 && next.key.length === 3
  if (next.kind === 'mark')
    return (
      '%€$£°₣‰'.includes(next.key) ||
      (',.'.includes(next.key) && next.gap === 0 && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.gap === 0)
    )
  return AFTER_COUNTS.has(next.key) || (next.gap === 0 && next.key.length < 4)
}

/** « dernier », « prochaine », « passé » at a place: −1, 1 or undefined. */
export function shiftAt(tokens: readonly DateToken[], at: number): -1 | 1 | undefined {
  const key = keyAt(tokens, at)
  return Object.hasOwn(SHIFT_WORDS, key) ? SHIFT_WORDS[key] : undefined
}
