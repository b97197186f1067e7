import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/3-annotate/dates/find-dates.ts'

const gold = '../shared/data/winer-fr'
const there = existsSync(gold)
const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

/** Day of the dateline, « 10 janvier 2016 . – », on the third line. */
function dateline(text: string): string | null {
  const match = /^[^\n]*\n\s*(\d{1,2})(?: ?er)? (\p{L}+) (\d{4})/u.exec(text)
  const month = months.indexOf(match?.[2] ?? '') + 1
  return match && month > 0 ? `${match[3]}-${String(month).padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}` : null
}

/** Places of the Date annotations; they count code points. */
function wantedSpans(text: string, annotation: string): readonly { readonly start: number; readonly end: number }[] {
  const points = [...text]
  const at = (point: number) => points.slice(0, point).join('').length
  return [...annotation.matchAll(/^T\d+\tDate (\d+) (\d+)\t/gm)].map((match) => ({
    start: at(Number(match[1])),
    end: at(Number(match[2])),
  }))
}

describe('dates in running news', () => {
  it.skipIf(!there)(
    `F1 over 0.92 on ${gold}${there ? '' : ' (absent: not measured)'}`,
    () => {
      let right = 0
      let found = 0
      let wanted = 0
      const names = readdirSync(gold)
        .filter((name) => name.endsWith('.txt'))
        .sort()
      for (const name of names) {
        const text = readFileSync(join(gold, name), 'utf8')
        const spans = wantedSpans(text, readFileSync(join(gold, name.replace('.txt', '.ann')), 'utf8'))
        const dates = [...findDates(text, dateline(text))]
        found += dates.length
        wanted += spans.length
        for (const span of spans) {
          const hit = dates.findIndex((date) => date.start < span.end && date.end > span.start)
          if (hit >= 0) {
            dates.splice(hit, 1)
            right++
          }
        }
      }
      expect((2 * right) / (found + wanted)).toBeGreaterThan(0.92)
    },
    60_000,
  )
})
