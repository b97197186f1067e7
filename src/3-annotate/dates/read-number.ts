import { NUMBER_WORDS, ORDINAL_WORDS } from '../../french/dates/number-words.ts'
import { type DateToken, keyAt } from './split-date-tokens.ts'

/** Tokens → the whole number that starts there, in figures or words: « vingt et un », « mil neuf cent neuf »; null where there is none. */
export function readNumber(tokens: readonly DateToken[], at: number): { readonly value: number; readonly to: number } | null {
  const first = tokens[at]
  if (!first) return null
  if (first.kind === 'number') return first.end - first.start <= 4 ? { value: Number(first.key), to: at + 1 } : null
  let total = 0
  let current = 0
  let to = at
  for (let i = at; i < at + 14; i++) {
    const key = keyAt(tokens, i)
    if (to > at && (key === '-' || key === 'et') && leadsOn(tokens, i)) continue
    const value = Object.hasOwn(NUMBER_WORDS, key) ? NUMBER_WORDS[key] : undefined
    if (value === undefined) break
    if (value === 1000) {
      total += Math.max(1, current) * 1000
      current = 0
    } else if (value === 100) current = Math.max(1, current) * 100
    else if (value === 20 && current % 100 === 4) current += 76
    else if (value >= 20 && current % 100 !== 0) break
    else if (value < 20 && current % 10 !== 0 && current % 100 < 20) break
    else current += value
    to = i + 1
  }
  return to > at ? { value: total + current, to } : null
}

/** « et » joins numbers only in « vingt et un », « vingt-et-un », « soixante et onze ». */
function leadsOn(tokens: readonly DateToken[], at: number): boolean {
  let next = at + 1
  const joined = keyAt(tokens, at) === 'et' || keyAt(tokens, next) === 'et'
  while (next < at + 3 && /^(?:et|-)$/.test(keyAt(tokens, next))) next++
  const key = keyAt(tokens, next)
  return Object.hasOwn(NUMBER_WORDS, key) && (!joined || key === 'un' || key === 'une' || key === 'onze')
}

/** Tokens → an ordinal: « premier », « dix-neuvième », « 1er », « 20 e », « XIXe », « 2nde »; null where there is none. */
export function readOrdinal(tokens: readonly DateToken[], at: number): { readonly value: number; readonly to: number } | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'number') {
    const ending = tokens[at + 1]
    const joined = ending && ending.gap < 2 && /^(?:er|ere|re|e|eme|ieme|nd|nde|de)$/.test(ending.key)
    return joined && token.key.length < 3 ? { value: Number(token.key), to: at + 2 } : null
  }
  if (token.kind !== 'word') return null
  const simple = Object.hasOwn(ORDINAL_WORDS, token.key) ? ORDINAL_WORDS[token.key] : undefined
  if (simple !== undefined) return { value: simple, to: at + 1 }
  if (keyAt(tokens, at + 1) === '-' || keyAt(tokens, at + 1) === 'et') {
    const tens = ({ dix: 10, vingt: 20 } as Readonly<Record<string, number>>)[token.key]
    const last =
      tens === undefined ? undefined : ({ ...ORDINAL_WORDS, unieme: 1 } as Readonly<Record<string, number>>)[keyAt(tokens, at + 2)]
    if (tens !== undefined && last !== undefined) return { value: tens + last, to: at + 3 }
  }
  return readRomanOrdinal(tokens, at)
}

function readRomanOrdinal(tokens: readonly DateToken[], at: number): { readonly value: number; readonly to: number } | null {
  const token = tokens[at]
  const roman = token && /^([ivx]+)(e|eme|ieme|er)?$/.exec(token.key)
  if (!token?.capital || !roman) return null
  const value = romanValue(roman[1] ?? '')
  if (value === null) return null
  if (roman[2] !== undefined) return { value, to: at + 1 }
  return /^(?:e|eme|ieme|er)$/.test(keyAt(tokens, at + 1)) ? { value, to: at + 2 } : null
}

/** « viii » → 8; null for what is no numeral up to thirty-nine. */
export function romanValue(key: string): number | null {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(key) || key === '') return null
  const worth: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }
  let sum = 0
  for (let i = 0; i < key.length; i++) {
    const here = worth[key.charAt(i)] ?? 0
    sum += here < (worth[key.charAt(i + 1)] ?? 0) ? -here : here
  }
  return sum
}
