/**
 * Characters as they are shown, each with the offset in the article's text that it stands for: what is hidden, joined or composed
 * changes `text` and never the offsets of the source. `at` never decreases and has one entry a UTF-16 unit of `text`.
 */
export interface Shown {
  readonly text: string
  readonly at: Int32Array
}

export function showSlice(text: string, start: number, end: number): Shown {
  const at = new Int32Array(end - start)
  for (let i = 0; i < at.length; i += 1) at[i] = start + i
  return { text: text.slice(start, end), at }
}

/** One change: the characters from `start` to `end` of `shown.text` become `text`. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Makes the changes, which are in order and do not overlap. New characters stand for those they replace, or for the one they go before. */
export function changeShown(shown: Shown, changes: readonly Change[]): Shown {
  if (changes.length === 0) return shown
  let length = shown.text.length
  for (const change of changes) length += change.text.length - (change.end - change.start)
  const at = new Int32Array(length)
  const pieces: string[] = []
  let [from, to] = [0, 0]
  for (const change of changes) {
    pieces.push(shown.text.slice(from, change.start), change.text)
    at.set(shown.at.subarray(from, change.start), to)
    to += change.start - from
    for (let i = 0; i < change.text.length; i += 1) {
      at[to++] = shown.at[Math.min(change.start + Math.min(i, Math.max(0, change.end - change.start - 1)), shown.at.length - 1)] ?? 0
    }
    from = change.end
  }
  pieces.push(shown.text.slice(from))
  at.set(shown.at.subarray(from), to)
  return { text: pieces.join(''), at }
}

/** First index whose character stands at `offset` or after it. */
export function indexOf(shown: Shown, offset: number): number {
  let [low, high] = [0, shown.at.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shown.at[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
