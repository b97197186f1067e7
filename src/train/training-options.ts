import type { Period } from '../3-annotate/names/names-model.ts'
import type { LabelledText } from './read-corpora.ts'
import type { CrfOptions } from './train-crf.ts'

/**
 * The settings of the two shipped taggers, chosen on cross-validated figures (docs/model-card.md). Old print costs the tagger of today 0.01, while the
 * articles of today help the tagger of old print by 0.02.
 */
export const TRAINING: Readonly<
  Record<Period, CrfOptions & { threshold: number; soften: number; sources: readonly LabelledText['source'][] }>
> = {
  modern: { sources: ['winer'], rate: 0.03, epochs: 20, minimum: 2, prune: 0.12, threshold: 0.45, soften: 0.85 },
  old: { sources: ['winer', 'newseye', 'enp'], rate: 0.03, epochs: 20, minimum: 2, prune: 0.2, threshold: 0.25, soften: 1 },
}
