/**
 * Sorting forms → the parts of a long index: one a letter; a letter with too many is cut by its second letter, and so on: `C`, or `CA`, `CE`,
 * `CH`… A part depends on the forms alone, so that an entry moves only when its letter grows too long.
 */
import type { LetterLink } from '../../model/views/list.ts'
import { foldText, initialOf } from '../text/fold-text.ts'
import { alphabet } from './list-letters.ts'

export interface Partition {
  /** `C`, `CA`, `#`: which part an entry stands in. */
  readonly partOf: (sort: string) => string
  /** Parts that hold something, in order. */
  readonly parts: readonly string[]
}

/** `deepest`: how many letters may be needed to tell parts apart. */
export function partitionLetters(sorts: readonly string[], longest: number, deepest = 4): Partition {
  const known = new Map<string, string>()
  const keyOf = (sort: string) => {
    const key = known.get(sort) ?? lettersOf(sort, deepest)
    known.set(sort, key)
    return key
  }
  const cut = new Set<string>()
  const keys = sorts.map(keyOf)
  const divide = (own: readonly string[], depth: number) => {
    const groups = new Map<string, string[]>()
    for (const key of own) {
      const part = key.slice(0, depth)
      const group = groups.get(part)
      if (group) group.push(key)
      else groups.set(part, [key])
    }
    for (const [part, group] of groups) {
      if (group.length <= longest || depth >= deepest || part.startsWith('#') || part.length < depth) continue
      cut.add(part)
      divide(group, depth + 1)
    }
  }
  divide(keys, 1)
  const partOf = (sort: string) => {
    const key = keyOf(sort)
    let depth = 1
    while (cut.has(key.slice(0, depth)) && key.length > depth) depth += 1
    return key.slice(0, depth)
  }
  const order = new Set(keys.map((key) => partOf(key)))
  return { partOf, parts: [...order].sort((a, b) => Number(a === '#') - Number(b === '#') || (a < b ? -1 : 1)) }
}

/** Entries, in order, by the part they stand in. */
export function groupByPart<T>(
  entries: readonly T[],
  sortOf: (entry: T) => string,
  { partOf, parts }: Partition,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>(parts.map((part) => [part, []]))
  for (const entry of entries) groups.get(partOf(sortOf(entry)))?.push(entry)
  return groups
}

/** `CURIEMARIE`: capitals only, so that « D’Arlandes » and « Darlandes » stand together; `#` for other signs. */
function lettersOf(sort: string, deepest: number): string {
  if (initialOf(sort) === '#') return '#'
  const letters = foldText(sort.slice(0, 40)).replace(/[^a-z]/g, '')
  return letters.slice(0, deepest).toUpperCase() || '#'
}

/** The strip of a cut index: A to Z, with the parts of a letter in its place (« Ca », « Ce »). */
export function linkParts(
  parts: readonly string[],
  hrefOf: (part: string) => string,
  current: string | null = null,
): readonly LetterLink[] {
  const link = (part: string): LetterLink => ({
    letter: wordPart(part),
    href: hrefOf(part),
    ...(part === current ? { current: true } : {}),
  })
  const letters = alphabet.flatMap((letter) => {
    const own = parts.filter((part) => part.startsWith(letter))
    return own.length === 0 ? [{ letter, href: null }] : own.map(link)
  })
  return parts.includes('#') ? [...letters, link('#')] : letters
}

/** `CA` → « Ca ». */
export function wordPart(part: string): string {
  return part.charAt(0) + part.slice(1).toLowerCase()
}
