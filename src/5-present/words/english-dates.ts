import type { DateWords } from '../dates/date-words.ts'

/** Dates in English: « 1 April 1889 », « May, year unknown », « 19th century ». */
export const englishDates: DateWords = {
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  seasons: {
    21: 'spring',
    22: 'summer',
    23: 'autumn',
    24: 'winter',
    25: 'spring',
    26: 'summer',
    27: 'autumn',
    28: 'winter',
    29: 'spring',
    30: 'summer',
    31: 'autumn',
    32: 'winter',
    33: 'first quarter',
    34: 'second quarter',
    35: 'third quarter',
    36: 'fourth quarter',
    37: 'first four months',
    38: 'second four months',
    39: 'third four months',
    40: 'first half',
    41: 'second half',
  },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  day: (day, month) => `${day} ${month}`.trimEnd(),
  monthYear: (month, year) => `${month} ${year}`,
  unknownYear: (words) => `${words}, year unknown`,
  unknownMonth: (words) => `${words}, month unknown`,
  unknownDay: (words) => `${words}, day unknown`,
  unknown: 'date unknown',
  decade: (year) => `the ${year}s`,
  century: (century) => `${ordinal(century)} century`,
  before: (year) => `${year} BC`,
  approximate: (words) => `about ${words}`,
  uncertain: (words) => `${words}?`,
  since: (words) => `since ${words}`,
  until: (words) => `until ${words}`,
  between: (from, to) => `between ${from} and ${to}`,
  notBefore: (words) => `not before ${words}`,
  notAfter: (words) => `not after ${words}`,
  or: ' or ',
  and: ' and ',
  undated: 'n.d.',
  someWeekday: (weekday) => `a ${weekday}, week unknown`,
  fromPublication: (days) => `${englishDistance(days)}, day unknown`,
  relative: 'from the day of publication, unknown',
}

function englishDistance(days: number): string {
  if (days === 0) return 'day of publication'
  const distance = Math.abs(days) === 1 ? 'the day' : `${Math.abs(days)} days`
  return `${distance} ${days < 0 ? 'before' : 'after'} publication`
}

function ordinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`
}
