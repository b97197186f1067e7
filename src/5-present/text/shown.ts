/**
 * Characters as they are shown, each with the offset in the article's text that it stands for: what is hidden, joined or composed changes
 * `text` and never the offsets of the source. Kept as runs: from `starts[i]` on, characters stand for `sources[i]` and those that follow it.
 */
export interface Shown {
  readonly text: string
  /** Ascending indexes of `text`, the first 0. */
  readonly starts: readonly number[]
  /** Offsets of the source; never decreasing. */
  readonly sources: readonly number[]
}

export function showSlice(text: string, start: number, end: number): Shown {
  return { text: text.slice(start, end), starts: [0], sources: [start] }
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
  const pieces: string[] = []
  const [starts, sources]: [number[], number[]] = [[], []]
  let [from, length, run] = [0, 0, 0]
  const keep = (to: number) => {
    pieces.push(shown.text.slice(from, to))
    while (run + 1 < shown.starts.length && (shown.starts[run + 1] ?? 0) <= from) run += 1
    for (let i = run; i < shown.starts.length && (i === run || (shown.starts[i] ?? 0) < to); i += 1) {
      const at = Math.max(from, shown.starts[i] ?? 0)
      if (at >= to) break
      starts.push(length + at - from)
      sources.push((shown.sources[i] ?? 0) + at - (shown.starts[i] ?? 0))
      run = i
    }
    length += to - from
  }
  for (const { start, end, text } of changes) {
    keep(start)
    const [first, last] = [sourceAt(shown, start), sourceAt(shown, Math.max(start, end - 1))]
    for (let i = 0; i < text.length; i += 1) {
      starts.push(length + i)
      sources.push(Math.min(first + i, last))
    }
    pieces.push(text)
    length += text.length
    from = end
  }
  keep(shown.text.length)
  return { text: pieces.join(''), starts, sources }
}

/** The offset that the character at `index` stands for. */
export function sourceAt({ starts, sources }: Shown, index: number): number {
  const run = lastRun(starts, index)
  return (sources[run] ?? 0) + index - (starts[run] ?? 0)
}

/** First index whose character stands at `offset` or after it. */
export function indexOf({ text, starts, sources }: Shown, offset: number): number {
  let [low, high] = [0, sources.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sources[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  const next = low < starts.length ? (starts[low] ?? 0) : text.length
  return low === 0 ? next : Math.min(next, (starts[low - 1] ?? 0) + offset - (sources[low - 1] ?? 0))
}

function lastRun(starts: readonly number[], index: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= index) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
