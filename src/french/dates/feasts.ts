/** A feast: a day of the year, or days after Easter Sunday. */
export interface Feast {
  readonly month?: number
  readonly day?: number
  readonly easter?: number
  /** Names a person, an island or a thing too: read only after one of these words (« à Noël », never « Noël Mamère »). */
  readonly after: readonly string[]
}

const TIME = ['a', 'à', 'avant', 'apres', 'depuis', 'des', 'pour', 'ce', 'vers', 'ici', 'entre', 'au', 'du', 'le', 'et', 'jusqu']
const LINKED = [
  'jour',
  'veille',
  'lendemain',
  'surlendemain',
  'lundi',
  'mardi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
  'nuit',
  'soir',
  'reveillon',
  'fete',
  'fetes',
  'week-end',
  'end',
  'pont',
  'vacances',
  'approche',
  'matin',
  'passage',
  'lors',
  'celebrations',
  'messe',
  'periode',
]

/** Feasts by their folded words: « à la Toussaint », « lundi de Pâques », « le Mardi gras ». */
export const FEASTS: Readonly<Record<string, Feast>> = {
  noel: { month: 12, day: 25, after: [...TIME, ...LINKED] },
  toussaint: { month: 11, day: 1, after: ['la'] },
  paques: { easter: 0, after: [...TIME, ...LINKED] },
  ascension: { easter: 39, after: ['a', 'à', 'avant', 'apres', ...LINKED] },
  pentecote: { easter: 49, after: ['la', ...TIME, ...LINKED] },
  assomption: { month: 8, day: 15, after: ['a', 'à', ...LINKED] },
  epiphanie: { month: 1, day: 6, after: ['l', 'de', 'a', 'à'] },
  chandeleur: { month: 2, day: 2, after: ['la'] },
  rameaux: { easter: -7, after: LINKED },
  'dimanche de paques': { easter: 0, after: [] },
  'lundi de paques': { easter: 1, after: [] },
  'lundi de pentecote': { easter: 50, after: [] },
  'lundi de la pentecote': { easter: 50, after: [] },
  'jeudi de l ascension': { easter: 39, after: [] },
  'dimanche des rameaux': { easter: -7, after: [] },
  'mardi gras': { easter: -47, after: [] },
  'mercredi des cendres': { easter: -46, after: [] },
  'jeudi saint': { easter: -3, after: [] },
  'vendredi saint': { easter: -2, after: [] },
  'samedi saint': { easter: -1, after: [] },
  'nouvel an': { month: 1, day: 1, after: [] },
  'jour de l an': { month: 1, day: 1, after: [] },
  'fete du travail': { month: 5, day: 1, after: [] },
  'saint sylvestre': { month: 12, day: 31, after: ['la'] },
  'saint jean': { month: 6, day: 24, after: ['la'] },
  'saint michel': { month: 9, day: 29, after: ['la'] },
  'saint martin': { month: 11, day: 11, after: ['la'] },
  'saint valentin': { month: 2, day: 14, after: ['la'] },
}

/** « Nouvel An chinois » and its like fall on other days, that this calendar does not know: not read. */
export const OTHER_CALENDARS: ReadonlySet<string> = new Set([
  'chinois',
  'lunaire',
  'juif',
  'berbere',
  'orthodoxe',
  'iranien',
  'khmer',
  'perse',
])
