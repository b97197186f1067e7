/** Units of time and their ISO 8601 letter: « il y a dix ans », « dans trois semaines ». */
export const TIME_UNITS: Readonly<Record<string, 'D' | 'W' | 'M' | 'Y'>> = {
  jour: 'D',
  jours: 'D',
  semaine: 'W',
  semaines: 'W',
  mois: 'M',
  an: 'Y',
  ans: 'Y',
  annee: 'Y',
  annees: 'Y',
}

/** Parts of the day that follow a day: « mardi matin », « hier soir », « le 3 juin au matin ». */
export const DAY_PARTS: ReadonlySet<string> = new Set(['matin', 'matinee', 'midi', 'soir', 'soiree', 'nuit', 'aube', 'apres-midi'])

/** Parts of a month or a year: « début mai », « mi-juillet », « fin 1909 », « courant juin ». */
export const PERIOD_PARTS: Readonly<Record<string, 'early' | 'middle' | 'late' | 'whole'>> = {
  debut: 'early',
  debuts: 'early',
  commencement: 'early',
  mi: 'middle',
  milieu: 'middle',
  fin: 'late',
  courant: 'whole',
}

/** Days counted from the day of publication: « avant-hier » is two days before. */
export const DAY_WORDS: Readonly<Record<string, number>> = { hier: -1, demain: 1 }

/** Days counted from the day that the text last named: « la veille », « le surlendemain ». */
export const TOLD_DAYS: Readonly<Record<string, number>> = { veille: -1, lendemain: 1, surlendemain: 2 }

/** « dernier », « passé », « prochain »: which of its kind. */
export const SHIFT_WORDS: Readonly<Record<string, -1 | 1>> = {
  dernier: -1,
  derniere: -1,
  derniers: -1,
  dernieres: -1,
  passe: -1,
  passee: -1,
  prochain: 1,
  prochaine: 1,
  prochains: 1,
  prochaines: 1,
}

/** Longer units, in years: « il y a un siècle », « ces deux dernières décennies ». */
export const LONG_UNITS: Readonly<Record<string, number>> = { siecle: 100, siecles: 100, decennie: 10, decennies: 10 }

/** Units of the clock, in seconds: « il y a 24 heures » is a day ago, « il y a dix minutes » today. */
export const CLOCK_UNITS: Readonly<Record<string, number>> = { heure: 3600, heures: 3600, minute: 60, minutes: 60, seconde: 1, secondes: 1 }
