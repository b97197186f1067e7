import type { Published } from './read-published.ts'
import type { Tense } from './sense-tense.ts'

/** What a phrase is read against. */
export interface Bearings {
  readonly published: Published | null
  readonly tense: Tense
  /** The day that the text last named, for « la veille ». */
  readonly told: number | null
  /** The day, month or year that the text last named, as EDTF, for « l’année suivante ». */
  readonly toldPeriod: string | null
}

/** EDTF of a phrase; `edtf` null with `relative` where the day of publication is wanted and unknown. Null: no such day (« 31 juin »). */
export interface Resolution {
  readonly edtf: string | null
  readonly relative?: string
}
