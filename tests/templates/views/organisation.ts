import type { EntityView } from '../../../src/model/views/entity.ts'
import { site } from './site.ts'

export const organisation: EntityView = {
  kind: 'entity',
  frame: {
    site,
    title: 'Centre national d’études spatiales (CNES) · Organisations',
    description: 'Centre national d’études spatiales (CNES) · Organisations · Fonds d’exploration',
    canonical: null,
    crumbs: [
      {
        text: 'Fonds',
        href: '/',
      },
      {
        text: 'Organisations',
        href: '/#organisations',
      },
      {
        text: 'C',
        href: '/#organisations',
      },
      {
        text: 'CNES',
      },
    ],
    current: 'organisations',
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
  type: 'organisation',
  name: 'Centre national d’études spatiales',
  shortForm: 'CNES',
  spine: ['O', 'G2B6'],
  years: 'depuis 1961',
  counts: {
    articles: 148,
    uses: 420,
    said: 11,
    about: 0,
  },
  first: {
    text: '19 octobre 1961',
    datetime: '1961-10-19',
  },
  last: {
    text: '10 juillet 2024',
    datetime: '2024-07-10',
  },
  authority: {
    entry: 'cnes',
    gazetteer: null,
    fields: [
      {
        key: 'long-form',
        values: [
          {
            text: 'Centre national d’études spatiales (France)',
            href: null,
          },
        ],
      },
      {
        key: 'acronym',
        values: [
          {
            text: 'CNES ; dans la presse ancienne : C.N.E.S.',
            href: null,
          },
        ],
      },
      {
        key: 'note',
        values: [
          {
            text: 'loi n° 61-1382 du 19 décembre 1961',
            href: null,
          },
        ],
      },
      {
        key: 'note',
        values: [
          {
            text: 'Comité des recherches spatiales',
            href: '#nom',
          },
        ],
      },
    ],
  },
  forms: [
    {
      form: 'Centre national d’études spatiales',
      inferred: false,
      uses: 10,
      years: '1961–2024',
      reason: 'nom complet dans l’article',
    },
    {
      form: 'C.N.E.S.',
      inferred: false,
      uses: 10,
      years: '1961–2024',
      reason: 'sigle à points ; développé dans 64 articles sur 71',
    },
    {
      form: 'CNES',
      inferred: false,
      uses: 10,
      years: '1961–2024',
      reason: 'sigle ; développé dans 41 articles, sinon seul organisme du fonds à le porter',
    },
    {
      form: 'le Centre',
      inferred: true,
      uses: 10,
      years: '1961–2024',
      reason: 'mot commun repris d’un nom complet du même alinéa',
    },
  ],
  strip: {
    width: 66,
    path: 'M2 40V25.0h.8V40zM3 40V20.0h.8V40zM4 40V30.0h.8V40zM5 40V20.0h.8V40zM6 40V5.0h.8V40zM7 40V25.0h.8V40zM8 40V25.0h.8V40zM9 40V20.0h.8V40zM10 40V25.0h.8V40zM11 40V20.0h.8V40zM12 40V25.0h.8V40zM13 40V30.0h.8V40zM14 40V25.0h.8V40zM15 40V35.0h.8V40zM16 40V30.0h.8V40zM18 40V30.0h.8V40zM19 40V30.0h.8V40zM20 40V0.0h.8V40zM21 40V25.0h.8V40zM22 40V25.0h.8V40zM23 40V10.0h.8V40zM24 40V30.0h.8V40z',
    axis: [
      {
        text: '1959',
        at: 0,
      },
      {
        text: '1970',
        at: 16.7,
      },
      {
        text: '1980',
        at: 31.8,
      },
      {
        text: '1990',
        at: 47,
      },
      {
        text: '2000',
        at: 62.1,
      },
      {
        text: '2010',
        at: 77.3,
      },
      {
        text: '2020',
        at: 92.4,
      },
    ],
    first: '1959',
    last: '2024',
    maximum: {
      year: '1979',
      count: 8,
    },
    undated: null,
  },
  nameHistory: {
    width: 66,
    axis: [
      {
        text: '1959',
        at: 0,
      },
      {
        text: '1970',
        at: 16.7,
      },
      {
        text: '1980',
        at: 31.8,
      },
      {
        text: '1990',
        at: 47,
      },
      {
        text: '2000',
        at: 62.1,
      },
      {
        text: '2010',
        at: 77.3,
      },
      {
        text: '2020',
        at: 92.4,
      },
    ],
    groups: [
      {
        key: 'long-form',
        rows: [
          {
            text: 'Centre national d’études spatiales',
            href: '#articles',
            span: 'M2.5 7.5H65.5',
            ticks:
              'M2.5 0V8M3.5 0V8M4.5 0V8M6.5 0V8M7.5 0V8M8.5 0V8M9.5 0V8M12.5 0V8M19.5 0V8M20.5 0V8M24.5 0V8M28.5 0V8M29.5 0V8M33.5 0V8M34.5 0V8M37.5 0V8M40.5 0V8M42.5 0V8M45.5 0V8M47.5 0V8M52.5 0V8M53.5 0V8M57.5 0V8M59.5 0V8M65.5 0V8',
            years: '1961–2024',
            count: 96,
          },
        ],
      },
      {
        key: 'acronym',
        rows: [
          {
            text: 'C.N.E.S.',
            href: '#articles',
            span: 'M3.5 7.5H25.5',
            ticks:
              'M3.5 0V8M5.5 0V8M7.5 0V8M9.5 0V8M10.5 0V8M11.5 0V8M12.5 0V8M13.5 0V8M14.5 0V8M15.5 0V8M16.5 0V8M18.5 0V8M19.5 0V8M20.5 0V8M21.5 0V8M24.5 0V8M25.5 0V8',
            years: '1962–1984',
            count: 71,
          },
          {
            text: 'CNES',
            href: '#articles',
            span: 'M11.5 7.5H65.5',
            ticks:
              'M11.5 0V8M12.5 0V8M14.5 0V8M15.5 0V8M16.5 0V8M18.5 0V8M19.5 0V8M20.5 0V8M21.5 0V8M22.5 0V8M23.5 0V8M24.5 0V8M26.5 0V8M28.5 0V8M29.5 0V8M31.5 0V8M34.5 0V8M37.5 0V8M38.5 0V8M40.5 0V8M42.5 0V8M45.5 0V8M47.5 0V8M50.5 0V8M52.5 0V8M53.5 0V8M55.5 0V8M56.5 0V8M62.5 0V8M63.5 0V8M65.5 0V8',
            years: '1970–2024',
            count: 214,
          },
        ],
      },
      {
        key: 'attached',
        rows: [
          {
            text: 'le Centre',
            inferred: true,
            href: '#articles',
            span: 'M4.5 7.5H33.5',
            ticks: 'M4.5 0V8M6.5 0V8M9.5 0V8M11.5 0V8M12.5 0V8M15.5 0V8M24.5 0V8M29.5 0V8M33.5 0V8',
            years: '1963–1992',
            count: 22,
          },
          {
            text: 'l’agence française',
            inferred: true,
            href: '#articles',
            span: 'M27.5 7.5H65.5',
            ticks: 'M27.5 0V8M37.5 0V8M50.5 0V8M53.5 0V8M56.5 0V8M57.5 0V8M63.5 0V8M65.5 0V8',
            years: '1986–2024',
            count: 17,
          },
        ],
      },
      {
        key: 'apart',
        rows: [
          {
            text: 'le Comité des recherches spatiales',
            href: '#articles',
            span: 'M0.5 7.5H3.5',
            ticks: 'M0.5 0V8M2.5 0V8M3.5 0V8',
            years: '1959–1962',
            count: 6,
          },
        ],
      },
    ],
  },
  lists: [
    {
      key: 'articles',
      total: 148,
      rows: [
        {
          cote: 'FE-1961-DZ9T',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'La France aura son centre d’études spatiales',
            inferred: false,
          },
          date: {
            text: '21 décembre 1961',
            datetime: '1961-12-21',
          },
          passage: [
            'La loi créant un ',
            {
              kind: 'mark',
              children: ['Centre national d’études spatiales'],
            },
            ' a paru hier au Journal officiel.',
          ],
          forms: [
            {
              form: 'Centre national d’études spatiales',
              uses: 2,
            },
          ],
          paragraphs: '1, 3',
          names: [],
          bounds: null,
        },
        {
          cote: 'FE-1965-P4YH',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Le premier satellite français est en orbite',
            inferred: false,
          },
          date: {
            text: '27 novembre 1965',
            datetime: '1965-11-27',
          },
          passage: [
            'Le ',
            {
              kind: 'mark',
              children: ['C.N.E.S.'],
            },
            ' n’avait pas prévu de le nommer ; on l’appelle déjà Astérix.',
          ],
          forms: [
            {
              form: 'C.N.E.S.',
              uses: 4,
            },
          ],
          paragraphs: '2–5',
          names: [],
          bounds: null,
        },
        {
          cote: 'FE-1965-TS5V',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'FR-1, tiré de Californie, tourne à son tour',
            inferred: false,
          },
          date: {
            text: '7 décembre 1965',
            datetime: '1965-12-07',
          },
          passage: [
            'Conçu par le ',
            {
              kind: 'mark',
              children: ['C.N.E.S.'],
            },
            ' et le C.N.E.T., il étudiera l’ionosphère.',
          ],
          forms: [
            {
              form: 'C.N.E.S.',
              uses: 3,
            },
          ],
          paragraphs: '1, 2',
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
            'Le ',
            {
              kind: 'mark',
              children: ['Centre national d’études spatiales'],
            },
            ', maître d’œuvre, attendait ce jour depuis six ans.',
          ],
          forms: [
            {
              form: 'Centre national d’études spatiales',
              uses: 1,
            },
            {
              form: 'CNES',
              uses: 3,
            },
          ],
          paragraphs: null,
          names: [],
          bounds: null,
        },
      ],
      more: '/personnes/curie-marie/1911/',
    },
  ],
  said: {
    total: 19,
    rows: [
      {
        href: '/articles/sans-date/moscou/#q1',
        article: {
          cote: 'FE-2014-6048',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Article',
            inferred: false,
          },
          date: {
            text: '15 novembre 2014',
            datetime: '2014-11-15',
          },
        },
        text: ['que l’atterrisseur a touché le sol trois fois'],
        form: 'indirect',
        cue: 'précise le CNES',
        via: {
          text: ['AFP'],
          href: null,
          inferred: false,
        },
      },
      {
        href: '/articles/sans-date/moscou/#q1',
        article: {
          cote: 'FE-1980-W67S',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Article',
            inferred: false,
          },
          date: {
            text: '24 mai 1980',
            datetime: '1980-05-24',
          },
        },
        text: ['que rien, dans les mesures, n’annonçait la panne'],
        form: 'indirect',
        cue: 'dit-on au CNES',
        via: null,
      },
    ],
    more: '/citations/',
  },
  about: null,
  with: {
    width: 66,
    axis: [
      {
        text: '1959',
        at: 0,
      },
      {
        text: '1970',
        at: 16.7,
      },
      {
        text: '1980',
        at: 31.8,
      },
      {
        text: '1990',
        at: 47,
      },
      {
        text: '2000',
        at: 62.1,
      },
      {
        text: '2010',
        at: 77.3,
      },
      {
        text: '2020',
        at: 92.4,
      },
    ],
    groups: [
      {
        key: 'person',
        rows: [
          {
            text: 'Curien, Hubert',
            href: '/personnes/curie-marie/',
            span: 'M18.5 7.5H47.5',
            ticks: 'M18.5 0V8M19.5 0V8M20.5 0V8M21.5 0V8M25.5 0V8M27.5 0V8M28.5 0V8M29.5 0V8M31.5 0V8M37.5 0V8M40.5 0V8M45.5 0V8M47.5 0V8',
            years: '1977–2006',
            count: 24,
          },
          {
            text: 'Chrétien, Jean-Loup',
            href: '/personnes/curie-marie/',
            span: 'M21.5 7.5H38.5',
            ticks: 'M21.5 0V8M22.5 0V8M23.5 0V8M26.5 0V8M29.5 0V8M38.5 0V8',
            years: '1980–1997',
            count: 17,
          },
          {
            text: 'Auger, Pierre',
            href: '/personnes/curie-marie/',
            span: 'M0.5 7.5H34.5',
            ticks: 'M0.5 0V8M2.5 0V8M3.5 0V8M4.5 0V8M34.5 0V8',
            years: '1959–1993',
            count: 9,
          },
        ],
      },
      {
        key: 'organisation',
        rows: [
          {
            text: 'Agence spatiale européenne',
            href: '/organisations/cnes/',
            span: 'M16.5 7.5H65.5',
            ticks:
              'M16.5 0V8M18.5 0V8M21.5 0V8M22.5 0V8M24.5 0V8M25.5 0V8M27.5 0V8M28.5 0V8M33.5 0V8M37.5 0V8M38.5 0V8M42.5 0V8M45.5 0V8M47.5 0V8M50.5 0V8M53.5 0V8M56.5 0V8M59.5 0V8M62.5 0V8M63.5 0V8M64.5 0V8M65.5 0V8',
            years: '1975–2024',
            count: 81,
          },
          {
            text: 'NASA',
            href: '/organisations/cnes/',
            span: 'M3.5 7.5H65.5',
            ticks:
              'M3.5 0V8M5.5 0V8M8.5 0V8M9.5 0V8M11.5 0V8M18.5 0V8M24.5 0V8M26.5 0V8M29.5 0V8M31.5 0V8M33.5 0V8M34.5 0V8M38.5 0V8M50.5 0V8M56.5 0V8M57.5 0V8M62.5 0V8M64.5 0V8M65.5 0V8',
            years: '1962–2024',
            count: 44,
          },
          {
            text: 'ONERA',
            href: '/organisations/cnes/',
            span: 'M2.5 7.5H27.5',
            ticks: 'M2.5 0V8M3.5 0V8M6.5 0V8M11.5 0V8M27.5 0V8',
            years: '1961–1986',
            count: 8,
          },
        ],
      },
      {
        key: 'place',
        rows: [
          {
            text: 'Kourou',
            href: '/lieux/kourou/',
            span: 'M5.5 7.5H65.5',
            ticks:
              'M5.5 0V8M11.5 0V8M13.5 0V8M14.5 0V8M15.5 0V8M18.5 0V8M20.5 0V8M22.5 0V8M24.5 0V8M25.5 0V8M27.5 0V8M28.5 0V8M29.5 0V8M38.5 0V8M47.5 0V8M50.5 0V8M55.5 0V8M57.5 0V8M59.5 0V8M63.5 0V8M64.5 0V8M65.5 0V8',
            years: '1964–2024',
            count: 88,
          },
          {
            text: 'Toulouse',
            href: '/lieux/kourou/',
            span: 'M9.5 7.5H65.5',
            ticks:
              'M9.5 0V8M11.5 0V8M15.5 0V8M16.5 0V8M20.5 0V8M23.5 0V8M25.5 0V8M26.5 0V8M27.5 0V8M29.5 0V8M31.5 0V8M33.5 0V8M34.5 0V8M40.5 0V8M45.5 0V8M52.5 0V8M53.5 0V8M57.5 0V8M62.5 0V8M63.5 0V8M65.5 0V8',
            years: '1968–2024',
            count: 62,
          },
          {
            text: 'Hammaguir',
            href: '/lieux/kourou/',
            span: 'M3.5 7.5H8.5',
            ticks: 'M3.5 0V8M4.5 0V8M5.5 0V8M6.5 0V8M7.5 0V8M8.5 0V8',
            years: '1962–1967',
            count: 15,
          },
        ],
      },
    ],
  },
  map: null,
  mapHref: null,
  feed: '/feed.xml',
}
