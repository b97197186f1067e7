/**
 * Record → the same in short form, without its text, what people look for first at the top: `{ start: 0, end: 26 }` becomes `at: 0-26`, a
 * list of bare spans one line of pairs. `restoreRecord` undoes it.
 */
import type { ArticleRecord } from '../model/record.ts'

/** Keys whose value is a list of bare spans, written as one line. */
export const spanLists = ['sentences', 'evidence']

export type Short = string | number | boolean | null | readonly Short[] | { readonly [key: string]: Short }

const first = ['title', 'date', 'byline', 'dateline', 'standfirst', 'openingLine', 'tags', 'related'] as const
const last = ['quotations', 'dates', 'glosses', 'bounds', 'mentions', 'sections', 'sentences'] as const

export function shortenRecord(record: ArticleRecord): { readonly [key: string]: Short } {
  const keys = Object.keys(record).filter((key) => key !== 'text')
  const placed = (names: readonly string[]) => names.filter((name) => keys.includes(name))
  const others = keys.filter((key) => !(first as readonly string[]).includes(key) && !(last as readonly string[]).includes(key))
  const ordered = [...placed(first), ...others, ...placed(last)]
  return Object.fromEntries(ordered.map((key) => [key, shorten(record[key as keyof ArticleRecord], key)]))
}

function shorten(value: unknown, under: string): Short {
  if (Array.isArray(value)) {
    if (spanLists.includes(under) && isSpanList(value)) return value.map(({ start, end }) => `${start}-${end}`).join(' ')
    return value.map((one) => shorten(one, ''))
  }
  if (typeof value !== 'object' || value === null) return value as Short
  const short: Record<string, Short> = {}
  const spanned = hasSpan(value)
  for (const [key, one] of Object.entries(value)) {
    if (one === undefined) continue
    if (spanned && key === 'end') continue
    if (spanned && key === 'start') short.at = value.start === null ? null : `${value.start}-${value.end}`
    else short[key] = shorten(one, key)
  }
  return short
}

type Spanned = { readonly start: number | null; readonly end: number | null }

function hasSpan(value: object): value is Spanned {
  if (!('start' in value && 'end' in value) || 'at' in value) return false
  return (value.start === null && value.end === null) || (typeof value.start === 'number' && typeof value.end === 'number')
}

/** Bare spans, and at least one: an empty list stays a list. */
function isSpanList(value: readonly unknown[]): value is readonly { readonly start: number; readonly end: number }[] {
  return (
    value.length > 0 &&
    value.every((one) => typeof one === 'object' && one !== null && Object.keys(one).length === 2 && hasSpan(one) && one.start !== null)
  )
}
