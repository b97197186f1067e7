/** How an article speaks of time. {d} a day (« 12 mars 1998 »), {dm} « 12 mars », {w} a weekday, {m} a month, {y} a year. */
export const moments: readonly string[] = [
  'le {d}',
  'le {d}',
  'le {dm}',
  '{w} {dm}',
  '{w}',
  'hier',
  'en {m}',
  'en {m} {y}',
  'en {y}',
  'la semaine dernière',
  'fin {m}',
  'à la mi-{m}',
  'au début de l’année {y}',
  'depuis {y}',
  'dès le mois de {m} {y}',
]

export const months: readonly string[] = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

export const weekdays: readonly string[] = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ')
