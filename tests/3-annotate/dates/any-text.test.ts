import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf } from '../../../src/3-annotate/dates/bounds-of.ts'
import { findDates } from '../../../src/3-annotate/dates/find-dates.ts'

const pieces =
  'le la du au de d’ 1 3 5 12 22 31 1909 2016 68 mardi jeudi juin mai mars août janv. er - / . , ; fin début mi il y a dans dix ans jours vingt et un premier dernier prochain veille lendemain hier an VIII brumaire XIXe siècle années été l’ ce cette Noël Pâques entre à ( ) \n \n\n'
    .split(' ')
    .concat([' ', '\n', ''])
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join('')),
)
const days = fc.constantFrom(
  null,
  '1909-06-10',
  '2016-02-29',
  '1909',
  '1909-06',
  'XXXX-05',
  '1909-06~',
  '1900/1909',
  '..',
  'not a date',
  '',
)

describe('any text at all', () => {
  it('is read without a throw; spans slice, are sorted and apart; values are EDTF; twice the same', () => {
    fc.assert(
      fc.property(texts, days, fc.boolean(), (text, published, repeated) => {
        const found = findDates(text, published, { repeated })
        let last = 0
        for (const date of found) {
          expect(date.start).toBeGreaterThanOrEqual(last)
          expect(date.end).toBeGreaterThan(date.start)
          expect(text.slice(date.start, date.end)).toBe(date.text)
          if (date.edtf !== null) expect(() => edtf(date.edtf ?? ''), `${date.text} = ${date.edtf}`).not.toThrow()
          if (date.interval) expect(() => edtf(date.interval ?? ''), `${date.text} = ${date.interval}`).not.toThrow()
          expect(date.confidence).toBeGreaterThan(0)
          expect(date.confidence).toBeLessThanOrEqual(1)
          last = date.end
        }
        expect(findDates(text, published, { repeated })).toEqual(found)
        const bounds = boundsOf(found, text)
        if (bounds) expect(() => edtf(bounds.edtf), bounds.edtf).not.toThrow()
      }),
      { numRuns: 1500 },
    )
  })

  it.each([
    ['news', 'Le 3 juin 1909, il a plu à Paris, selon M. Dupont, maire depuis 1902. '],
    ['numbers', '1-2-3-4-5/6/7/ 12 13 14 '],
    ['words', 'vingt et un mille neuf cent '],
    ['lists', '3, 4, 5, 6 et 7 '],
    ['one word', 'aé'],
    ['lines', '\n'],
  ])('costs twice as much where it is twice as long: %s', (_, unit) => {
    const time = (size: number) => {
      const text = unit.repeat(size / unit.length)
      const start = process.cpuUsage()
      findDates(text, '1909-06-10')
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    }
    time(60_000)
    const small = time(100_000)
    const large = time(400_000)
    expect(large).toBeLessThan(Math.max(120, small * 4 * 2.3))
  })
})
