import { AFTER_COUNTS } from '../../french/dates/before-years.ts'
import type { Moment, Reading } from './moment.ts'
import { readDayNumber, readWeekday } from './read-calendar-words.ts'
import { readDay } from './read-day.ts'
import { type DateToken, keyAt } from './split-date-tokens.ts'

/** The first days of a range or a list, whose month comes at its end: « 3 » in « du 3 au 5 juin », « 16, 17 » in « les 16, 17 et 18 juillet ». */
export function readRangeHead(tokens: readonly DateToken[], at: number): Reading | null {
  const head = readHead(tokens, at, 0)
  return head && { to: head.to, moment: head.moment, rule: 'day of a range' }
}

function readHead(tokens: readonly DateToken[], at: number, depth: number): Reading | null {
  const weekday = readWeekday(tokens, at)
  const day = readDayNumber(tokens, weekday?.to ?? at)
  if (!day || depth > 5) return null
  const link = readLink(tokens, day.to)
  if (!link || (link.dash && depth > 0)) return null
  const tail = readDay(tokens, link.to)
  const month = tail?.moment.month
  const next = tail && month !== undefined && tail.moment.day !== undefined && !link.comma ? tail : readHead(tokens, link.to, depth + 1)
  if (!next?.moment.month || next.moment.day === undefined) return null
  const { weekday: _, ...shared } = next.moment
  const moment: Moment = { ...shared, day: day.value, ...(weekday ? { weekday: weekday.value } : {}), ...earlier(day.value, next.moment) }
  return { to: day.to, moment, rule: next.rule }
}

/** « du 30 au 2 juin » starts in the month before. */
function earlier(day: number, end: Moment): { month?: number; year?: number } {
  if (end.day === undefined || end.month === undefined || day <= end.day) return {}
  if (end.month > 1) return { month: end.month - 1 }
  return end.year === undefined ? { month: 12 } : { month: 12, year: end.year - 1 }
}

/** « au », « à », « et le », « - », « , » between two days. */
function readLink(
  tokens: readonly DateToken[],
  at: number,
): { readonly to: number; readonly comma: boolean; readonly dash: boolean } | null {
  const key = keyAt(tokens, at)
  if ((tokens[at]?.gap ?? 3) > 2 || !/^(?:au|à|a|et|ou|puis|-|–|—|,)$/.test(key)) return null
  const to = /^(?:le|au|du)$/.test(keyAt(tokens, at + 1)) ? at + 2 : at + 1
  return { to, comma: key === ',', dash: /^[-–—]$/.test(key) }
}

/** « le 12 janvier au matin et le 17 au soir »: a number after « et le » takes its month from the day just before. */
export function readSecondDay(
  tokens: readonly DateToken[],
  at: number,
  last: { readonly to: number; readonly moment: Moment } | undefined,
): Reading | null {
  if (last?.moment.unit !== 'day' || last.moment.month === undefined || at - last.to > 24 || keyAt(tokens, at - 1) !== 'le') return null
  if (!/^(?:et|puis|ou|,)$/.test(keyAt(tokens, at - 2))) return null
  const day = readDayNumber(tokens, at)
  if (!day || AFTER_COUNTS.has(keyAt(tokens, day.to))) return null
  for (let i = last.to; i < at; i++) if (keyAt(tokens, i) === '.' || (tokens[i]?.gap ?? 0) > 2) return null
  const next = tokens[day.to]
  const free = !next || next.gap > 2 || (next.kind === 'mark' && '.,;)!?'.includes(next.key)) || /^(?:au|dans|en|et|pour|à)$/.test(next.key)
  const after = last.moment.day !== undefined && day.value > last.moment.day
  const { weekday: _, ...shared } = last.moment
  return free && after && tokens[at]?.kind === 'number'
    ? { to: day.to, moment: { ...shared, day: day.value }, rule: 'day of a range' }
    : null
}
