/**
 * Joins spellings of one name: at once where only spaces or a leading article differ (« Canal + », « Canal+ »; « Le Monde », « Monde »), and where they
 * only sound or look alike when they keep the same company and are never named side by side. All others become doubts.
 */

import { bareKey, withoutArticle } from './bare-key.ts'
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
const wanted: Readonly<Record<Likeness, number>> = {
  spelling: 2,
  sound: 1,
  'short first name': 1,
  'longer name': 1,
  initials: Number.POSITIVE_INFINITY,
}
/** A slip of the pen is rarer than the right spelling: unless the two are rare, one must be twice as frequent. */
const rare = 3

export function joinSameWords({ nodes }: GatheredNames, company: Company, groups: Groups): void {
  for (const bucket of fillBuckets(nodes, ({ type, key }) => [`${type}|${bareKey(type, key)}`]).values()) {
    const [head, ...others] = [...bucket].sort((a, b) => orderKeys(nodes, a, b))
    for (const other of others) {
      // « Le Pertuis » and « Pertuis » are two towns; « Le Caire » and « (du) Caire » keep the same company.
      const towns = nodes[other]?.type === 'place' && withoutArticle(nodes[other]?.key ?? '') === nodes[head ?? -1]?.key
      if (head !== undefined && (!towns || company.shared(head, other).length > 0)) groups.join(head, other, 'spelling')
    }
  }
}

export function joinLikeNames(names: GatheredNames, company: Company, groups: Groups): readonly LikePair[] {
  const pairs = likePairs(names.nodes)
  const disputed = findDisputed(names.nodes, pairs)
  const open: LikePair[] = []
  for (const [a, b, likeness] of pairs) {
    if (groups.find(a) === groups.find(b) || groups.areApart(a, b)) continue
    const pair = { a, b, likeness, shared: company.shared(a, b), sideBySide: company.sideBySide(a, b) }
    const sure = isSure(names.nodes, pair) && !(likeness === 'longer name' && disputed.has(a))
    if (sure && groups.join(a, b, likeness === 'longer name' ? likeness : 'spelling')) continue
    // « Montréal » and « Montreuil » only sound alike: without a common company only persons are worth a person's time.
    if (pair.shared.length > 0 || names.nodes[a]?.type === 'person') open.push(pair)
  }
  return open
}

function isSure(nodes: readonly NameNode[], { a, b, likeness, shared, sideBySide }: LikePair): boolean {
  const [left, right] = [nodes[a], nodes[b]]
  if (!left || !right || shared.length < wanted[likeness]) return false
  if (likeness === 'longer name') return !sideBySide || left.key.split(' ')[0] === right.key.split(' ')[0]
  const [less, more] = [left.at.length, right.at.length].sort((x, y) => x - y)
  return !sideBySide && ((more ?? 0) <= rare || (less ?? 0) * 2 <= (more ?? 0))
}

/** Short names that stand inside two longer ones which are not one inside the other: « George Bush » between « George W. » and « George H. W. ». */
function findDisputed(nodes: readonly NameNode[], pairs: readonly (readonly [number, number, Likeness])[]): ReadonlySet<number> {
  const longer = new Map<number, number[]>()
  for (const [a, b, likeness] of pairs)
    if (likeness === 'longer name' || likeness === 'initials') longer.set(a, [...(longer.get(a) ?? []), b])
  const within = (one: number, other: number) => {
    const [short, long] = [nodes[one]?.key.split(' ') ?? [], nodes[other]?.key.split(' ') ?? []]
    // An initial more is another person as often as not: it settles nothing.
    return short.every((word) => long.includes(word)) && !long.some((word) => word.length === 1 && !short.includes(word))
  }
  return new Set(
    [...longer].filter(([, longs]) => longs.some((x) => longs.some((y) => !within(x, y) && !within(y, x)))).map(([short]) => short),
  )
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
  // « M. Curie » and « Marie Curie » look alike by chance only.
  if (key.length < 5 || !/^[a-z0-9 ]+$/.test(key) || (type === 'person' && /^(?:m|mme|mlle) /.test(key))) return []
  const words = key.split(' ')
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  const sound = `${type}|${words.map(consonantsOf).join('')}`
  if (type !== 'person' || words.length < 2) return [sound]
  return [
    sound,
    `last|${soundOf(last)}|${first[0]}`,
    `first|${soundOf(first)}|${last.slice(0, 3)}`,
    `ends|${first}|${last}`,
    `begins|${first}|${words[1]}`,
  ]
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
