import edtf from 'edtf'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/3-annotate/dates/find-dates.ts'

/** Day of publication in every row: Thursday 10 June 1909. Each row: text, then « words = EDTF » of every date in it, in order. */
const published = '1909-06-10'

const rows: readonly (readonly [string, ...string[]])[] = [
  ['Il est né le 3 juin 1909.', '3 juin 1909 = 1909-06-03'],
  ['Il est arrivé jeudi 3 juin.', 'jeudi 3 juin = 1909-06-03'],
  ['On a chômé le 1er mai.', '1er mai = 1909-05-01'],
  ['La loi du premier mai 1891', 'premier mai 1891 = 1891-05-01'],
  ['fait à Lyon, le ler mai 1908', 'ler mai 1908 = 1908-05-01'],
  ['Votre lettre du 5 courant', '5 courant = 1909-06-05'],
  ['Le tirage se fera le 20 du mois prochain.', '20 du mois prochain = 1909-07-20'],
  ['du 4 9bre 1792', '4 9bre 1792 = 1792-11-04'],
  ['arrêté du 15 déc. 1908', '15 déc. 1908 = 1908-12-15'],
  ['Foire du 3 au 5 juin.', '3 = 1909-06-03', '5 juin = 1909-06-05'],
  ['Du 30 mai au 2 juin 1908', '30 mai = 1908-05-30', '2 juin 1908 = 1908-06-02'],
  ['Du 28 décembre au 3 janvier 1909', '28 décembre = 1908-12-28', '3 janvier 1909 = 1909-01-03'],
  ['Les 16, 17 et 18 juillet 1908', '16 = 1908-07-16', '17 = 1908-07-17', '18 juillet 1908 = 1908-07-18'],
  ['Il a plu le 3 juin au matin et le 5 au soir.', '3 juin = 1909-06-03', '5 = 1909-06-05'],
  ['La grève a pris fin en mai.', 'mai = 1909-05'],
  ['Cela remonte à fin mai.', 'fin mai = 1909-05-2X'],
  ['Au début du mois de mars, il a neigé.', 'début du mois de mars = 1909-03-0X'],
  ['Au commencement de juin, il a plu.', 'commencement de juin = 1909-06-0X'],
  ['La moisson commencera mi-juillet.', 'mi-juillet = 1909-07-1X'],
  ['Dès le début 1909, on a vu', 'début 1909 = 1909-01/1909-04'],
  ['courant juin 1908', 'courant juin 1908 = 1908-06'],
  ['en mai dernier', 'mai dernier = 1909-05'],
  ['Le concours du 8 octobre prochain', '8 octobre prochain = 1909-10-08'],
  ['Entre mars et mai 1908', 'mars = 1908-03', 'mai 1908 = 1908-05'],
  ['En 1870, puis de 1880 à 1885', '1870 = 1870', '1880 = 1880', '1885 = 1885'],
  ['la saison 1908-09', '1908-09 = 1908/1909'],
  ['l’an mil neuf cent huit', 'mil neuf cent huit = 1908'],
  ['l’été 1908', 'été 1908 = 1908-22'],
  ['l’hiver dernier', 'hiver dernier = 1908-24'],
  ['le premier semestre 1908', 'premier semestre 1908 = 1908-40'],
  ['le 2e trimestre 1908', '2e trimestre 1908 = 1908-34'],
  ['dans les années 1880', 'années 1880 = 188X'],
  ['des années quatre-vingt', 'années quatre-vingt = 188X'],
  ['à la fin des années 1890', 'fin des années 1890 = 1897/1899'],
  ['le XIXe siècle', 'XIXe siècle = 18XX'],
  ['au XX e siècle', 'XX e siècle = 19XX'],
  ['au début du dix-huitième siècle', 'début du dix-huitième siècle = 1700/1733'],
  ['la seconde moitié du XVIIe siècle', 'seconde moitié du XVIIe siècle = 1650/1699'],
  ['le siècle dernier', 'siècle dernier = 18XX'],
  ['au IIIe siècle av. J.-C.', 'IIIe siècle av. J.-C. = -0299/-0200'],
  ['en 52 avant J.-C.', '52 avant J.-C. = -0051'],
  ['Il est mort mardi.', 'mardi = 1909-06-08'],
  ['La fête aura lieu dimanche.', 'dimanche = 1909-06-13'],
  ['Réunion ce samedi', 'samedi = 1909-06-12'],
  ['Il est venu mardi dernier.', 'mardi dernier = 1909-06-08'],
  ['Il vient samedi prochain.', 'samedi prochain = 1909-06-12'],
  ['Le 3 juin 1908, il part. Le vendredi suivant, il meurt.', '3 juin 1908 = 1908-06-03', 'vendredi suivant = 1908-06-05'],
  ['Il a parlé avant-hier soir.', 'avant-hier soir = 1909-06-08'],
  ['aujourd’hui même', 'aujourd’hui = 1909-06-10'],
  ['La Chambre votera après-demain.', 'après-demain = 1909-06-12'],
  ['Il est mort la veille de Noël.', 'veille de Noël = 1908-12-24'],
  ['C’était la veille de Noël 1870.', 'veille de Noël 1870 = 1870-12-24'],
  ['Il est mort le lendemain de Pâques.', 'lendemain de Pâques = 1909-04-12'],
  ['Il est mort l’avant-veille de la Toussaint.', 'avant-veille de la Toussaint = 1908-10-30'],
  ['On l’a vu au lendemain du 14 Juillet.', 'lendemain du 14 Juillet = 1908-07-15'],
  ['Au surlendemain de l’Ascension, il pleuvait.', 'surlendemain de l’Ascension = 1909-05-22'],
  ['Il est parti la veille du mardi 1er juin.', 'veille du mardi 1er juin = 1909-05-31'],
  ['Il est parti à la veille du scrutin du 3 mai.', '3 mai = 1909-05-03'],
  ['Il est parti la veille de mardi.', 'mardi = 1909-06-08'],
  ['On a chômé la fête du Travail.', 'fête du Travail = 1909-05-01'],
  ['Le 3 juin, il part. Le lendemain, il meurt.', '3 juin = 1909-06-03', 'lendemain = 1909-06-04'],
  ['Le 3 juin 1908, émeute. La veille, tout dormait.', '3 juin 1908 = 1908-06-03', 'veille = 1908-06-02'],
  ['Vers juin 1908, on bâtit.', 'juin 1908 = 1908-06~'],
  ['Il est né vers 1850.', '1850 = 1850~'],
  ['aux alentours de 1880', '1880 = 1880~'],
  ['vers le 20 mai 1908', '20 mai 1908 = 1908-05-20~'],
  ['en juin 1908 environ, il partit', 'juin 1908 = 1908-06~'],
  ['Il partira à la fin de l’année.', 'fin de l’année = 1909-09/1909-12'],
  ['au début du mois dernier', 'début du mois dernier = 1909-05-0X'],
  ['Il y a un siècle, on mourait jeune.', 'Il y a un siècle = 1809~'],
  ['En 1900, il part. L’année suivante, il meurt.', '1900 = 1900', 'année suivante = 1901'],
  ['En mai 1900, il part. Le mois précédent, rien.', 'mai 1900 = 1900-05', 'mois précédent = 1900-04'],
  ['Le 3 juin 1900, il part. La semaine suivante, il meurt.', '3 juin 1900 = 1900-06-03', 'semaine suivante = 1900-06-10~'],
  ['À l’Ascension, on dort.', 'Ascension = 1909-05-20'],
  ['Le 3 juin 1908, émeute. Deux jours plus tard, plus rien.', '3 juin 1908 = 1908-06-03', 'Deux jours plus tard = 1908-06-05'],
  ['Le mois dernier, il pleuvait.', 'mois dernier = 1909-05'],
  ['L’an passé, il neigeait.', 'an passé = 1908'],
  ['Il y a dix ans, la ville dormait.', 'Il y a dix ans = 1899~'],
  ['il y a trois jours', 'il y a trois jours = 1909-06-07'],
  ['dans deux semaines', 'dans deux semaines = 1909-06-24~'],
  ['ces dix dernières années', 'ces dix dernières années = 1899/1909'],
  ['les 30 jours précédents', 'les 30 jours précédents = 1909-05-11/1909-06-10'],
  ['ce week-end', 'ce week-end = 1909-06-12/1909-06-13'],
  ['le coup d’État du 18 brumaire an VIII', '18 brumaire an VIII = 1799-11-09'],
  ['le 9 Thermidor', '9 Thermidor = 1794-07-27'],
  ['la Constitution de l’an III', 'an III = 1794-09-22/1795-09-22'],
  ['On a fêté la Toussaint.', 'Toussaint = 1908-11-01'],
  ['à Noël 1908', 'Noël 1908 = 1908-12-25'],
  ['Le lundi de Pâques a été pluvieux.', 'lundi de Pâques = 1909-04-12'],
  ['le jeudi de l’Ascension', 'jeudi de l’Ascension = 1909-05-20'],
  ['le jour de l’An', 'jour de l’An = 1909-01-01'],
  ['le dernier dimanche de mai', 'dernier dimanche de mai = 1909-05-30'],
  ['le 21/04/1908', '21/04/1908 = 1908-04-21'],
  ['le 1908-04-21', '1908-04-21 = 1908-04-21'],
  ['d’ici à 2100', '2100 = 2100'],
  ['l’entre-deux-guerres', 'entre-deux-guerres = 1918/1939'],
]

describe('dates that are there', () => {
  it.each(rows.map(([text, ...wanted]) => ({ text, wanted })))('$text', ({ text, wanted }) => {
    const found = findDates(text, published)
    expect(found.map((date) => `${date.text} = ${date.edtf}`)).toEqual(wanted)
    for (const date of found) {
      expect(text.slice(date.start, date.end)).toBe(date.text)
      expect(() => edtf(date.edtf ?? '')).not.toThrow()
      if (date.interval) expect(() => edtf(date.interval ?? '')).not.toThrow()
    }
  })
})

describe('what stands beside a date', () => {
  it('both ends of a range know the whole of it', () => {
    expect(findDates('Du 3 au 5 juin', published).map((date) => date.interval)).toEqual(['1909-06-03/1909-06-05', '1909-06-03/1909-06-05'])
    expect(findDates('entre 1870 et 1871', published).map((date) => date.interval)).toEqual(['1870/1871', '1870/1871'])
    expect(findDates('Du 20 au 25 mai', published)[0]?.interval).toBe('1909-05-20/1909-05-25')
    expect(findDates('l’hiver 1907-1908', published).map((date) => date.interval)).toEqual([undefined, undefined])
    expect(findDates('les 3 et 5 juin', published).map((date) => date.interval)).toEqual([undefined, undefined])
  })

  it.each([
    ['mardi à 17 h 30', '17:30'],
    ['demain matin, 11h', '11:00'],
    ['à 17 h 30 mardi', '17:30'],
    ['dès 9 heures le 3 juin', '09:00'],
    ['24 heures le 3 juin', undefined],
    ['le 3 juin à 9:05', '09:05'],
    ['mardi, 20 personnes', undefined],
    ['vers midi mardi', '12:00'],
    ['mardi vers midi', '12:00'],
    ['mardi peu avant minuit', '00:00'],
    ['peu avant minuit, mardi', '00:00'],
    ['mardi à minuit passé', '00:00'],
    ['à minuit passé mardi', '00:00'],
    ['vers 15 heures mercredi', '15:00'],
    ['mercredi vers 15 heures', '15:00'],
    ['mardi, en fin de matinée, vers 11 h 30', '11:30'],
    ['mardi, à trois heures et demie de l’après-midi', '15:30'],
    ['mardi aux environs de midi', '12:00'],
    ['mardi sur le coup de minuit', '00:00'],
    ['mardi de 14 h à 16 h', '14:00'],
    ['mardi midi', '12:00'],
    ['le 18 janvier, à 4 h. 30, séance', '04:30'],
    ['mardi 20 heures', '20:00'],
    ['À Noël, à midi', '12:00'],
    ['le démon de midi mardi', undefined],
    ['mardi avant midi', undefined],
    ['mardi après-midi', undefined],
    ['mardi, Midi libre écrit', undefined],
    ['mardi, 24 heures après', undefined],
    ['mardi trois heures durant', undefined],
    ['mardi à deux heures de Paris', undefined],
    ['une grève mardi de 24 heures', undefined],
    ['mardi, il a mangé à midi', undefined],
    ['Il a travaillé 7 heures mardi', undefined],
    ['le train de 8 h 15 mardi', undefined],
  ])('the hour: %s', (text, hour) => {
    expect(findDates(text, published)[0]?.hour).toBe(hour)
  })
})

describe('the tense turns a day without a year', () => {
  it.each([
    ['Il est mort le 15 juin.', '1908-06-15'],
    ['Il se mariera le 15 juin.', '1909-06-15'],
    ['Le congrès est prévu le 3 mars.', '1910-03-03'],
    ['Le congrès s’est tenu le 3 mars.', '1909-03-03'],
    ['Il s’est tenu le 15 juin.', '1908-06-15'],
    ['Bal le 15 juin', '1909-06-15'],
    ['Elle a déclaré dimanche qu’elle viendrait.', '1909-06-06'],
    ['Samedi 5 juin', '1909-06-05'],
    ['Dimanche 5 juin', '1910-06-05'],
  ])('%s', (text, edtfValue) => {
    expect(findDates(text, published)[0]?.edtf).toBe(edtfValue)
  })
})

describe('without a day of publication nothing is guessed', () => {
  it('nor where the text speaks of another year', () => {
    const found = findDates('En 1900, il part. À la fin de l’année, il meurt.', published)
    expect(found.at(-1)).toMatchObject({ text: 'fin de l’année', edtf: null, relative: 'P0Y' })
  })

  it.each([
    ['un raid en mai', 'XXXX-05', undefined],
    ['fin mai', 'XXXX-05-2X', undefined],
    ['le 11 janvier', 'XXXX-01-11', undefined],
    ['a rapporté samedi', null, 'WD6'],
    ['Il est mort hier.', null, '-P1D'],
    ['l’an dernier', null, '-P1Y'],
    ['cet été', null, 'SU'],
    ['en 1909', '1909', undefined],
  ])('%s', (text, edtfValue, relative) => {
    const [date] = findDates(text, null)
    expect(date?.edtf).toBe(edtfValue)
    expect(date?.relative).toBe(relative)
  })

  it.each([
    ['la veille de Noël', 'XXXX-12-24'],
    ['le lendemain du 31 décembre', 'XXXX-01-01'],
    ['la veille du 1er mars', null],
    ['le lendemain de Pâques', null],
  ])('%s', (text, value) => expect(findDates(text, null)[0]?.edtf).toBe(value))

  it('the day before Christmas is today’s on the 24th', () => {
    expect(findDates('Il est mort la veille de Noël.', '1909-12-24')[0]?.edtf).toBe('1909-12-24')
  })

  it('a year of publication alone leaves days open', () => {
    expect(findDates('mardi, en mai et le 3 juin', '1909').map(({ edtf: value }) => value)).toEqual([null, '1909-05?', '1909-06-03?'])
  })
})

describe('a text that prints its own date', () => {
  const text = '10 juin 1909. – Il est mort hier. Les obsèques du mois dernier. Mardi, rien.'

  it('marks it, and tells its own week no further', () => {
    const found = findDates(text, published)
    expect(found.map((date) => date.text)).toEqual(['10 juin 1909', 'mois dernier'])
    expect(found[0]?.publication).toBe(true)
  })

  it('tells them all when asked', () => {
    expect(findDates(text, published, { repeated: true }).map((date) => date.text)).toEqual([
      '10 juin 1909',
      'hier',
      'mois dernier',
      'Mardi',
    ])
  })

  it('takes the place that stage 2 found', () => {
    const found = findDates('Le 10 juin 1909, à Paris', published, { publication: { start: 0, end: 16 } })
    expect(found[0]?.publication).toBe(true)
  })
})
