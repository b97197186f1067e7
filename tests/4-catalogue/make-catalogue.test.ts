import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { encodeDigest } from '../../src/4-catalogue/encode-digest.ts'
import { makeCatalogue } from '../../src/4-catalogue/make-catalogue.ts'
import { dateOrder, periodOf, yearOf } from '../../src/4-catalogue/order-date.ts'
import { readGazetteer } from '../../src/4-catalogue/read-gazetteer.ts'
import type { Authorities } from '../../src/model/settings.ts'
import { makeSmallCard, noAuthorities, type SmallCard } from './make-small-card.ts'

const catalogueOf = (cards: readonly SmallCard[], authorities: Partial<Authorities> = {}, redirects: { from: string; to: string }[] = []) =>
  makeCatalogue(cards.map(makeSmallCard), { monogram: 'FE' }, { ...noAuthorities, ...authorities }, redirects)

describe('cotes', () => {
  it('are the prefix, the year and five signs of the digest of the path', () => {
    // SHA-256 of « abc » begins with ba7816bf8f: its first 25 bits in Crockford's base 32, worked out apart from this program.
    expect(encodeDigest('abc', 5)).toBe('Q9W1D')
    const [dated, undated] = catalogueOf([{ id: 'abc', date: '1909-07-25' }, { id: 'b.txt' }]).articles
    expect(dated?.cote).toBe('FE-1909-Q9W1D')
    expect(undated?.cote).toMatch(/^FE-SD-[0-9A-HJKMNP-TV-Z]{5}$/)
  })

  it('from front matter win, and the one that would collide grows', () => {
    const { articles, messages } = catalogueOf([
      { id: 'abc', date: '1909' },
      { id: 'z.txt', cote: 'FE-1909-Q9W1D' },
    ])
    expect(articles.map(({ cote }) => cote).sort()).toEqual(['FE-1909-Q9W1D', 'FE-1909-Q9W1DF'])
    expect(messages).toMatchObject([{ path: 'abc', ruleId: 'cote-collision', severity: 'warning' }])
  })

  it('given twice or malformed are refused', () => {
    const { messages } = catalogueOf([
      { id: 'a', cote: 'X-1' },
      { id: 'b', cote: 'x-1' },
      { id: 'c', cote: 'a b/c' },
    ])
    expect(messages.map(({ path, ruleId }) => `${path} ${ruleId}`)).toEqual(['b cote-taken', 'c cote-malformed'])
  })
})

describe('addresses', () => {
  it('are the year and the title, cut at a word', () => {
    const urls = catalogueOf([
      { id: 'a', date: '1909-07-26', title: 'Blériot a traversé la Manche' },
      { id: 'b', title: 'Moscou avait publié des photos de matériel occidental détruit dans la région de Belgorod' },
    ]).articles.map(({ url }) => url)
    expect(urls).toEqual([
      '/articles/1909/bleriot-a-traverse-la-manche/',
      '/articles/sans-date/moscou-avait-publie-des-photos-de-materiel-occidental/',
    ])
  })

  it('of one title in one year differ by the signs of the cote, and the earlier date keeps the plain one', () => {
    const { articles } = catalogueOf([
      { id: 'b', date: '1909-08-01', title: 'Météo' },
      { id: 'a', date: '1909-07-01', title: 'Météo' },
      { id: 'c', date: '1910-07-01', title: 'Météo' },
    ])
    const signs = articles[1]?.cote.split('-').at(-1)?.toLowerCase()
    expect(articles.map(({ url }) => url)).toEqual(['/articles/1909/meteo/', `/articles/1909/meteo-${signs}/`, '/articles/1910/meteo/'])
  })

  it('that were left must be free', () => {
    const cards = [
      { id: 'a', date: '1909', title: 'Météo' },
      { id: 'b', aliases: ['/articles/1909/meteo/'] },
    ]
    expect(catalogueOf(cards, {}, [{ from: '/articles/1909/meteo', to: '/' }]).messages.map(({ ruleId }) => ruleId)).toEqual([
      'alias-taken',
      'alias-taken',
    ])
  })

  it('are not given to drafts', () =>
    expect(catalogueOf([{ id: 'a', draft: true, names: ['place: Paris'] }])).toMatchObject({ articles: [], entities: [] }))
})

describe('dates', () => {
  it.each([
    ['1909-07-25', '1909-07-25', '1909', '1909-07'],
    ['1909-07', '1909-07-00', '1909', '1909-07'],
    ['1909~', '1909-00-00', '1909', '1909'],
    ['190X', '1900-00-00', null, null],
    ['1909-21', '1909-21-00', '1909', '1909'],
    ['1909-12/1910-02', '1909-12-00', '1909', '1909-12'],
    ['XXXX-05', '~', null, null],
    [null, '~', null, null],
  ])('%s', (edtf, order, year, period) => expect([dateOrder(edtf), yearOf(edtf), periodOf(edtf)]).toEqual([order, year, period]))

  it('order articles, undated last, then the cote', () => {
    const { articles, chronology } = catalogueOf([
      { id: 'x' },
      { id: 'b', date: '1909-07-25', told: ['1870', '1909-07-02'] },
      { id: 'a', date: '1909-07', told: ['1909-07-01'] },
      { id: 'o', date: '1783-11-22' },
    ])
    expect(articles.map(({ card }) => card.id)).toEqual(['o', 'a', 'b', 'x'])
    expect(chronology).toEqual([
      { period: '1783-11', published: ['o'], told: [] },
      { period: '1870', published: [], told: [{ id: 'b', edtf: '1870' }] },
      {
        period: '1909-07',
        published: ['a', 'b'],
        told: [
          { id: 'a', edtf: '1909-07-01' },
          { id: 'b', edtf: '1909-07-02' },
        ],
      },
    ])
  })
})

describe('« En savoir plus »', () => {
  const archive = [
    { id: 'a', date: '2012-07-04', title: 'Le boson expliqué' },
    {
      id: 'b',
      date: '2012-07-05',
      title: 'Le CERN annonce une nouvelle particule',
      related: ['Le boson expliqué', 'Le boson expliqué en cinq minutes'],
    },
    {
      id: 'c',
      date: '2013-10-09',
      title: 'Englert et Higgs',
      cote: 'H-1',
      related: ['le CERN annonce une nouvelle particule.', 'Le boson expliqué en cinq minutes'],
    },
    {
      id: 'd',
      date: '2014-01-01',
      title: 'Un an après',
      related: ['h-1', 'a', '/articles/2012/le-boson-explique/', 'Tour de France 2016 : les étapes'],
    },
    { id: 'e', date: '2017-01-01', title: 'Tour de France 2017 : les étapes' },
  ]
  const { articles, absents } = catalogueOf(archive)

  it('leads to the article of that title, cote, path or address', () => {
    expect(articles.map(({ calls }) => calls)).toEqual([[], ['a', null], ['b', null], ['c', 'a', 'a', null], []])
  })

  it('lists what the archive lacks, most called first, with near titles', () => {
    expect(absents).toEqual([
      {
        title: 'Le boson expliqué en cinq minutes',
        callers: [
          { id: 'b', label: 'Lire aussi', paragraph: 1 },
          { id: 'c', label: 'Lire aussi', paragraph: 1 },
        ],
        near: ['a'],
      },
      { title: 'Tour de France 2016 : les étapes', callers: [{ id: 'd', label: 'Lire aussi', paragraph: 1 }], near: ['e'] },
    ])
  })

  it('makes articles related both ways', () => {
    const related = new Map(articles.map((article) => [article.card.id, article.related.map(({ id, reason }) => `${id} ${reason}`)]))
    expect(related.get('a')).toContain('b named link')
    expect(related.get('b')).toContain('a named link')
  })
})

describe('subjects', () => {
  it('join number, follow the authority file, leave names out, and fold the lone ones', () => {
    const { subjects, articles } = catalogueOf(
      [
        { id: 'a', date: '1900', tags: ['voitures électriques', 'Marie Curie', 'aéroplane', 'nuage'], names: ['person: Marie Curie'] },
        { id: 'b', date: '1901', tags: ['voiture électrique', 'Marie Curie', 'avion'], names: ['person: Marie Curie'] },
      ],
      { subjects: [{ name: 'aviation', variants: ['avion', 'aéroplane'] }] },
    )
    expect(subjects.map(({ slug, articles: ids, variants, controlled, page }) => [slug, ids.length, variants, controlled, page])).toEqual([
      ['aviation', 2, ['avion', 'aéroplane'], true, true],
      ['nuage', 1, [], false, false],
      ['voiture-electrique', 2, ['voitures électriques'], false, true],
    ])
    expect(articles.map(({ tags }) => tags)).toEqual([
      ['voiture-electrique', 'aviation'],
      ['voiture-electrique', 'aviation'],
    ])
  })
})

describe('company', () => {
  it('ranks those named together, with the years, and gathers what was said', () => {
    const { entities } = catalogueOf([
      {
        id: 'a',
        date: '1903',
        names: ['person: Marie Curie', 'person: Pierre Curie', 'place: Paris'],
        speakers: [{ name: 'Marie Curie', count: 2 }],
      },
      { id: 'b', date: '1906', names: ['person: Marie Curie', 'person: Pierre Curie'] },
      { id: 'c', date: '1911', names: ['person: Marie Curie', 'place: Paris'] },
    ])
    const marie = entities.find(({ id }) => id === 'personnes/curie-marie')
    expect(marie?.with).toEqual([
      { id: 'lieux/paris', articles: 2, years: ['1903', '1911'] },
      { id: 'personnes/curie-pierre', articles: 2, years: ['1903', '1906'] },
    ])
    expect(marie?.said).toEqual([{ id: 'a', count: 2 }])
    expect(marie?.variants).toEqual([{ form: 'Marie Curie', uses: 3, articles: 3, years: ['1903', '1911'], reason: 'full name' }])
  })
})

describe('authority file', () => {
  const entity = (name: string, variants: readonly string[] = []) => ({ name, type: 'person' as const, variants })

  it('says what contradicts itself', () => {
    const { messages } = catalogueOf([{ id: 'a', names: ['person: Curie'] }], {
      entities: [
        entity('Marie Curie', ['Curie']),
        entity('Pierre Curie', ['Curie']),
        entity('Marie Curie'),
        entity('Ève Curie', ['Mlle Ève Curie']),
      ],
      apart: [['Ève Curie', 'Mlle Ève Curie']],
    })
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['authority-repeated', 'authority-claimed-twice', 'apart-contradicted'])
  })

  it('gives slug, sorting form and coordinates, and wins over the gazetteer', () => {
    const gazetteer = readGazetteer('paris\t48.85\t2.35\nlens\t50.43\t2.83\n')
    const authorities = {
      ...noAuthorities,
      entities: [{ name: 'Paris', type: 'place' as const, variants: [], coordinates: [1, 2] as const, slug: 'paris-la-grande' }],
    }
    const cards = [makeSmallCard({ id: 'a', names: ['place: Paris', 'place: Lens', 'place: Nulle Part'] })]
    const { entities } = makeCatalogue(cards, { monogram: 'FE' }, authorities, [], gazetteer)
    expect(entities.map(({ id, coordinates, coordinatesOrigin }) => [id, coordinates, coordinatesOrigin])).toEqual([
      ['lieux/lens', [50.43, 2.83], 'GeoNames'],
      ['lieux/nulle-part', null, null],
      ['lieux/paris-la-grande', [1, 2], 'authority'],
    ])
  })
})

describe('the list of places', () => {
  const file = new URL('../../models/places.txt', import.meta.url)
  it.skipIf(!existsSync(file))('is small, and leaves out names of several places', () => {
    const text = readFileSync(file, 'utf8')
    expect(text.length).toBeLessThan(600_000)
    const { find } = readGazetteer(text)
    expect(find('londres')).toEqual([51.51, -0.13])
    expect(find('france')?.[0]).toBeCloseTo(46.6, 0)
    for (const several of ['saint denis', 'vienne', 'nord']) expect(find(several)).toBeNull()
  })
})
