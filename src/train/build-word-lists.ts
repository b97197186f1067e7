import { createRequire } from 'node:module'
import { SEED_A, SEED_B } from '../3-annotate/names/describe-word.ts'
import { hashText, mixHash } from '../3-annotate/names/hash-text.ts'
import type { WordLists } from '../3-annotate/names/names-model.ts'
import { gatherLists } from './gather-lists.ts'
import type { TableEntry } from './pack-table.ts'
import { packTable } from './pack-table.ts'

const require = createRequire(import.meta.url)

/** The lists in the form in which they ship, and in which training already sees them (so that false hits are learnt with). */
export function buildWordLists(classes: Pick<WordLists, 'classes' | 'coarser'>): WordLists {
  const { names, combinations } = packNames(gatherLists())
  return { names, combinations, dictionary: packDictionary(), ...classes }
}

const MOST_COMBINATIONS = 255

function packNames(gathered: ReadonlyMap<string, number>) {
  const counts = new Map<number, number>()
  for (const bits of gathered.values()) counts.set(bits, (counts.get(bits) ?? 0) + 1)
  const ranked = [...counts]
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, MOST_COMBINATIONS)
    .map(([bits]) => bits)
  const index = new Map(ranked.map((bits, i) => [bits, i + 1]))
  const entries = [...gathered].map(([key, bits]) => ({
    ...hashPhrase(key),
    value: index.get(bits) ?? index.get(nearest(bits, ranked)) ?? 0,
  }))
  return { names: packTable(distinct(entries), 8, 8), combinations: [0, ...ranked] }
}

/** A rare combination is stored as the one among the kept that shares most bits with it. */
function nearest(bits: number, kept: readonly number[]): number {
  const ones = (value: number) => value.toString(2).replaceAll('0', '').length
  return kept.reduce((best, other) => (ones(other ^ bits) < ones(best ^ bits) ? other : best), kept[0] ?? 0)
}

/** « new york » → the hashes of its words, mixed as find-phrases.ts mixes them. */
function hashPhrase(key: string): { a: number; b: number } {
  const words = key.split(' ')
  const [a, b] = [SEED_A, SEED_B].map((seed) =>
    words.map((word) => hashText(word, seed)).reduce((mixed, hash) => mixHash(mixed, hash)),
  ) as [number, number]
  return { a, b }
}

function packDictionary() {
  const words = require('an-array-of-french-words') as string[]
  return packTable(distinct(words.map((word) => ({ a: hashText(word, SEED_A), b: hashText(word, SEED_B), value: 1 }))), 1, 7)
}

export function distinct(entries: readonly TableEntry[]): TableEntry[] {
  const seen = new Map<string, TableEntry>()
  for (const entry of entries) seen.set(`${entry.a}/${entry.b}`, entry)
  return [...seen.values()]
}
