/** Feature hash → row, by open addressing: `slots[2k]` a hash, `slots[2k + 1]` its row + 1, 0 where the slot is free. One cache line a look-up. */
export interface FeatureIndex {
  readonly slots: Uint32Array
  readonly count: number
}

/** Feature hashes, one a row → their index, two thirds full at most. */
export function indexFeatures(hashes: Uint32Array): FeatureIndex {
  let size = 16
  while (size < hashes.length * 1.5) size *= 2
  const slots = new Uint32Array(2 * size)
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] as number
    let at = hash & (size - 1)
    while (slots[2 * at + 1] !== 0) at = (at + 1) & (size - 1)
    slots[2 * at] = hash
    slots[2 * at + 1] = row + 1
  }
  return { slots, count: hashes.length }
}

/** Feature hash → its row, -1 when training kept none. */
export function findRow(index: FeatureIndex, hash: number): number {
  const { slots } = index
  const mask = slots.length / 2 - 1
  let at = hash & mask
  while (true) {
    const row = slots[2 * at + 1] as number
    if (row === 0 || slots[2 * at] === hash) return row - 1
    at = (at + 1) & mask
  }
}

/** The hashes in the order of their rows. */
export function listFeatures(index: FeatureIndex): Uint32Array {
  const hashes = new Uint32Array(index.count)
  for (let at = 0; at < index.slots.length; at += 2) {
    const row = index.slots[at + 1] as number
    if (row > 0) hashes[row - 1] = index.slots[at] as number
  }
  return hashes
}
