/** Months as written in the French press, accents and capitals folded: « 3 juin 1909 », « 15 déc. », « 4 7bre 1792 ». */
export const MONTHS: Readonly<Record<string, number>> = {
  janvier: 1,
  fevrier: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  aout: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  decembre: 12,
}

/** Short forms: read only beside the number of a day or a year (« la Sept » is a channel, « 15 sept. » a day). */
export const MONTH_ABBREVIATIONS: Readonly<Record<string, number>> = {
  jan: 1,
  janv: 1,
  fev: 2,
  fevr: 2,
  avr: 4,
  juil: 7,
  juill: 7,
  aou: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

/** « 7bre » for « septembre » and its like, in letters and old papers: the number that stands before « bre ». */
export const BRE_MONTHS: Readonly<Record<string, number>> = { '7': 9, '8': 10, '9': 11, '10': 12, x: 12 }
