import { TOLD_DAYS } from '../../french/dates/time-units.ts'
import type { Reading } from './moment.ts'
import { readDay } from './read-day.ts'
import { readFeast } from './read-feast.ts'
import { type DateToken, keyAt } from './split-date-tokens.ts'

/**
 * « la veille de Noël », « le lendemain de Pâques », « l’avant-veille de la Toussaint », « au lendemain du 14 Juillet »: the day before or after a
 * feast or a day that is named; `at` is « veille ». Null for « à la veille de l’élection », « au lendemain de mardi » and « chaque lendemain de fête ».
 */
export function readBesideDay(tokens: readonly DateToken[], at: number, twice: boolean): Reading | null {
  const from = twice ? at - 2 : at
  if (/^(?:un|une|chaque|les|des|ces)$/.test(keyAt(tokens, from - 1))) return null
  const named = afterArticle(tokens, at + 2)
  const day = readFeast(tokens, named, true) ?? readDay(tokens, named)
  if (!day || (day.moment.unit === 'day' && (day.moment.month === undefined || day.moment.day === undefined))) return null
  const beside = (TOLD_DAYS[keyAt(tokens, at)] ?? 0) * (twice ? 2 : 1)
  return { to: day.to, moment: { ...day.moment, beside }, rule: 'day beside another', ...(twice ? { from } : {}) }
}

/** « de la Toussaint », « de l’Ascension », « d’un 14 juillet »: the place of the name. */
function afterArticle(tokens: readonly DateToken[], at: number): number {
  const key = keyAt(tokens, at)
  if (key === 'la') return at + 1
  return key === 'l' ? at + 2 : at
}
