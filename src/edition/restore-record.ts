/** Short form → the values of a record (all but its text): `at: 0-26` becomes `{ start: 0, end: 26 }`. Null where it is more than an article holds. */
import { spanLists } from './shorten-record.ts'

const most = 3_000_000
const pairs = /^\d+-\d+(?: \d+-\d+)*$/

export function restoreRecord(short: unknown): Readonly<Record<string, unknown>> | null {
  const budget = { left: most }
  try {
    const value = restore(short, '', budget)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function restore(value: unknown, key: string, budget: { left: number }): unknown {
  if (budget.left-- < 0) throw new RangeError('more values than an article holds')
  if (typeof value === 'string') return spanLists.includes(key) && pairs.test(value) ? value.split(' ').map(readPair) : value
  if (Array.isArray(value)) return value.map((one) => restore(one, '', budget))
  if (typeof value !== 'object' || value === null) return value
  const whole: Record<string, unknown> = {}
  for (const [name, one] of Object.entries(value)) {
    if (name === 'at' && one === null) Object.assign(whole, { start: null, end: null })
    else if (name === 'at' && typeof one === 'string' && pairs.test(one)) Object.assign(whole, readPair(one))
    else if (name !== '__proto__') whole[name] = restore(one, name, budget)
  }
  return whole
}

function readPair(pair: string): { readonly start: number; readonly end: number } {
  const [start = 0, end = 0] = pair.split('-').map(Number)
  return { start, end }
}
