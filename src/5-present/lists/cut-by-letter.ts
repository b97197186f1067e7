/**
 * A long list that is not in the order of letters (most called first) → its pages: `/absents/` with all, or, above `whole`, with the first of
 * them, and beside it a page for each initial (`/absents/lettre-c/`, `lettre-ca` where one letter is too much), each in the order given.
 */
import type { StepLink } from '../../model/views/list.ts'
import { letterFolder } from './letter-address.ts'
import { groupByPart, partitionLetters, wordPart } from './partition-letters.ts'

export interface LetterCut<T> {
  /** `C`, `CA`, `#`; null for the page of the list itself. */
  readonly part: string | null
  readonly url: string
  readonly rows: readonly T[]
}

export function cutByLetter<T>(all: readonly T[], sortOf: (row: T) => string, folder: string, whole: number): readonly LetterCut<T>[] {
  if (all.length <= whole) return [{ part: null, url: folder, rows: all }]
  const parts = groupByPart(all, sortOf, partitionLetters(all.map(sortOf), whole))
  return [
    { part: null, url: folder, rows: all.slice(0, whole) },
    ...[...parts].map(([part, rows]) => ({ part, url: `${folder}${letterFolder(part)}/`, rows })),
  ]
}

/** The strip that leads to the initials; empty when all stand on one page. */
export function linkCuts<T>(cuts: readonly LetterCut<T>[], current: string): readonly StepLink[] {
  return cuts.flatMap(({ part, url, rows }) =>
    part === null
      ? []
      : [{ text: wordPart(part), href: url, count: rows.length, ...(url === current ? { current: 'page' as const } : {}) }],
  )
}
