import type { Cue } from './cue.ts'
import type { Phrase } from './read-noun-phrase.ts'

/** Who a quotation is given to by the words around it: indices into the frame. */
export interface Attribution {
  /** Name of the rule that decided, shown as evidence. */
  readonly rule: string
  readonly cue: Cue | null
  readonly speaker: Phrase | null
  /** A second voice: « …, WaPo a rapporté » after « Ils ont exhorté ». */
  readonly via?: Phrase
  readonly reach?: 'touching' | 'reported' | 'loose'
}

/** How many words after a quotation its verb may stand. */
export const FURTHEST = 40
