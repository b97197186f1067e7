/** Phrases that people gave a day to, from three test suites of French dates → text, day of reference, place of the phrase, first days it may mean. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** « Je reviendrai mercredi » read on 2016-09-07: `mercredi` at 14, 2016-08-31 or 2016-09-07. */
export interface DatePhrase {
  readonly text: string
  readonly published: string
  readonly start: number
  readonly end: number
  /** First day of the time meant, as ISO days; more than one where past and future are both right. */
  readonly wanted: readonly string[]
  /** Told to an assistant, who always looks ahead where news looks back: says nothing of which year or week. */
  readonly ahead: boolean
}

/** Empty where the sets are absent. */
export function readDatePhrases(folder: string): readonly DatePhrase[] {
  if (!existsSync(folder)) return []
  const recognizers = ['DateParser', 'DatePeriodParser', 'DateTimeModel'].flatMap((name) =>
    fromRecognizers(join(folder, `recognizers-${name}.json`)),
  )
  return [...recognizers, ...fromChrono(join(folder, 'chrono-fr.jsonl')), ...fromDuckling(join(folder, 'duckling-fr.jsonl'))]
}

interface Recognized {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results?: readonly { readonly Text?: string; readonly Start?: number; readonly Value?: unknown; readonly Resolution?: unknown }[]
}

/** Values stand under keys that differ from parser to parser: every day under `date`, `startDate`, `start` or `value` is one. */
function fromRecognizers(file: string): readonly DatePhrase[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as readonly Recognized[]).flatMap(({ Input: text, Context, Results = [] }) =>
    Results.flatMap(({ Text = '', Start = 0, Value, Resolution }) => {
      const values = JSON.stringify(Value ?? Resolution ?? {})
      const wanted = [...values.matchAll(/"(?:date|startDate|start|value|dateTime|startDateTime)":"(\d{4}-\d\d-\d\d)/g)].map(
        ([, day = '']) => day,
      )
      const published = Context?.ReferenceDateTime?.slice(0, 10) ?? ''
      return wanted.length > 0 && published !== ''
        ? [{ text, published, start: Start, end: Start + Text.length, wanted, ahead: false }]
        : []
    }),
  )
}

interface Chrono {
  readonly text: string
  readonly ref?: string
  readonly match: string
  readonly expect: { readonly start?: { readonly year?: number; readonly month?: number; readonly day?: number } } | null
}

function fromChrono(file: string): readonly DatePhrase[] {
  return linesOf<Chrono>(file).flatMap(({ text, ref, match, expect }) => {
    const { year, month, day } = expect?.start ?? {}
    const start = text.indexOf(match)
    if (!year || !month || !day || ref === undefined || start < 0) return []
    return [
      { text, published: String(ref).slice(0, 10), start, end: start + match.length, wanted: [isoDay(year, month, day)], ahead: false },
    ]
  })
}

/** All are read on 12 February 2013; values such as `(2013, 2, 11, 0, 0, 0) Day`, of intervals the first. */
function fromDuckling(file: string): readonly DatePhrase[] {
  return linesOf<{ readonly text: string; readonly value: string }>(file).flatMap(({ text, value }) => {
    const [, year, month, day] = /\((\d{4}), (\d+), (\d+),/.exec(value) ?? []
    if (year === undefined || /^After|^Before/.test(value)) return []
    const wanted = [isoDay(Number(year), Number(month) || 1, Number(day) || 1)]
    return [{ text, published: '2013-02-12', start: 0, end: text.length, wanted, ahead: true }]
  })
}

function linesOf<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
