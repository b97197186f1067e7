import type { EntityType } from '../../model/record.ts'
import type { PackedTable } from './look-up-table.ts'

/** Order of the types in labels: label 0 is "outside", 1 + 2t "begins a name of type t", 2 + 2t "goes on". */
export const NAME_TYPES: readonly EntityType[] = ['person', 'organisation', 'place', 'event', 'product']
export const LABELS = 1 + 2 * NAME_TYPES.length

/** What is known of words from outside the articles; the same for training and reading. */
export interface WordLists {
  /** Folded word or phrase → index into `combinations`. */
  readonly names: PackedTable
  /** Index → bits of LIST_BITS. */
  readonly combinations: readonly number[]
  /** Lower-case French words → 1. */
  readonly dictionary: PackedTable
  /** Word as written → finest class (1 up); `coarser[k][class]` gives its class at a coarser size. */
  readonly classes: PackedTable | null
  readonly coarser: readonly (readonly number[])[]
}

/** A linear-chain CRF: a row of label weights for each feature, and the transitions. */
export interface Tagger {
  /** Hashes of the features, a row each, and its `weights`: LABELS of them, 8 bits each, times `scale`. */
  readonly hashes: Uint32Array
  readonly weights: Int8Array
  readonly scale: number
  /** `transitions[from * LABELS + to]`; `first[to]` opens a sequence. */
  readonly transitions: Float32Array
  readonly first: Float32Array
  /** Spans less probable than this are not told. */
  readonly threshold: number
}

/** The word lists, and two taggers over the same features: what reads the press of today best reads old print badly, and the other way round. */
export interface NamesModel {
  readonly lists: WordLists
  readonly modern: Tagger
  readonly old: Tagger
}

export type Period = 'modern' | 'old'
