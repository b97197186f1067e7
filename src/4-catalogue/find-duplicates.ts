/**
 * Cards → for each the ids of its duplicates: the same bytes, or nearly the same words (similarity hashes at most 4 bits apart, 40 words or more, lengths
 * within a fifth). Symmetrical. Candidates share one of four bands of 16 bits, so pairs 3 bits apart are always met; linear but for crowded bands.
 */
import type { Card } from '../model/card.ts'

const bitsApart = 4
const wordsAtLeast = 40
/** In a band that more articles share than this, each is compared with its neighbours only. */
const neighbours = 32

export function findDuplicates(cards: readonly Card[]): readonly (readonly string[])[] {
  const found = new Map<number, Set<number>>()
  const pair = (a: number, b: number) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = found.get(one)
      if (others) others.add(other)
      else found.set(one, new Set([other]))
    }
  }
  for (const same of bucketsOf(cards, ({ sha256 }) => sha256)) {
    same.forEach((a, i) => {
      for (const b of same.slice(i + 1, i + 1 + neighbours)) pair(a, b)
    })
  }
  const hashes = readHashes(cards)
  for (let band = 0; band < 4; band += 1) {
    const half = band < 2 ? hashes.high : hashes.low
    const shift = band % 2 === 0 ? 16 : 0
    for (const bucket of bucketsOf(cards, ({ words }, card) => (words < wordsAtLeast ? null : ((half[card] ?? 0) >>> shift) & 0xffff))) {
      bucket.forEach((a, i) => {
        const last = Math.min(bucket.length, i + 1 + neighbours)
        for (let at = i + 1; at < last; at += 1) if (areNear(cards, hashes, a, bucket[at] ?? a)) pair(a, bucket[at] ?? a)
      })
    }
  }
  return cards.map((_, card) => {
    const others = found.get(card)
    return others ? [...others].sort((a, b) => a - b).flatMap((other) => cards[other]?.id ?? []) : none
  })
}

const none: readonly string[] = []

/** Buckets of two and more; cards ascend. */
function bucketsOf<T extends string | number>(
  cards: readonly Card[],
  keyOf: (card: Card, index: number) => T | null,
): readonly (readonly number[])[] {
  const buckets = new Map<T, number[]>()
  cards.forEach((card, index) => {
    const key = keyOf(card, index)
    if (key === null) return
    const bucket = buckets.get(key)
    if (bucket) bucket.push(index)
    else buckets.set(key, [index])
  })
  return [...buckets.values()].filter((bucket) => bucket.length > 1)
}

/** Similarity hashes as numbers: their first 32 bits and their last. */
interface Hashes {
  readonly high: Uint32Array
  readonly low: Uint32Array
}

function readHashes(cards: readonly Card[]): Hashes {
  return {
    high: Uint32Array.from(cards, ({ simhash }) => Number.parseInt(simhash.slice(0, 8), 16)),
    low: Uint32Array.from(cards, ({ simhash }) => Number.parseInt(simhash.slice(8), 16)),
  }
}

function areNear(cards: readonly Card[], { high, low }: Hashes, a: number, b: number): boolean {
  if (countBits((high[a] ?? 0) ^ (high[b] ?? 0)) + countBits((low[a] ?? 0) ^ (low[b] ?? 0)) > bitsApart) return false
  const [one, other] = [cards[a]?.words ?? 0, cards[b]?.words ?? 0]
  return Math.abs(one - other) <= Math.max(one, other) / 5
}

function countBits(number: number): number {
  let count = 0
  for (let bits = number >>> 0; bits !== 0; bits = (bits & (bits - 1)) >>> 0) count += 1
  return count
}
