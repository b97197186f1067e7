import type { VerbForm } from './build-verb-table.ts'

/** A verb or a preposition that hands words to somebody; indices into the frame's words, end excluded. */
export interface Cue {
  readonly from: number
  readonly to: number
  /** `finite`, `gerund`, `bare` (infinitive), `passive` (« est accusé »), `participle` (« qualifié »), `preposition` (« selon »). */
  readonly mood: 'finite' | 'gerund' | 'bare' | 'passive' | 'participle' | 'preposition'
  readonly verb: VerbForm | null
  /** Index of the pronoun in « a-t-il déclaré ». */
  readonly pronoun: number
  readonly plural: boolean
  /** « pour », « chez »: only before somebody. */
  readonly weak?: boolean
}
