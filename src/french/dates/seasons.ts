/** Seasons with their EDTF number: « l’été 2011 » is 2011-22. */
export const SEASONS: Readonly<Record<string, 21 | 22 | 23 | 24>> = { printemps: 21, ete: 22, automne: 23, hiver: 24 }

/** Codes of TIMEX3 for a season of a year that nobody knows: « cet été » in an undated article is SU. */
export const SEASON_CODES: Readonly<Record<number, string>> = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI' }
