import type { Published } from './read-published.ts'
import type { Tense } from './sense-tense.ts'

/** How far ahead a day may lie that a present tense speaks of: « l’exposition est ouverte jusqu’au 15 mars ». */
const NEAR = 60

/**
 * Year of a day or month written without one. News looks back: the last one up to the day of publication; a future verb, « prochain » or
 * a weekday turns it. `at(year)` gives the first and last day of the time in that year, null where that year has none (29 February).
 */
export function chooseYear(
  published: Published,
  tense: Tense,
  shift: -1 | 0 | 1 | undefined,
  at: (year: number) => { readonly first: number; readonly last: number } | null,
): number | null {
  // only the year of publication is known: its own, or the one that « dernier » and « prochain » say
  if (published.month === undefined) return published.year + (shift ?? 0)
  const today = published.last
  let past: number | null = null
  let future: number | null = null
  for (let year = published.year + 8; year >= published.year - 8; year--) {
    const time = at(year)
    if (!time) continue
    if (past === null && (shift === -1 ? time.last < today : time.first <= today)) past = year
    if (shift === 1 ? time.first > today : time.last >= today) future = year
  }
  if (past === null || future === null || past === future) return past ?? future
  if (shift === -1 || tense === 'past') return past
  if (shift === 1 || tense === 'future') return future
  if (shift === 0) return published.year
  const back = today - (at(past)?.last ?? today)
  const ahead = (at(future)?.first ?? today) - today
  return ahead < back && (tense === 'none' || ahead <= NEAR) ? future : past
}
