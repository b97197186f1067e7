import { indexFeatures } from '../3-annotate/names/index-features.ts'
import type { NamesModel, WordLists } from '../3-annotate/names/names-model.ts'
import type { CrfWeights } from './train-crf.ts'

/** Learnt weights → the model as it ships, weights rounded to 8 bits. */
export function makeModel(weights: CrfWeights, lists: WordLists, thresholds: { threshold: number; oldThreshold: number }): NamesModel {
  const most = weights.rows.reduce((best, value) => Math.max(best, Math.abs(value)), 0)
  const scale = most / 127
  return {
    lists,
    rowOf: indexFeatures(weights.hashes),
    weights: Int8Array.from(weights.rows, (value) => Math.round(value / scale)),
    scale,
    transitions: weights.transitions,
    first: weights.first,
    ...thresholds,
  }
}
