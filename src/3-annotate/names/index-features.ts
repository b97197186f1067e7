import type { FeatureIndex } from './names-model.ts'

/** Feature hashes, one a row → an index by open addressing, half full at most. */
export function indexFeatures(hashes: Uint32Array): FeatureIndex {
  let size = 16
  while (size < hashes.length * 2) size *= 2
  const keys = new Uint32Array(size)
  const rows = new Int32Array(size).fill(-1)
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row] ?? 0
    let at = hash & (size - 1)
    while ((rows[at] ?? -1) >= 0) at = (at + 1) & (size - 1)
    keys[at] = hash
    rows[at] = row
  }
  return { keys, rows }
}

/** Feature hash → its row, -1 when training kept none. */
export function findRow(index: FeatureIndex, hash: number): number {
  const mask = index.keys.length - 1
  let at = hash & mask
  while (true) {
    const row = index.rows[at] as number
    if (row < 0) return -1
    if (index.keys[at] === hash) return row
    at = (at + 1) & mask
  }
}
