import { NAMED_AFTER_DAYS } from '../../french/dates/named-after-days.ts'
import type { Proposal } from './propose-dates.ts'
import { type DateToken, keyAt } from './split-date-tokens.ts'

/** Proposal → true where its surroundings say that it is no date: « rue du 4 Septembre », « chaque mardi », « un lundi », « France Dimanche ». */
export function isVetoed(tokens: readonly DateToken[], proposal: Proposal): boolean {
  const { moment, from } = proposal
  if (moment.unit === 'day' && moment.month !== undefined && moment.weekday === undefined)
    return isNamedAfter(tokens, from) || (moment.year === undefined && isEveryYear(tokens, from))
  const weekdayAlone = moment.unit === 'day' && moment.weekday !== undefined && moment.day === undefined && moment.nth === undefined
  if (weekdayAlone && moment.shift === undefined) return isHabit(tokens, proposal) || isTitle(tokens, from)
  return false
}

/** « chaque 1er mai », « tous les 14 juillet », « un 29 février »: any year's. */
function isEveryYear(tokens: readonly DateToken[], from: number): boolean {
  const before = keyAt(tokens, from - 1)
  return before === 'chaque' || before === 'un' || (before === 'les' && keyAt(tokens, from - 2) === 'tous')
}

/** « rue du 4-Septembre », « place du 8 Mai 1945 », « stade olympique du 5-Juillet ». */
function isNamedAfter(tokens: readonly DateToken[], from: number): boolean {
  const link = keyAt(tokens, from - 1) === '-' ? from - 2 : from - 1
  if (!/^(?:du|de)$/.test(keyAt(tokens, link))) return false
  if (NAMED_AFTER_DAYS.has(keyAt(tokens, link - 1))) return keyAt(tokens, link - 2) !== 'en'
  // one word between them: « stade olympique du 5-Juillet », but « en place le soir du 14 juillet » is a day
  const between = tokens[link - 1]
  return (
    between?.kind === 'word' &&
    !/^(?:soir|matin|nuit|midi|le|la|les|au|fermee?s?|ouverte?s?)$/.test(between.key) &&
    /^(?:stade|lycee|college|ecole|hopital|universite|gymnase|salle|metro|station|caserne|aeroport)$/.test(keyAt(tokens, link - 2))
  )
}

/** « chaque mardi », « tous les lundis », « le mardi » (any Tuesday), « un lundi », « du lundi au vendredi ». */
function isHabit(tokens: readonly DateToken[], { from, to }: Proposal): boolean {
  const before = keyAt(tokens, from - 1)
  if (/^(?:un|une|chaque|les|des|certain|quel|du|au|ou|premier|dernier|grand)$/.test(before)) return true
  if (before !== 'le') return false
  return !/^(?:suivant|precedent)$/.test(keyAt(tokens, to))
}

/** « France Dimanche », « Le Monde Dimanche », « Vendredi noir »: a capital inside a sentence, beside another. */
function isTitle(tokens: readonly DateToken[], from: number): boolean {
  const token = tokens[from]
  const before = tokens[from - 1]
  if (!token?.capital || !before || token.gap > 1) return false
  return (
    before.capital &&
    before.kind === 'word' &&
    token.end - token.start > 1 &&
    !/^(?:ce|cet|le|hier|des|et|en|a|à|depuis|d)$/.test(before.key)
  )
}
