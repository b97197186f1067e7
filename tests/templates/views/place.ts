import type { EntityView } from '../../../src/model/views/entity.ts'
import { site } from './site.ts'

export const place: EntityView = {
  kind: 'entity',
  frame: {
    site,
    title: 'Kourou (Guyane) · Lieux',
    description: 'Kourou (Guyane) · Lieux · Fonds d’exploration',
    canonical: null,
    crumbs: [
      {
        text: 'Fonds',
        href: '/',
      },
      {
        text: 'Lieux',
        href: '/carte/',
      },
      {
        text: 'Amériques',
        href: '/carte/',
      },
      {
        text: 'Kourou',
      },
    ],
    current: 'places',
    feeds: [
      {
        title: 'Fonds d’exploration',
        href: '/feed.xml',
        type: 'application/atom+xml',
      },
    ],
    jsonLd: null,
    metas: [],
    alternates: [],
  },
  type: 'place',
  name: 'Kourou',
  shortForm: null,
  spine: ['L', '18RN'],
  years: '1964–2024',
  counts: {
    articles: 156,
    uses: 194,
    said: 0,
    about: 0,
  },
  first: {
    text: '15 avril 1964',
    datetime: '1964-04-15',
  },
  last: {
    text: '10 juillet 2024',
    datetime: '2024-07-10',
  },
  authority: {
    entry: 'kourou',
    gazetteer: null,
    fields: [
      {
        key: 'preferred',
        values: [
          {
            text: 'Kourou (Guyane)',
            href: null,
          },
        ],
      },
      {
        key: 'see',
        values: [
          {
            text: 'Guyane',
            href: '#',
          },
          {
            text: 'France',
            href: '#',
          },
        ],
      },
      {
        key: 'coordinates',
        values: [
          {
            text: '5° 09′ N, 52° 39′ O',
            href: null,
          },
        ],
      },
      {
        key: 'note',
        values: [
          {
            text: 'Centre spatial guyanais',
            href: '#',
          },
          {
            text: 'Îles du Salut',
            href: '#',
          },
        ],
      },
    ],
  },
  forms: [
    {
      form: 'Kourou',
      inferred: false,
      uses: 142,
      years: '1964–2024',
      reason: 'nom de ville, liste des lieux',
    },
    {
      form: 'Kourou (Guyane)',
      inferred: false,
      uses: 31,
      years: '1964–1994',
      reason: 'nom suivi de la région',
    },
    {
      form: 'la base de Kourou',
      inferred: false,
      uses: 19,
      years: '1968–2013',
      reason: '« base de » + nom',
    },
    {
      form: 'Korou',
      inferred: true,
      uses: 2,
      years: '1966–1968',
      reason: 'graphie fautive, rattachée par la table d’autorité',
    },
  ],
  strip: {
    width: 61,
    path: 'M0 40V31.4h.8V40zM1 40V34.3h.8V40zM2 40V34.3h.8V40zM3 40V31.4h.8V40zM4 40V22.9h.8V40zM5 40V28.6h.8V40zM6 40V25.7h.8V40zM7 40V25.7h.8V40zM8 40V34.3h.8V40zM9 40V34.3h.8V40zM11 40V37.1h.8V40zM13 40V34.3h.8V40zM14 40V31.4h.8V40zM15 40V0.0h.8V40zM16 40V28.6h.8V40zM17 40V31.4h.8V40zM18 40V34.3h.8V40zM19 40V34.3h.8V40zM20 40V28.6h.8V40zM21 40V34.3h.8V40zM22 40V31.4h.8V40zM24 40V31.4h.8V40z',
    axis: [
      {
        text: '1964',
        at: 0,
      },
      {
        text: '1970',
        at: 9.8,
        near: true,
      },
      {
        text: '1980',
        at: 26.2,
      },
      {
        text: '1990',
        at: 42.6,
      },
      {
        text: '2000',
        at: 59,
      },
      {
        text: '2010',
        at: 75.4,
      },
      {
        text: '2020',
        at: 91.8,
      },
    ],
    first: '1964',
    last: '2024',
    maximum: {
      year: '1979',
      count: 14,
    },
    undated: null,
  },
  nameHistory: null,
  lists: [
    {
      key: 'place',
      total: 121,
      rows: [
        {
          cote: 'FE-1964-TXTP',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'La Guyane est choisie pour remplacer Hammaguir',
            inferred: false,
          },
          date: {
            text: '15 avril 1964',
            datetime: '1964-04-15',
          },
          passage: [
            'Le nouveau champ de tir sera établi à ',
            {
              kind: 'mark',
              children: ['Kourou'],
            },
            ', sur la côte, à une soixantaine de kilomètres de Cayenne.',
          ],
          forms: [],
          paragraphs: '1, 2',
          names: [],
          bounds: null,
        },
        {
          cote: 'FE-1968-9E92',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Une première Véronique s’élève de Guyane',
            inferred: false,
          },
          date: {
            text: '11 avril 1968',
            datetime: '1968-04-11',
          },
          passage: [
            'La fusée-sonde est partie mardi de ',
            {
              kind: 'mark',
              children: ['Kourou'],
            },
            '.',
          ],
          forms: [],
          paragraphs: '1',
          names: [],
          bounds: null,
        },
        {
          cote: 'FE-1971-BXXZ',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Europa II explose au-dessus de l’Atlantique',
            inferred: false,
          },
          date: {
            text: '6 novembre 1971',
            datetime: '1971-11-06',
          },
          passage: [
            'Tiré de ',
            {
              kind: 'mark',
              children: ['Kourou'],
            },
            ', le lanceur européen a été perdu moins de trois minutes après son départ.',
          ],
          forms: [],
          paragraphs: '1, 3',
          names: [],
          bounds: null,
        },
        {
          cote: 'FE-1979-S734',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Ariane réussit son premier vol',
            inferred: false,
          },
          date: {
            text: '26 décembre 1979',
            datetime: '1979-12-26',
          },
          passage: [
            'Il était 14 h 14 à ',
            {
              kind: 'mark',
              children: ['Kourou'],
            },
            ' quand la fusée a quitté sa table.',
          ],
          forms: [],
          paragraphs: '1–6',
          names: [],
          bounds: null,
        },
      ],
      more: '/personnes/curie-marie/1911/',
    },
    {
      key: 'institution',
      total: 38,
      rows: [
        {
          cote: 'FE-1980-W67S',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Le deuxième vol d’Ariane s’achève en mer',
            inferred: false,
          },
          date: {
            text: '24 mai 1980',
            datetime: '1980-05-24',
          },
          passage: [
            {
              kind: 'mark',
              children: ['Kourou'],
            },
            ' n’a pas voulu dire hier ce qui avait manqué.',
          ],
          forms: [],
          paragraphs: null,
          names: [],
          bounds: null,
          acts: 1,
        },
        {
          cote: 'FE-2004-1JGF',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Rosetta attendra encore',
            inferred: false,
          },
          date: {
            text: '28 février 2004',
            datetime: '2004-02-28',
          },
          passage: [
            {
              kind: 'mark',
              children: ['Kourou'],
            },
            ' a reporté le tir pour la seconde fois en deux jours.',
          ],
          forms: [],
          paragraphs: null,
          names: [],
          bounds: null,
          acts: 2,
        },
        {
          cote: 'FE-2021-8S27',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Le télescope James-Webb est parti',
            inferred: false,
          },
          date: {
            text: '26 décembre 2021',
            datetime: '2021-12-26',
          },
          passage: [
            'À 9 h 20, ',
            {
              kind: 'mark',
              children: ['Kourou'],
            },
            ' confirmait la mise à feu.',
          ],
          forms: [],
          paragraphs: null,
          names: [],
          bounds: null,
          acts: 1,
        },
      ],
      more: '/personnes/curie-marie/1911/',
    },
    {
      key: 'undecided',
      total: 1,
      rows: [
        {
          cote: 'FE-1986-SYNY',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Le troisième étage n’a pas pris feu',
            inferred: false,
          },
          date: {
            text: '1er juin 1986',
            datetime: '1986-06-01',
          },
          passage: [
            'Pour ',
            {
              kind: 'mark',
              children: ['Kourou'],
            },
            ', c’est une année perdue.',
          ],
          forms: [],
          paragraphs: null,
          names: [],
          bounds: null,
        },
      ],
      more: null,
    },
  ],
  said: null,
  about: null,
  with: {
    width: 61,
    axis: [
      {
        text: '1964',
        at: 0,
      },
      {
        text: '1970',
        at: 9.8,
        near: true,
      },
      {
        text: '1980',
        at: 26.2,
      },
      {
        text: '1990',
        at: 42.6,
      },
      {
        text: '2000',
        at: 59,
      },
      {
        text: '2010',
        at: 75.4,
      },
      {
        text: '2020',
        at: 91.8,
      },
    ],
    groups: [
      {
        key: 'organisation',
        rows: [
          {
            text: 'CNES',
            href: '/organisations/cnes/',
            span: 'M0.5 7.5H60.5',
            ticks:
              'M0.5 0V8M1.5 0V8M2.5 0V8M7.5 0V8M11.5 0V8M14.5 0V8M15.5 0V8M16.5 0V8M18.5 0V8M19.5 0V8M21.5 0V8M26.5 0V8M38.5 0V8M41.5 0V8M47.5 0V8M49.5 0V8M50.5 0V8M53.5 0V8M55.5 0V8M57.5 0V8M60.5 0V8',
            years: '1964–2024',
            count: 88,
          },
          {
            text: 'Arianespace',
            href: '/organisations/cnes/',
            span: 'M16.5 7.5H60.5',
            ticks:
              'M16.5 0V8M18.5 0V8M19.5 0V8M20.5 0V8M21.5 0V8M26.5 0V8M28.5 0V8M30.5 0V8M32.5 0V8M33.5 0V8M35.5 0V8M50.5 0V8M52.5 0V8M53.5 0V8M54.5 0V8M55.5 0V8M60.5 0V8',
            years: '1980–2024',
            count: 73,
          },
          {
            text: 'Agence spatiale européenne',
            href: '/organisations/cnes/',
            span: 'M13.5 7.5H60.5',
            ticks:
              'M13.5 0V8M14.5 0V8M16.5 0V8M17.5 0V8M19.5 0V8M20.5 0V8M28.5 0V8M33.5 0V8M38.5 0V8M40.5 0V8M41.5 0V8M44.5 0V8M45.5 0V8M49.5 0V8M53.5 0V8M54.5 0V8M55.5 0V8M57.5 0V8M58.5 0V8M60.5 0V8',
            years: '1977–2024',
            count: 69,
          },
          {
            text: 'CECLES',
            href: '/organisations/cnes/',
            span: 'M2.5 7.5H8.5',
            ticks: 'M2.5 0V8M3.5 0V8M6.5 0V8M7.5 0V8M8.5 0V8',
            years: '1966–1972',
            count: 9,
          },
        ],
      },
      {
        key: 'product',
        rows: [
          {
            text: 'Véronique',
            href: '/#produits',
            span: 'M4.5 7.5H5.5',
            ticks: 'M4.5 0V8M5.5 0V8',
            years: '1968–1969',
            count: 6,
          },
          {
            text: 'Diamant B',
            href: '/#produits',
            span: 'M6.5 7.5H11.5',
            ticks: 'M6.5 0V8M7.5 0V8M9.5 0V8M11.5 0V8',
            years: '1970–1975',
            count: 11,
          },
          {
            text: 'Europa II',
            href: '/#produits',
            span: 'M7.5 7.5H8.5',
            ticks: 'M7.5 0V8M8.5 0V8',
            years: '1971–1972',
            count: 5,
          },
          {
            text: 'Ariane',
            href: '/#produits',
            span: 'M14.5 7.5H59.5',
            ticks:
              'M14.5 0V8M15.5 0V8M16.5 0V8M17.5 0V8M18.5 0V8M19.5 0V8M24.5 0V8M25.5 0V8M26.5 0V8M28.5 0V8M30.5 0V8M33.5 0V8M35.5 0V8M40.5 0V8M41.5 0V8M47.5 0V8M49.5 0V8M50.5 0V8M52.5 0V8M53.5 0V8M54.5 0V8M57.5 0V8M59.5 0V8',
            years: '1978–2023',
            count: 97,
          },
        ],
      },
    ],
  },
  map: {
    viewBox: '-180 -90 360 180',
    land: null,
    graticule:
      'M-180 -90V90M-150 -90V90M-120 -90V90M-90 -90V90M-60 -90V90M-30 -90V90M0 -90V90M30 -90V90M60 -90V90M90 -90V90M120 -90V90M150 -90V90M180 -90V90M-180 -90H180M-180 -60H180M-180 -30H180M-180 0H180M-180 30H180M-180 60H180M-180 90H180',
    equator: 'M-180 0H180',
    cross: 'M-52.65 -90V90M-180 -5.155H180',
    others:
      'M-9.08 -48.86a11.43 11.43 0 1 0 22.87 0a11.43 11.43 0 1 0 -22.87 0zM-3.61 -43.6a5.05 5.05 0 1 0 10.10 0a5.05 5.05 0 1 0 -10.10 0zM-2.12 -48.94a4.55 4.55 0 1 0 9.10 0a4.55 4.55 0 1 0 -9.10 0zM1 -45.76a3.84 3.84 0 1 0 7.68 0a3.84 3.84 0 1 0 -7.68 0zM1.64 -45.24a3.03 3.03 0 1 0 6.06 0a3.03 3.03 0 1 0 -6.06 0zM-2.17 -50.95a4.03 4.03 0 1 0 8.06 0a4.03 4.03 0 1 0 -8.06 0z',
    points: 'M-60.88 -5.16a8.23 8.23 0 1 0 16.46 0a8.23 8.23 0 1 0 -16.46 0z',
    pins: [
      {
        text: 'Kourou',
        href: '/lieux/kourou/',
        x: 35.4,
        y: 47.1,
        side: 'right',
      },
    ],
    latitude: {
      text: '5° 09′ N',
      y: 47.1,
    },
    longitude: {
      text: '52° 39′ O',
      x: 35.4,
    },
  },
  mapHref: '/carte/',
  feed: null,
}
