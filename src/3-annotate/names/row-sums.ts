import type { FeatureList } from './feature-list.ts'
import type { Tagger } from './names-model.ts'
import { LABELS } from './names-model.ts'

/** Sums of rows of weights, LABELS each, worked out when first asked for: `done[key]` says whether those at `key` are there. */
export interface RowSums {
  rows: Int32Array
  done: Uint8Array
}

export function newRowSums(keys: number): RowSums {
  return { rows: new Int32Array(keys * LABELS), done: new Uint8Array(keys) }
}

/** Adds the weights of the features gathered, LABELS of them, to `out` from `at` on, and empties the list. The innermost loop of the reader. */
export function addRows({ rowOf, weights }: Tagger, features: FeatureList, out: Int32Array | Int16Array, at: number): void {
  const { slots, rowMask, hashes } = rowOf
  const mask = slots.length - 1
  for (let f = 0; f < features.length; f++) {
    const hash = features.hashes[f] as number
    for (let s = hash & mask; ; s = (s + 1) & mask) {
      const slot = slots[s] as number
      if (slot === 0) break
      const row = (slot & rowMask) - 1
      if (((slot ^ hash) & ~rowMask) !== 0 || hashes[row] !== hash) continue
      const from = row * LABELS
      for (let l = 0; l < LABELS; l++) out[at + l] = (out[at + l] as number) + (weights[from + l] as number)
      break
    }
  }
  features.length = 0
}

export function addScores(out: Int32Array, at: number, scores: Int32Array | Int16Array, from: number): void {
  for (let l = 0; l < LABELS; l++) out[at + l] = (out[at + l] as number) + (scores[from + l] as number)
}
