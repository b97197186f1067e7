import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, dayFromNumber, dayNumber, easterOf, monthLength, weekdayOf, writeDay } from '../../../src/3-annotate/dates/calendar.ts'

describe('calendar', () => {
  it('counts days as the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: 400_000 }), (number) => {
        const date = new Date(number * 86_400_000)
        const day = dayFromNumber(number)
        expect([day.year, day.month, day.day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()])
        expect(dayNumber(day)).toBe(number)
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay())
      }),
    )
  })

  it.each([
    [1909, '1909-04-11'],
    [2016, '2016-03-27'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('Easter %i', (year, wanted) => {
    expect(writeDay(dayFromNumber(easterOf(year)))).toBe(wanted)
  })

  it('keeps the day where the month has it', () => {
    expect(writeDay(addMonths({ year: 2016, month: 3, day: 31 }, -1))).toBe('2016-02-29')
    expect(monthLength(2, 1900)).toBe(28)
    expect(monthLength(2)).toBe(29)
  })
})
