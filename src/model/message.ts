/** A diagnostic as data: a place, a rule id, what was found, what was expected, a hint. Shown through vfile-reporter. */
export interface Message {
  /** Path of the file it is about, as shown to people. */
  readonly path: string
  /** 1-based; absent when the whole file is meant. */
  readonly line?: number
  readonly column?: number
  /** Kebab-case, one of the ids in `messages.ts`. */
  readonly ruleId: string
  readonly severity: 'error' | 'warning' | 'info'
  /** *Unexpected X, expected Y*. */
  readonly reason: string
  readonly hint?: string
}
