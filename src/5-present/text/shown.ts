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
  const out: Changed = { text: '', starts: [], sources: [], run: 0 }
  let from = 0
  for (const { start, end, text } of changes) {
    keepRuns(shown, from, start, out)
    const first = sourceAt(shown, start)
    const last = end > start + 1 ? sourceAt(shown, end - 1) : first
    for (let i = 0; i < text.length; i += 1) {
      out.starts.push(out.text.length + i)
      out.sources.push(Math.min(first + i, last))
    }
    out.text += text
    from = end
  }
  keepRuns(shown, from, shown.text.length, out)
  return out
}

interface Changed {
  text: string
  readonly starts: number[]
  readonly sources: number[]
  /** Run of the former characters that was reached. */
  run: number
}

/** The characters from `from` to `to` stay as they are. */
function keepRuns({ text, starts, sources }: Shown, from: number, to: number, out: Changed): void {
  if (to <= from) return
  while (out.run + 1 < starts.length && (starts[out.run + 1] ?? 0) <= from) out.run += 1
  const length = out.text.length - from
  for (let i = out.run; i < starts.length; i += 1) {
    const start = starts[i] ?? 0
    if (start >= to) break
    const at = Math.max(from, start)
    out.starts.push(length + at)
    out.sources.push((sources[i] ?? 0) + at - start)
    out.run = i
  }
  out.text += text.slice(from, to)
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
