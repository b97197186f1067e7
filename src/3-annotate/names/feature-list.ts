import { mixHash } from './hash-text.ts'

/** Hashes of features, gathered without an object each. */
export interface FeatureList {
  readonly hashes: Uint32Array
  length: number
}

/** No token has more: about 90 by itself and 80 by its place. */
const MOST = 512

export function newFeatureList(): FeatureList {
  return { hashes: new Uint32Array(MOST), length: 0 }
}

/** One more feature. `kind`: which question it answers; `value`: the answer. */
export function addFeature(out: FeatureList, kind: number, value: number): void {
  out.hashes[out.length++] = mixHash(kind, value)
}
