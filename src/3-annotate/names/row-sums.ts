import type { FeatureList } from './feature-list.ts'
import { LABELS } from './names-model.ts'
import { CELL, type PackedRows, TAKEN, WEIGHTS } from './pack-rows.ts'

/** Sums of rows of weights, LABELS each, worked out when first asked for: `done[key]` says whether those at `key` are there. */
export interface RowSums {
  rows: Int32Array
  done: Uint8Array
}

export function newRowSums(keys: number): RowSums {
  return { rows: new Int32Array(keys * LABELS), done: new Uint8Array(keys) }
}

/** Adds the weights of the features gathered, LABELS of them, to `out` from `at` on, and empties the list. The innermost loop of the reader. */
export function addRows({ cells, hashes }: PackedRows, features: FeatureList, out: Int32Array | Int16Array, at: number): void {
  const mask = cells.length / CELL - 1
  for (let f = 0; f < features.length; f++) {
    const hash = features.hashes[f] as number
    for (let cell = hash & mask; ; cell = (cell + 1) & mask) {
      if (hashes[4 * cell] === hash) {
        const from = cell * CELL + WEIGHTS
        for (let l = 0; l < LABELS; l++) out[at + l] = (out[at + l] as number) + (cells[from + l] as number)
        break
      }
      if (cells[cell * CELL + TAKEN] === 0) break
    }
  }
  features.length = 0
}

export function addScores(out: Int32Array, at: number, scores: Int32Array | Int16Array, from: number): void {
  for (let l = 0; l < LABELS; l++) out[at + l] = (out[at + l] as number) + (scores[from + l] as number)
}
