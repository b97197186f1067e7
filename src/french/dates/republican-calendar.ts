/** Months of the republican calendar, thirty days each: « 18 brumaire an VIII » is 9 November 1799. */
export const REPUBLICAN_MONTHS: Readonly<Record<string, number>> = {
  vendemiaire: 1,
  brumaire: 2,
  frimaire: 3,
  nivose: 4,
  pluviose: 5,
  ventose: 6,
  germinal: 7,
  floreal: 8,
  prairial: 9,
  messidor: 10,
  thermidor: 11,
  fructidor: 12,
}

/** First day (1 vendémiaire) of each year I to XIV, as it fell in the calendar of the time. */
export const REPUBLICAN_NEW_YEARS: readonly string[] = [
  '1792-09-22',
  '1793-09-22',
  '1794-09-22',
  '1795-09-23',
  '1796-09-22',
  '1797-09-22',
  '1798-09-22',
  '1799-09-23',
  '1800-09-23',
  '1801-09-23',
  '1802-09-23',
  '1803-09-24',
  '1804-09-23',
  '1805-09-23',
]

/** Days that history calls by their name alone, with their year: « le 9 Thermidor », « le 18 Brumaire ». */
export const REPUBLICAN_DAYS: Readonly<Record<string, number>> = {
  '9 thermidor': 2,
  '10 thermidor': 2,
  '13 vendemiaire': 4,
  '18 fructidor': 5,
  '22 floreal': 6,
  '30 prairial': 7,
  '18 brumaire': 8,
  '19 brumaire': 8,
}
