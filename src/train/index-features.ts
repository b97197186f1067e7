/**
 * Feature hash → row of weights, by open addressing. A slot is 0 where it is free, else `row + 1` in its low bits and the hash's own high bits above
 * them: features that training did not keep, which are most, are told by the slot alone; only what looks like a match is compared in `hashes`.
 */
export interface FeatureIndex {
  readonly slots: Uint32Array
  /** The slot's bits that hold `row + 1`. */
  readonly rowMask: number
  /** The hashes in the order of their rows. */
  readonly hashes: Uint32Array
}

/** Feature hashes, one a row → their index, two thirds full at most. */
export function indexFeatures(hashes: Uint32Array): FeatureIndex {
  let size = 16
  while (size < hashes.length * 1.5) size *= 2
  let rowMask = 1
  while (rowMask <= hashes.length) rowMask = rowMask * 2 + 1
  const slots = new Uint32Array(size)
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] as number
    let at = hash & (size - 1)
    while (slots[at] !== 0) at = (at + 1) & (size - 1)
    slots[at] = (hash & ~rowMask) | (row + 1)
  }
  return { slots, rowMask, hashes }
}

/** Feature hash → its row, -1 when training kept none. */
export function findRow({ slots, rowMask, hashes }: FeatureIndex, hash: number): number {
  const mask = slots.length - 1
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const slot = slots[at] as number
    if (slot === 0) return -1
    const row = (slot & rowMask) - 1
    if (((slot ^ hash) & ~rowMask) === 0 && hashes[row] === hash) return row
  }
}
