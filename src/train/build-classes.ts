import { SEED_A, SEED_B } from '../3-annotate/names/describe-word.ts'
import { hashText } from '../3-annotate/names/hash-text.ts'
import type { PackedTable } from '../3-annotate/names/look-up-table.ts'
import { clusterVectors, normaliseRows } from './cluster-vectors.ts'
import { packTable } from './pack-table.ts'
import type { WordVectors } from './read-vectors.ts'

/** Classes at three sizes; the two coarser are clusters of clusters. */
const SIZES = [1023, 255, 63]
const ROUNDS = 25
const PLAIN = /^[\p{L}\p{M}][\p{L}\p{M}\p{N}'’.&-]{1,23}$/u

/** Word vectors → the table of word classes that ships, and the maps to its coarser sizes. */
export function buildClasses(vectors: WordVectors): { classes: PackedTable; coarser: number[][] } {
  normaliseRows(vectors.rows, vectors.width)
  const finest = clusterVectors(vectors.rows, vectors.width, SIZES[0] as number, ROUNDS)
  const coarser = SIZES.slice(1).map((size) => {
    const { cluster } = clusterVectors(finest.centres, vectors.width, size, ROUNDS)
    return [0, ...Array.from(cluster, (id) => id + 1)]
  })
  const classOf = new Map<string, number>()
  for (const { word, row } of vectors.words) if (PLAIN.test(word)) classOf.set(word, (finest.cluster[row] as number) + 1)
  const kept = [...classOf].filter(([word, id]) => !isImplied(word, id, classOf))
  const entries = kept.map(([word, value]) => ({ a: hashText(word, SEED_A), b: hashText(word, SEED_B), value }))
  return { classes: packTable(distinctKeys(entries), 10, 6), coarser }
}

/** Left out: forms that are looked up through another (« MACRON » through « macron » or « Macron ») and would say the same. */
function isImplied(word: string, id: number, classOf: ReadonlyMap<string, number>): boolean {
  const lower = word.toLowerCase()
  const capital = lower.charAt(0).toUpperCase() + lower.slice(1)
  if (word === lower) return false
  if (classOf.has(lower)) return classOf.get(lower) === id
  return word !== capital && classOf.get(capital) === id
}

function distinctKeys<T extends { a: number; b: number }>(entries: readonly T[]): T[] {
  return [...new Map(entries.map((entry) => [`${entry.a}/${entry.b}`, entry])).values()]
}
