/** Civil titles that tell a man from a woman, by any spelling, with the short form under which a lone surname is filed: « Madame Curie » → « Mme Curie ». */
export const civilTitles: Readonly<Record<string, string>> = {
  m: 'M.',
  'm.': 'M.',
  mr: 'M.',
  'mr.': 'M.',
  monsieur: 'M.',
  mme: 'Mme',
  'mme.': 'Mme',
  mᵐᵉ: 'Mme',
  madame: 'Mme',
  mlle: 'Mlle',
  'mlle.': 'Mlle',
  mademoiselle: 'Mlle',
  veuve: 'Mme',
}
