/** Stretches of history that the press names instead of dating them, in EDTF: « l’entre-deux-guerres ». */
export const ERAS: Readonly<Record<string, string>> = {
  'entre deux guerres': '1918/1939',
  'belle epoque': '1890~/1914',
  'trente glorieuses': '1945/1975~',
  'annees folles': '1920~/1929',
  'moyen age': '0476~/1492~',
  paleolithique: 'Y-3300000/Y-12000',
  neolithique: 'Y-10000/Y-3000',
  precambrien: 'Y-4567000000/Y-541000000',
  cambrien: 'Y-541000000/Y-485000000',
  jurassique: 'Y-201000000/Y-145000000',
  pleistocene: 'Y-2580000/Y-11700',
  holocene: 'Y-11700/..',
}
