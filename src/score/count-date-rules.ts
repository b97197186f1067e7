/** Each rule of dates → how many of its findings are right, on news (the words are annotated as a date) and on phrases (the day is the one meant). */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeSource } from '../1-read/decode-source.ts'
import { parseArticle } from '../2-parse/parse-article.ts'
import { dayFromNumber, dayNumber, weekdayOf, writeDay } from '../3-annotate/dates/calendar.ts'
import { findDates } from '../3-annotate/dates/find-dates.ts'
import { readPublished } from '../3-annotate/dates/read-published.ts'
import { TURNED } from '../3-annotate/dates/weigh-rule.ts'
import { WEEKDAYS } from '../french/dates/weekdays.ts'
import type { Article, DateMention } from '../model/record.ts'
import { readDatePhrases } from './date-phrases.ts'

export interface RuleCount {
  right: number
  found: number
}
export type RuleCounts = ReadonlyMap<string, RuleCount>

/** Annotated articles (BRAT, offsets in code points): a finding that meets a Date span is right, each span once. */
export function countOnNews(folder: string): RuleCounts {
  const counts = new Map<string, RuleCount>()
  for (const { name, article } of readNews(folder)) {
    const spans = dateSpans(article.text, readFileSync(join(folder, name.replace(/txt$/, 'ann')), 'utf8'))
    for (const date of findDates(article.text, article.date?.edtf ?? null, { publication: article.dateline, repeated: true })) {
      const at = spans.findIndex(({ start, end }) => date.start < end && start < date.end)
      if (at >= 0) spans.splice(at, 1)
      count(counts, date.origin, at >= 0)
    }
  }
  return counts
}

/**
 * How often the year is chosen right in news: days written with their weekday and without a year (« mercredi 8 février ») are read without the
 * weekday, and are right where they fall on it.
 */
export function countTurns(folder: string): RuleCount {
  const counted = { right: 0, found: 0 }
  for (const { article } of readNews(folder)) {
    const published = article.date?.edtf ?? null
    for (const date of findDates(article.text, published, { repeated: true })) {
      const weekday = WEEKDAYS[/^\p{L}+/u.exec(date.text.toLowerCase())?.[0] ?? '']
      if (date.origin !== 'weekday, day and month' || weekday === undefined || published === null) continue
      const from = date.start + (/^\p{L}+/u.exec(date.text)?.[0].length ?? 0)
      const bare = article.text.slice(0, date.start) + ' '.repeat(from - date.start) + article.text.slice(from)
      const read = findDates(bare, published, { repeated: true }).find(({ start, end }) => start < date.end && date.start < end)
      const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(read?.edtf ?? '')
      if (!day) continue
      counted.found += 1
      if (weekdayOf(dayNumber({ year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) })) === weekday) counted.right += 1
    }
  }
  return counted
}

function readNews(folder: string): readonly { readonly name: string; readonly article: Article }[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return names.sort().flatMap((name) => {
    const { source } = decodeSource(readFileSync(join(folder, name)), name)
    return source === null ? [] : [{ name, article: parseArticle(source).article }]
  })
}

function dateSpans(text: string, annotation: string): { readonly start: number; readonly end: number }[] {
  const offsets = [0]
  for (const sign of text) offsets.push((offsets.at(-1) ?? 0) + sign.length)
  const spans = [...annotation.matchAll(/^T\d+\tDate (\d+) (\d+)\t/gm)]
  return spans.map(([, start, end]) => ({ start: offsets[Number(start)] ?? 0, end: offsets[Number(end)] ?? 0 }))
}

/** Phrases with the day meant: a finding inside the phrase is right where its time begins on that day or holds it. */
export function countOnPhrases(folder: string): RuleCounts {
  const counts = new Map<string, RuleCount>()
  for (const { text, published, start, end, wanted, ahead } of readDatePhrases(folder)) {
    const first = findDates(text, published, { repeated: true }).find((date) => date.start < end && start < date.end)
    if (first && !(ahead && TURNED.has(first.origin)))
      count(
        counts,
        first.origin,
        wanted.some((day) => holds(first, day)),
      )
  }
  return counts
}

function holds({ edtf }: DateMention, day: string): boolean {
  const [from = '', to = from] = (edtf ?? '').replace(/[~?%]/g, '').split('/')
  const first = openPart(from, '0')
  const last = readPublished(openPart(to, '9'))
  return last !== null && first <= day && day <= writeDay(dayFromNumber(last.last))
}

/** `1909-05-2X` → its first or last day; a season or quarter → its year. */
function openPart(edtf: string, digit: '0' | '9'): string {
  const whole = edtf.replace(/-[2-4]\d$/, '')
  return whole
    .replaceAll('X', digit)
    .replace(/-00$/, '-01')
    .replace(/-[3-9]9$/, '-31')
}

function count(counts: Map<string, RuleCount>, rule: string, right: boolean): void {
  const known = counts.get(rule) ?? { right: 0, found: 0 }
  counts.set(rule, known)
  known.found += 1
  if (right) known.right += 1
}
