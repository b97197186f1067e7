import type { DateBounds, DateMention } from '../../model/record.ts'
import { senseTense } from './sense-tense.ts'
import { type DateToken, keyAt, splitDateTokens } from './split-date-tokens.ts'

/**
 * Dates of an undated article → what it can be dated by: not before the latest past event that it names. « … depuis la crise de 2012 » →
 * `2012/..`; only months, « fin mai », « en mars » → `XXXX-05/..` (after May, year unknown). Null where nothing bounds it.
 */
export function boundsOf(dates: readonly DateMention[], text: string): DateBounds | null {
  const fixed = dates.filter(({ edtf }) => edtf !== null && !edtf.startsWith('..'))
  if (fixed.length === 0) return null
  const tokens = splitDateTokens(text)
  const past = fixed.filter((mention) => isPast(tokens, mention))
  const dated = past.filter(({ edtf }) => edtf !== null && /^\d\d/.test(edtf))
  const latest = dated.reduce<DateMention | null>((best, mention) => (best && startOf(best) >= startOf(mention) ? best : mention), null)
  if (latest) return bound(startOf(latest), dated)
  const months = past.filter(({ edtf }) => edtf?.startsWith('XXXX-'))
  const month = lastMonth(months.map(({ edtf }) => Number(edtf?.slice(5, 7))))
  return month === null ? null : bound(`XXXX-${String(month).padStart(2, '0')}`, months)
}

/** The bound, with the mentions that give it as evidence. */
function bound(start: string, mentions: readonly DateMention[]): DateBounds {
  const evidence = mentions.filter((mention) => startOf(mention) === start || mention.edtf?.startsWith(start))
  return { edtf: `${start}/..`, evidence: evidence.map((mention) => ({ start: mention.start, end: mention.end })) }
}

/** First year, month or day that a value can mean: 1909-05-2X → 1909-05, 190X → 1900, 2016-22 (summer) → 2016. */
function startOf({ edtf }: DateMention): string {
  const value = (edtf ?? '').split('/')[0] ?? ''
  if (/^\d{1,3}X/.test(value)) return value.slice(0, 4).replaceAll('X', '0')
  const written = /^(?:\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?![\dX])/.exec(value)
  return written?.[0] ?? value.replace(/-\d*X.*$|-[2-4]\d$/, '')
}

/** Told as gone by: no future verb, and none of « d’ici 2030 », « à l’horizon 2030 », « jusqu’en 2030 », « prévu pour 2030 ». */
function isPast(tokens: readonly DateToken[], mention: DateMention): boolean {
  const from = tokenAt(tokens, mention.start)
  for (let i = from - 1; i >= from - 4; i--) if (AHEAD.has(keyAt(tokens, i))) return false
  const to = tokenAt(tokens, mention.end)
  return senseTense(tokens, from, to) !== 'future' && !/(?:prochaine?s?)$/i.test(mention.text)
}

const AHEAD: ReadonlySet<string> = new Set(['ici', 'horizon', 'jusqu', 'pour'])

function tokenAt(tokens: readonly DateToken[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Of months of unknown years, the last: the year is taken to break in the widest gap (March and May → May; November and January → January). */
function lastMonth(months: readonly number[]): number | null {
  const known = [...new Set(months)].filter((month) => month >= 1 && month <= 12).sort((a, b) => a - b)
  let best: number | null = null
  let widest = 0
  known.forEach((month, i) => {
    const gap = ((known[i + 1] ?? (known[0] ?? 0) + 12) as number) - month
    if (gap > widest) {
      widest = gap
      best = month
    }
  })
  return best
}
