/** A diagnostic's wording: takes the particulars, gives what it says and what helps. */
import type { Message } from '../model/message.ts'

export type Particulars = Readonly<Record<string, string | number>>

export interface Rule {
  readonly severity: Message['severity']
  readonly reason: (x: Particulars) => string
  readonly hint?: (x: Particulars) => string
}

export type Rules = Readonly<Record<string, Rule>>
