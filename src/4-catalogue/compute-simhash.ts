/**
 * Text → 64-bit similarity hash of its pairs of words, 16 hexadecimal digits. Texts that differ by a few words differ by a few bits; case, accents
 * and punctuation do not count. Linear in the length. (M. Charikar, « Similarity estimation techniques from rounding algorithms », 2002.)
 */
import { stripMarks } from './fold-name.ts'

export function computeSimhash(text: string): string {
  const votes = new Int32Array(64)
  let before = 0
  let count = 0
  for (const [word] of stripMarks(text)
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    const hash = hashWord(word)
    vote(votes, count === 0 ? hash : Math.imul(before, 31) ^ hash)
    before = hash
    count += 1
  }
  if (count === 0) return '0'.repeat(16)
  return hexOf(votes, 0) + hexOf(votes, 32)
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** The finishing step of MurmurHash3: every bit of the seed sways every bit of the answer. */
function mix(seed: number): number {
  let hash = seed
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

function vote(votes: Int32Array, feature: number): void {
  const low = mix(feature)
  const high = mix(feature ^ 0x9e3779b9)
  for (let bit = 0; bit < 32; bit += 1) {
    votes[bit] = (votes[bit] ?? 0) + ((low >>> bit) & 1 ? 1 : -1)
    votes[bit + 32] = (votes[bit + 32] ?? 0) + ((high >>> bit) & 1 ? 1 : -1)
  }
}

function hexOf(votes: Int32Array, from: number): string {
  let value = 0
  for (let bit = 0; bit < 32; bit += 1) if ((votes[from + bit] ?? 0) > 0) value |= 1 << bit
  return (value >>> 0).toString(16).padStart(8, '0')
}
