import { mixHash } from './hash-text.ts'

/**
 * A packed, read-only map from strings to small numbers (a "static function" built by peeling, see train/pack-table.ts): three slots of a
 * key XORed give `fingerprint | value`. An unknown key is recognised by its fingerprint, but for about 2^-fingerprintBits of them.
 */
export interface PackedTable {
  /** Slots in three blocks of equal length. */
  readonly slots: Uint8Array | Uint16Array | Uint32Array
  readonly valueBits: number
  readonly fingerprintBits: number
}

/** Two independent hashes of a key → its value, 0 when it is not in the table. */
export function lookUpTable(table: PackedTable, a: number, b: number): number {
  const block = table.slots.length / 3
  const first = reduce(a, block)
  const second = block + reduce(b, block)
  const third = 2 * block + reduce(mixHash(a, b), block)
  const found = (table.slots[first] ?? 0) ^ (table.slots[second] ?? 0) ^ (table.slots[third] ?? 0)
  const fingerprint = keyFingerprint(a, b, table.fingerprintBits)
  return found >>> table.valueBits === fingerprint ? found & ~(-1 << table.valueBits) : 0
}

/** The part of a key that tells it from others in the same slots; never 0, so that empty slots match nothing. `bits`: 31 at most. */
export function keyFingerprint(a: number, b: number, bits: number): number {
  return (mixHash(b, a) % (~(-1 << bits) >>> 0)) + 1
}

/** 32-bit hash → 0 … size - 1, without a division (D. Lemire, 2016). */
export function reduce(hash: number, size: number): number {
  return Math.floor((hash / 0x100000000) * size)
}
