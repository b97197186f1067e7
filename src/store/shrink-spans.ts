/**
 * A record's spans ↔ a short form of them: each `start` is told from the end of the span before, each `end` from its start, and words that the
 * text itself gives are left out (0). « Le 3 mai » at 100 after a span that ends at 98 is `{ text: 0, start: 2, end: 8 }`. Any object with
 * `start` and `end` is a span, whatever the record holds beside; the order of keys stays, so that `restoreSpans` gives back the same JSON.
 */
type Plain = { [key: string]: unknown }

/** Where the last span ended, in UTF-16 units. */
interface Walk {
  readonly text: string
  at: number
}

/** Gives a short copy. */
export function shrinkSpans(value: unknown, text: string): unknown {
  return shrink(value, { text, at: 0 })
}

/** Changes the short copy, which nobody else holds, into what it was made from. */
export function restoreSpans(value: unknown, text: string): void {
  restore(value as Plain, { text, at: 0 })
}

function shrink(value: unknown, walk: Walk): unknown {
  if (Array.isArray(value)) return value.map((one) => shrink(one, walk))
  if (typeof value !== 'object' || value === null) return value
  const out: Plain = { ...value }
  const { start, end, text, name } = out
  if (typeof start === 'number' && typeof end === 'number') {
    out.start = start - walk.at
    out.end = end - start
    if (text === walk.text.slice(start, end)) out.text = 0
    if (text !== undefined && name === text) out.name = 0
    walk.at = end
  }
  for (const key in out) {
    const inner = out[key]
    if (typeof inner === 'object') out[key] = shrink(inner, walk)
  }
  return out
}

function restore(value: Plain, walk: Walk): void {
  const { start, end } = value
  if (typeof start === 'number' && typeof end === 'number') {
    value.start = walk.at + start
    value.end = walk.at = walk.at + start + end
    if (value.text === 0) value.text = walk.text.slice(value.start as number, walk.at)
    if (value.name === 0) value.name = value.text
  }
  for (const key in value) {
    const inner = value[key]
    if (typeof inner !== 'object' || inner === null) continue
    if (Array.isArray(inner)) for (const one of inner) typeof one === 'object' && one !== null && restore(one as Plain, walk)
    else restore(inner as Plain, walk)
  }
}
