import type { Period } from '../3-annotate/names/names-model.ts'
import type { LabelledText } from './read-corpora.ts'
import type { CrfOptions } from './train-crf.ts'

/**
 * The settings of the two shipped taggers, chosen on cross-validated figures (docs/model-card.md). Each learns from its own period only: old print costs
 * the tagger of today 0.01, and the articles of today cost the tagger of old print as much.
 */
export const TRAINING: Readonly<
  Record<Period, CrfOptions & { threshold: number; soften: number; sources: readonly LabelledText['source'][] }>
> = {
  modern: { sources: ['winer'], rate: 0.03, epochs: 20, minimum: 2, prune: 0.12, threshold: 0.45, soften: 0.85 },
  old: { sources: ['newseye', 'enp'], rate: 0.03, epochs: 20, minimum: 2, prune: 0.2, threshold: 0.3, soften: 1 },
}
