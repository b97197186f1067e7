/** A date that only leans on the unknown day of publication → words: `WD6` → « un samedi, semaine inconnue », `-P1D` → « veille de la parution, jour inconnu ». */
import type { DateWords } from './date-words.ts'

export function wordRelative(relative: string | undefined, words: DateWords): string {
  const weekday = /^-?WD([1-7])$/.exec(relative ?? '')
  if (weekday) return words.someWeekday(words.weekdays[Number(weekday[1]) - 1] ?? '')
  const days = /^(-?)P(\d{1,4})D$/.exec(relative ?? '')
  if (days) return words.fromPublication(Number(days[2]) * (days[1] ? -1 : 1) || 0)
  return words.relative
}
