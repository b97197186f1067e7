import type { Tagger } from '../3-annotate/names/names-model.ts'
import type { CrfWeights } from './train-crf.ts'

/** Learnt weights → the tagger as it ships, weights rounded to 8 bits and all of them multiplied by `soften`, which makes its probabilities true. */
export function makeTagger(weights: CrfWeights, threshold: number, soften: number): Tagger {
  const most = weights.rows.reduce((best, value) => Math.max(best, Math.abs(value)), 0)
  const scale = most / 127
  return {
    hashes: weights.hashes,
    weights: Int8Array.from(weights.rows, (value) => Math.round(value / scale)),
    scale: scale * soften,
    transitions: weights.transitions.map((weight) => weight * soften),
    first: weights.first.map((weight) => weight * soften),
    threshold,
  }
}
