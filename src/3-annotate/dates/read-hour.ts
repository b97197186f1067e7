import { readClock } from './read-clock.ts'
import { type DateToken, keyAt } from './split-date-tokens.ts'

/** Words between a day and its hour: « mardi, en fin de matinée, vers 11 h », « mardi sur le coup de midi ». */
const BETWEEN: ReadonlySet<string> = new Set(
  `à a vers , au aux dès des matin matinee soir soiree la l fin debut milieu de d ' ’ environ environs alentours autour sur coup peu juste`.split(
    /\s+/,
  ),
)
const ANNOUNCES: ReadonlySet<string> = new Set(['à', 'a', 'vers', 'des'])
const MOST_BETWEEN = 9

/** Words that lead to an hour only before these: « dans la soirée, vers 20 h », but « dans 3 heures »; « en fin de matinée », but « en 3 heures ». */
const NEEDS: Readonly<Record<string, ReadonlySet<string>>> = {
  dans: new Set(['la', 'l']),
  en: new Set(['fin', 'debut', 'milieu', 'matinee', 'soiree']),
  un: new Set(['peu']),
}

/** The hour after a day, as hh:mm: « mardi à 17 h 30 » → 17:30, « mardi peu avant minuit » → 00:00; null where none stands there. */
export function readHour(tokens: readonly DateToken[], from: number): string | null {
  if (keyAt(tokens, from - 1) === 'midi' && keyAt(tokens, from - 2) !== '-') return '12:00'
  let at = from
  for (let next = at; at - from < MOST_BETWEEN; at = next) {
    next = skipBetween(tokens, at)
    if (next === at) break
  }
  const clock = readClock(tokens, at)
  if (!clock) return null
  if (isAnnounced(tokens, at)) return clock.hour
  // « mardi de 14 h à 16 h » begins at 14; « une grève mardi de 24 heures » lasts
  const lasts = /^(?:de|['’])$/.test(keyAt(tokens, at - 1)) && keyAt(tokens, clock.to) !== 'à'
  return clock.figures && !lasts ? clock.hour : null
}

function skipBetween(tokens: readonly DateToken[], at: number): number {
  const key = keyAt(tokens, at)
  const needed = Object.hasOwn(NEEDS, key) ? NEEDS[key] : undefined
  if (needed !== undefined) return needed.has(keyAt(tokens, at + 1)) ? at + 1 : at
  if (BETWEEN.has(key) || (key === 'le' && keyAt(tokens, at - 1) === 'sur')) return at + 1
  if (key === 'apres' && keyAt(tokens, at + 1) === '-') return at + 3
  return isJust(tokens, at) ? at + 1 : at
}

/** The hour before a day: « à 14 heures mercredi », « peu avant minuit, mardi », « vers midi mardi » → 14:00, 00:00, 12:00. */
export function readHourBefore(tokens: readonly DateToken[], from: number): string | null {
  let to = from
  while (to > from - 2 && /^(?:le|ce|,)$/.test(keyAt(tokens, to - 1))) to--
  for (let at = to - 1; at >= to - MOST_BETWEEN && at >= 0; at--) {
    if (!isAnnounced(tokens, at)) continue
    const clock = readClock(tokens, at)
    if (clock?.to === to) return clock.hour
  }
  return null
}

/** « à », « vers », « peu avant », « aux environs de », « sur le coup de » stand before it. */
function isAnnounced(tokens: readonly DateToken[], at: number): boolean {
  const before = keyAt(tokens, at - 1)
  return ANNOUNCES.has(before) || isJust(tokens, at - 1) || (before === 'de' && /^(?:environs|alentours|coup)$/.test(keyAt(tokens, at - 2)))
}

/** « peu avant », « juste après »: about that hour; « avant midi » alone may be any hour before. */
function isJust(tokens: readonly DateToken[], at: number): boolean {
  const key = keyAt(tokens, at)
  return (key === 'avant' || key === 'apres') && /^(?:peu|juste)$/.test(keyAt(tokens, at - 1))
}
