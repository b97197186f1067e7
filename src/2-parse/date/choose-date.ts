/**
 * What front matter, dateline and path say → the date of publication with its origin, or null. A dateline's day without a year takes the
 * year of the path where no other is possible (« CALAIS, 26 juillet – » in `1909/`), else it stays `XXXX-07-26`.
 */
import type { PublicationDate } from '../../model/record.ts'
import type { PathDate } from './date-from-path.ts'
import type { DayMatch } from './read-day.ts'

/** A dispatch is printed within a month at most. */
const slowest = 31

/** `found`: a day in the text, offsets in the text. */
export function chooseDate(
  stated: string | undefined,
  found: (DayMatch & { readonly origin: string }) | null,
  path: PathDate | null,
): PublicationDate | null {
  if (stated !== undefined) return { edtf: stated, origin: 'front matter', start: null, end: null }
  const fromPath = path && { ...path, start: null, end: null }
  if (!found) return fromPath
  const at = { start: found.start, end: found.end }
  const monthDay = `${twoDigits(found.month)}-${twoDigits(found.day)}`
  if (found.year !== null) return { edtf: `${found.year}-${monthDay}`, origin: found.origin, ...at }
  if (path === null) return { edtf: `XXXX-${monthDay}`, origin: found.origin, ...at }
  const year = sureYear(found, path.edtf)
  return year === null ? fromPath : { edtf: `${year}-${monthDay}`, origin: `${found.origin}, ${path.origin}`, ...at }
}

const twoDigits = (number: number) => String(number).padStart(2, '0')

/** The year of a day and month, given when it was printed (a day, a month or a year); null where two years are possible. */
function sureYear(found: DayMatch, printed: string): number | null {
  const [year = 0, month, day] = printed.split('-').map(Number)
  if (month === undefined) return found.month === 12 && found.day > 31 - 3 ? null : year
  if (day === undefined) return found.month === month ? year : null
  const issue = Date.UTC(year, month - 1, day)
  const candidates = [year, year - 1].filter((one) => {
    const days = (issue - Date.UTC(one, found.month - 1, found.day)) / 86_400_000
    return days >= 0 && days <= slowest
  })
  return candidates[0] ?? null
}
