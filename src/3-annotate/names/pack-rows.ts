import { LABELS } from './names-model.ts'

/**
 * A tagger's rows of weights, found by the hash of their feature (open addressing, two thirds full at most). Hash and weights of a feature stand in one
 * cell of 16 bytes: looking one up waits for memory once, not three times as with an index, its hashes and the weights apart, and that waiting is most
 * of what the lookup costs (measured with docs/benchmark.md's articles: 2.4 MB of tables, 120 ns a feature before).
 */
export interface PackedRows {
  /** Bytes: 4 of the hash, LABELS weights, 1 in the last byte of a cell that is taken. */
  readonly cells: Int8Array
  /** The same bytes: the hash of cell `at` is `hashes[4 * at]`. */
  readonly hashes: Uint32Array
}

export const CELL = 16
/** Where a cell's weights begin. */
export const WEIGHTS = 4
/** Its last byte. */
export const TAKEN = CELL - 1

/** Feature hashes, one a row, and their weights, LABELS a row → the packed rows. */
export function packRows(hashes: Uint32Array, weights: Int8Array): PackedRows {
  let size = 16
  while (size < hashes.length * 1.4) size *= 2
  const packed = { cells: new Int8Array(size * CELL), hashes: new Uint32Array(0) }
  packed.hashes = new Uint32Array(packed.cells.buffer)
  for (let row = 0; row < hashes.length; row++) {
    let at = (hashes[row] as number) & (size - 1)
    while (packed.cells[at * CELL + TAKEN] !== 0) at = (at + 1) & (size - 1)
    packed.hashes[4 * at] = hashes[row] as number
    packed.cells.set(weights.subarray(row * LABELS, (row + 1) * LABELS), at * CELL + WEIGHTS)
    packed.cells[at * CELL + TAKEN] = 1
  }
  return packed
}
