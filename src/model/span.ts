/** A stretch of an article's text. Offsets are UTF-16 units, end excluded: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span together with the characters it covers: `article.text.slice(start, end) === text`, always. */
export interface TextSpan extends Span {
  readonly text: string
}

/**
 * A field of an article that may stand in the text or come from beside it (front matter, file name).
 * `start` and `end` are null when the words do not stand in the text.
 */
export interface Field {
  readonly text: string
  readonly start: number | null
  readonly end: number | null
  /** Where it comes from: `front matter`, `heading`, `first line`, `dateline`, `file name`, or a rule's name. */
  readonly origin: string
}
