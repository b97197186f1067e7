/**
 * Joins spellings of one name: at once where only spaces or a leading article differ (« Canal + », « Canal+ »; « Le Monde », « Monde »), and where they
 * only sound or look alike when they keep the same company and are never named side by side. All others become doubts.
 */

import { compareNames, type Likeness } from './compare-names.ts'
import type { GatheredNames, NameNode } from './gather-nodes.ts'
import type { Company } from './keep-company.ts'
import type { Groups } from './make-groups.ts'
import { consonantsOf, soundOf } from './sound-of.ts'

export interface LikePair {
  readonly a: number
  readonly b: number
  readonly likeness: Likeness
  readonly shared: readonly number[]
  readonly sideBySide: boolean
}

/** Names compared with one another in one bucket; the names of larger ones are too common to tell anything. */
const bucketBound = 48

/** How much company in common makes one of two like names. */
const wanted: Readonly<Record<Likeness, number>> = { spelling: 2, sound: 1, 'longer name': 1, initials: Number.POSITIVE_INFINITY }

export function joinSameWords({ nodes }: GatheredNames, groups: Groups): void {
  for (const bucket of fillBuckets(nodes, ({ type, key }) => [`${type}|${bareKey(type, key)}`]).values()) {
    const [head, ...others] = [...bucket].sort((a, b) => orderKeys(nodes, a, b))
    if (head !== undefined) for (const other of others) groups.join(head, other, 'spelling')
  }
}

export function joinLikeNames(names: GatheredNames, company: Company, groups: Groups): readonly LikePair[] {
  const { nodes } = names
  const open: LikePair[] = []
  for (const [a, b, likeness] of likePairs(nodes)) {
    if (groups.find(a) === groups.find(b) || groups.areApart(a, b)) continue
    const pair = { a, b, likeness, shared: company.shared(a, b), sideBySide: company.sideBySide(a, b) }
    const sure = !pair.sideBySide && pair.shared.length >= wanted[likeness]
    if (!sure || !groups.join(a, b, likeness === 'sound' ? 'spelling' : likeness)) open.push(pair)
  }
  return open
}

/** Each pair once, `a` the one whose key would stay; order independent of the order of articles. */
function likePairs(nodes: readonly NameNode[]): readonly (readonly [number, number, Likeness])[] {
  const pairs = new Map<string, readonly [number, number, Likeness]>()
  for (const bucket of fillBuckets(nodes, bucketsOf).values()) {
    if (bucket.length < 2 || bucket.length > bucketBound) continue
    const sorted = [...bucket].sort((x, y) => orderKeys(nodes, x, y))
    sorted.forEach((a, i) => {
      for (const b of sorted.slice(i + 1)) {
        const id = `${a}|${b}`
        if (pairs.has(id)) continue
        const [left, right] = [nodes[a], nodes[b]]
        const likeness = left && right ? compareNames(left.type, left.key, right.key) : null
        if (likeness) pairs.set(id, [a, b, likeness])
      }
    })
  }
  return [...pairs.values()].sort((x, y) => orderKeys(nodes, x[0], y[0]) || orderKeys(nodes, x[1], y[1]))
}

function bucketsOf({ type, key }: NameNode): readonly string[] {
  if (key.length < 5 || !/^[a-z0-9 ]+$/.test(key)) return []
  const words = key.split(' ')
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  const sound = `${type}|${words.map(consonantsOf).join('')}`
  if (type !== 'person' || words.length < 2) return [sound]
  return [sound, `last|${soundOf(last)}|${first[0]}`, `first|${soundOf(first)}|${last.slice(0, 3)}`, `ends|${first}|${last}`]
}

/** The words without what is written or not: spaces, the leading article; for events (« Jeux olympiques de 2024 ») the small words too. */
function bareKey(type: NameNode['type'], key: string): string {
  if (type === 'person') return key.length < 8 ? key : key.replaceAll(' ', '')
  const words = key.split(' ')
  const kept =
    type === 'event' ? words.filter((word) => !['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'edition'].includes(word)) : words
  const bare = words.length > 1 && ['le', 'la', 'les', 'l', 'the'].includes(kept[0] ?? '') ? kept.slice(1) : kept
  return bare.join('').length < 3 ? key : bare.join('')
}

function fillBuckets(nodes: readonly NameNode[], keysOf: (node: NameNode) => readonly string[]): ReadonlyMap<string, readonly number[]> {
  const buckets = new Map<string, number[]>()
  nodes.forEach((node, index) => {
    for (const key of keysOf(node)) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(index)
      else buckets.set(key, [index])
    }
  })
  return buckets
}

/** Shortest first, then by letters. */
function orderKeys(nodes: readonly NameNode[], a: number, b: number): number {
  const [left, right] = [nodes[a]?.key ?? '', nodes[b]?.key ?? '']
  return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0)
}
