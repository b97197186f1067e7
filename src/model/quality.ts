/** One measured figure of the reader: what, on which set, how the set relates to what was learnt, and the result (rates from 0 to 1). */
export interface QualityFigure {
  readonly task: string
  readonly set: string
  /** `cross-validated`: on articles not learnt from; `tuned on`: rules were written with these at hand; `learnt from`: weights too. */
  readonly how: 'cross-validated' | 'tuned on' | 'learnt from'
  readonly value: number
  readonly precision: number | null
  readonly recall: number | null
  readonly cases: number | null
}
