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
  const found = cards.map(() => new Set<number>())
  const pair = (a: number, b: number) => {
    found[a]?.add(b)
    found[b]?.add(a)
  }
  for (const same of bucketsOf(cards, ({ sha256 }) => sha256)) {
    same.forEach((a, i) => {
      for (const b of same.slice(i + 1, i + 1 + neighbours)) pair(a, b)
    })
  }
  for (let band = 0; band < 4; band += 1) {
    const key = ({ simhash, words }: Card) => (words < wordsAtLeast ? null : simhash.slice(band * 4, band * 4 + 4))
    for (const bucket of bucketsOf(cards, key)) {
      bucket.forEach((a, i) => {
        for (const b of bucket.slice(i + 1, i + 1 + neighbours)) if (areNear(cards[a], cards[b])) pair(a, b)
      })
    }
  }
  return found.map((others) => [...others].sort((a, b) => a - b).flatMap((other) => cards[other]?.id ?? []))
}

function bucketsOf(cards: readonly Card[], keyOf: (card: Card) => string | null): readonly (readonly number[])[] {
  const buckets = new Map<string, number[]>()
  cards.forEach((card, index) => {
    const key = keyOf(card)
    if (key === null) return
    const bucket = buckets.get(key)
    if (bucket) bucket.push(index)
    else buckets.set(key, [index])
  })
  return [...buckets.values()].filter((bucket) => bucket.length > 1)
}

function areNear(a: Card | undefined, b: Card | undefined): boolean {
  if (!a || !b || Math.abs(a.words - b.words) > Math.max(a.words, b.words) / 5) return false
  return countBits(a.simhash, b.simhash, 0) + countBits(a.simhash, b.simhash, 8) <= bitsApart
}

function countBits(a: string, b: string, from: number): number {
  let bits = (Number.parseInt(a.slice(from, from + 8), 16) ^ Number.parseInt(b.slice(from, from + 8), 16)) >>> 0
  let count = 0
  for (; bits !== 0; bits &= bits - 1) count += 1
  return count
}
