/**
 * EDTF (levels 0 to 2) → its parts, or null when it is none. `1909-06~` → { year: '1909', month: 6, approximate }; « années 1890 » is `189X`.
 * Never throws; linear.
 */
export interface EdtfDate {
  /** Four signs, digits or `X` (`1909`, `190X`, `19XX`); null when wholly unknown (`XXXX`); `-0052` before our era. */
  readonly year: string | null
  /** 1 to 12; 21 to 41 for seasons, quarters and the like; null when not said or unknown. */
  readonly month: number | null
  readonly day: number | null
  /** The value says that there is a month or a day and that it is unknown (`1909-XX`, `1909-07-XX`). */
  readonly unknown: 'month' | 'day' | null
  readonly approximate: boolean
  readonly uncertain: boolean
}

export type EdtfValue =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  /** `null`: unknown end; `..`: open end. */
  | { readonly kind: 'interval'; readonly from: EdtfDate | '..' | null; readonly to: EdtfDate | '..' | null }
  | { readonly kind: 'set'; readonly all: boolean; readonly members: readonly EdtfValue[] }

const form = /^(-?\d{4}|-?Y-?\d{5,}|[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T[\d:.+\-Z]*)?$/

export function parseEdtf(edtf: string): EdtfValue | null {
  const set = /^([[{])(.*)[\]}]$/.exec(edtf)
  if (set) return parseSet(set[1] === '{', set[2] ?? '')
  const ends = edtf.split('/')
  if (ends.length === 1) {
    const date = parseDate(edtf)
    return date && { kind: 'date', date }
  }
  if (ends.length > 2) return null
  const [from, to] = ends.map(parseEnd)
  if (from === undefined || to === undefined) return null
  return { kind: 'interval', from, to }
}

function parseEnd(end: string): EdtfDate | '..' | null | undefined {
  if (end === '..') return '..'
  if (end === '') return null
  return parseDate(end) ?? undefined
}

function parseSet(all: boolean, list: string): EdtfValue | null {
  const members: EdtfValue[] = []
  for (const item of list.split(',')) {
    const range = item.trim().replace('..', '/')
    const value = parseEdtf(
      item.includes('..') ? range.replace(/^\/$|^\/|\/$/, (end) => (end === '/' ? (range.startsWith('/') ? '../' : '/..') : end)) : range,
    )
    if (!value) return null
    members.push(value)
  }
  return { kind: 'set', all, members }
}

function parseDate(text: string): EdtfDate | null {
  const plain = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(text)
  if (plain) {
    const [, year = '', month, day] = plain
    return { year, month: number(month), day: number(day), unknown: null, approximate: false, uncertain: false }
  }
  const match = form.exec(text.replace(/[?~%]/g, ''))
  if (!match) return null
  const [, year = '', month, day] = match
  const [m, d] = [number(month), number(day)]
  if (m !== null && (m < 1 || (m > 12 && m < 21) || m > 41)) return null
  if (d !== null && (d < 1 || d > 31)) return null
  return {
    year: year === 'XXXX' ? null : year,
    month: m,
    day: d,
    unknown: month?.includes('X') ? 'month' : day?.includes('X') ? 'day' : null,
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
  }
}

function number(digits: string | undefined): number | null {
  return digits === undefined || digits.includes('X') ? null : Number(digits)
}
