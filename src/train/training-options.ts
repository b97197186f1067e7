/** The settings of the shipped model; each was chosen on the cross-validated figures of the later articles (docs/model-card.md). */
export const TRAINING = {
  rate: 0.03,
  epochs: 20,
  minimum: 2,
  prune: 0.05,
  threshold: 0.4,
  oldThreshold: 0.25,
} as const
