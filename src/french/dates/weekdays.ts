/** Days of the week, Monday 1 to Sunday 7 as in ISO 8601: « mardi 3 juin ». */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  jeudi: 4,
  vendredi: 5,
  samedi: 6,
  dimanche: 7,
}

/** Short forms, read only before the number of a day: « Mer. 22 janvier ». */
export const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, number>> = {
  lun: 1,
  mar: 2,
  mer: 3,
  jeu: 4,
  ven: 5,
  sam: 6,
  dim: 7,
}
