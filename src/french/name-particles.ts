/** Words between first and last name, and how catalogues file them. Folded: lower case, no accents. */

/** Go to the end: « Gaulle, Charles de », « Humboldt, Alexander von », « Silva, Lula da ». Kept before the last name where written with a capital (« De Gendt »). */
export const rejectedParticles: ReadonlySet<string> = new Set(
  "de d d' von van der den ter zu zum zur da das do dos di del della dell degli af av al el bin ibn y e et und".split(' '),
)

/** Stay with the last name: « Le Verrier, Urbain », « La Fontaine, Jean de », « Du Bellay, Joachim », « Ben Ali, Zine ». */
export const joinedParticles: ReadonlySet<string> = new Set('le la les du des ben mac mc saint sainte st abou abu ould'.split(' '))

/** Titles that stand in for a first name: « Mme Curie » → « Curie, Mme ». */
export const parentTitles: Readonly<Record<string, string>> = {
  m: 'M.',
  'm.': 'M.',
  mme: 'Mme',
  mlle: 'Mlle',
  abbe: 'abbé',
  pere: 'père',
  soeur: 'sœur',
}

/** Family names of people whose family name comes first: « Xi Jinping », « Mao Zedong », « Nguyen Van Thieu ». Only those that are no first name here. */
export const surnamesFirst: ReadonlySet<string> = new Set(
  'xi mao deng hu jiang zhou zhang wang liu chen zhao yang huang wu xu zhu lin guo tsai chiang tchang tchiang ma li bo peng ban moon park nguyen tran pham vo ho hun pol aung kim'.split(
    ' ',
  ),
)
