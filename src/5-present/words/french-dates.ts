import type { DateWords } from '../dates/date-words.ts'

const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']

/** Dates in French: « 1ᵉʳ avril 1889 », « mai, année inconnue », « XIXᵉ siècle ». */
export const frenchDates: DateWords = {
  months,
  seasons: {
    21: 'printemps',
    22: 'été',
    23: 'automne',
    24: 'hiver',
    25: 'printemps',
    26: 'été',
    27: 'automne',
    28: 'hiver',
    29: 'printemps',
    30: 'été',
    31: 'automne',
    32: 'hiver',
    33: '1ᵉʳ trimestre',
    34: '2ᵉ trimestre',
    35: '3ᵉ trimestre',
    36: '4ᵉ trimestre',
    37: '1ᵉʳ quadrimestre',
    38: '2ᵉ quadrimestre',
    39: '3ᵉ quadrimestre',
    40: '1ᵉʳ semestre',
    41: '2ᵉ semestre',
  },
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  day: (day, month) => `${day === 1 ? '1ᵉʳ' : day} ${month}`.trimEnd(),
  monthYear: (month, year) => `${month} ${year}`,
  unknownYear: (words) => `${words}, année inconnue`,
  unknownMonth: (words) => `${words}, mois inconnu`,
  unknownDay: (words) => `${words}, jour inconnu`,
  unknown: 'date inconnue',
  decade: (year) => `années ${year}`,
  century: (century) => `${roman(century)}${century === 1 ? 'ᵉʳ' : 'ᵉ'} siècle`,
  before: (year) => `${year} av. J.-C.`,
  approximate: (words) => `vers ${words}`,
  uncertain: (words) => `${words}\u202F?`,
  since: (words) => `depuis ${words}`,
  until: (words, precision) => ({ day: `jusqu’au ${words}`, month: `jusqu’à ${words}`, year: `jusqu’en ${words}` })[precision],
  between: (from, to) => `entre ${from} et ${to}`,
  notBefore: (words) => `pas avant ${words}`,
  notAfter: (words) => `pas après ${words}`,
  or: ' ou ',
  and: ' et ',
  undated: 's. d.',
  someWeekday: (weekday) => `un ${weekday}, semaine inconnue`,
  fromPublication: (days) => `${frenchDistance(days)}, jour inconnu`,
  relative: 'd’après le jour de parution, inconnu',
}

function frenchDistance(days: number): string {
  if (days === 0) return 'jour de la parution'
  if (days === -1) return 'veille de la parution'
  if (days === 1) return 'lendemain de la parution'
  return days < 0 ? `${-days} jours avant la parution` : `${days} jours après la parution`
}

const signs: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  let [left, out] = [value, '']
  for (const [worth, sign] of signs) {
    while (left >= worth) {
      out += sign
      left -= worth
    }
  }
  return out
}
