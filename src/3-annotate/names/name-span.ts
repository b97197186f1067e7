/** A name found, before it is told who bears it. Offsets in the text as it stands. */
export interface NameSpan {
  readonly start: number
  readonly end: number
  /** The name as it reads: broken words whole, line ends as blanks. */
  readonly reads: string
  /** Index into NAME_TYPES. */
  readonly type: number
  readonly confidence: number
  /** `model`, or the rule that found it. */
  readonly origin: string
}
