/** Entries in order → their letters: what stands under each, and the strip A–Z with `#` for the other signs. */
import type { LetterLink } from '../../model/views/list.ts'
import { initialOf } from '../text/fold-text.ts'

export const alphabet: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

export function groupByLetter<T>(entries: readonly T[], sortOf: (entry: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const entry of entries) {
    const letter = initialOf(sortOf(entry))
    const group = groups.get(letter)
    if (group) group.push(entry)
    else groups.set(letter, [entry])
  }
  return new Map([...alphabet, '#'].flatMap((letter) => (groups.has(letter) ? [[letter, groups.get(letter) ?? []] as const] : [])))
}

export function linkLetters(
  present: Iterable<string>,
  hrefOf: (letter: string) => string,
  current: string | null = null,
): readonly LetterLink[] {
  const set = new Set(present)
  const letters = set.has('#') ? [...alphabet, '#'] : alphabet
  return letters.map((letter) => ({
    letter,
    href: set.has(letter) ? hrefOf(letter) : null,
    ...(letter === current ? { current: true } : {}),
  }))
}
