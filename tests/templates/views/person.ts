import type { EntityView } from '../../../src/model/views/entity.ts'
import { site } from './site.ts'

export const person: EntityView = {
  kind: 'entity',
  frame: {
    site,
    title: 'Curie, Marie (1867-1934)',
    description: 'Curie, Marie (1867-1934) · Fonds d’exploration',
    canonical: null,
    crumbs: [
      {
        text: 'Fonds',
        href: '/',
      },
      {
        text: 'Personnes',
        href: '#',
      },
      {
        text: 'C',
        href: '#',
      },
      {
        text: 'Curie, Marie',
      },
    ],
    current: 'persons',
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
  type: 'person',
  name: 'Marie Curie',
  shortForm: null,
  spine: ['P', '5SRJ'],
  years: '1867–1934',
  counts: {
    articles: 221,
    uses: 304,
    said: 19,
    about: 31,
  },
  first: {
    text: '19 juillet 1898',
    datetime: '1898-07-19',
  },
  last: {
    text: '7 novembre 2024',
    datetime: '2024-11-07',
  },
  authority: {
    entry: 'curie-marie',
    gazetteer: null,
    fields: [
      {
        key: 'preferred',
        values: [
          {
            text: 'Curie, Marie (1867-1934)',
            href: null,
          },
        ],
      },
      {
        key: 'birth',
        values: [
          {
            text: 'Varsovie, 7 novembre 1867',
            href: null,
          },
        ],
      },
      {
        key: 'death',
        values: [
          {
            text: 'Passy (Haute-Savoie), 4 juillet 1934',
            href: null,
          },
        ],
      },
      {
        key: 'wikidata',
        values: [
          {
            text: 'Q7186',
            href: 'https://www.wikidata.org/wiki/Q7186',
          },
        ],
      },
    ],
  },
  forms: [
    {
      form: 'Mme Curie',
      inferred: false,
      uses: 121,
      years: '1898–1937',
      reason: '« Mme » + nom ; mari nommé dans 74 articles',
    },
    {
      form: 'Marie Curie',
      inferred: false,
      uses: 118,
      years: '1902–2024',
      reason: 'nom complet dans l’article',
    },
    {
      form: 'Madame Curie',
      inferred: false,
      uses: 29,
      years: '1904–1995',
      reason: '« Madame » + nom',
    },
    {
      form: 'Mme Sklodowska-Curie',
      inferred: false,
      uses: 14,
      years: '1898–1913',
      reason: 'notice d’autorité',
    },
  ],
  strip: {
    width: 127,
    path: 'M0 40V33.7h.8V40zM1 40V35.8h.8V40zM2 40V35.8h.8V40zM3 40V37.9h.8V40zM4 40V35.8h.8V40zM5 40V21.1h.8V40zM6 40V27.4h.8V40zM7 40V33.7h.8V40zM8 40V16.8h.8V40zM9 40V35.8h.8V40zM10 40V35.8h.8V40zM11 40V33.7h.8V40zM12 40V31.6h.8V40zM13 40V0.0h.8V40zM14 40V33.7h.8V40zM15 40V31.6h.8V40zM16 40V29.5h.8V40zM17 40V37.9h.8V40zM19 40V37.9h.8V40zM20 40V35.8h.8V40zM21 40V33.7h.8V40zM22 40V35.8h.8V40z',
    axis: [
      {
        text: '1898',
        at: 0,
      },
      {
        text: '1920',
        at: 17.3,
      },
      {
        text: '1940',
        at: 33.1,
      },
      {
        text: '1960',
        at: 48.8,
      },
      {
        text: '1980',
        at: 64.6,
      },
      {
        text: '2000',
        at: 80.3,
      },
    ],
    first: '1898',
    last: '2024',
    maximum: {
      year: '1911',
      count: 19,
    },
    undated: null,
  },
  nameHistory: null,
  lists: [
    {
      key: 'articles',
      total: 221,
      rows: [
        {
          cote: 'FE-1898-KWCW',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Une substance nouvelle dans la pechblende',
            inferred: true,
          },
          date: {
            text: '27 décembre 1898',
            datetime: '1898-12-27',
          },
          passage: [
            'La note de M. Curie, de ',
            {
              kind: 'mark',
              children: ['Mme Curie'],
            },
            ' et de M. Bémont a été lue hier à l’Académie des sciences.',
          ],
          forms: [
            {
              form: 'Mme Curie',
              uses: 2,
            },
          ],
          paragraphs: '1, 3',
          names: [],
          bounds: null,
        },
        {
          cote: 'FE-1903-1V45',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Le prix Nobel de physique à M. Becquerel, à M. et à Mme Curie',
            inferred: false,
          },
          date: {
            text: '11 décembre 1903',
            datetime: '1903-12-11',
          },
          passage: [
            'La moitié du prix revient à M. Henri Becquerel, l’autre à M. Pierre Curie et à ',
            {
              kind: 'mark',
              children: ['Mme Curie'],
            },
            '.',
          ],
          forms: [
            {
              form: 'Mme Curie',
              uses: 5,
            },
          ],
          paragraphs: '1, 2, 4, 6',
          names: [],
          bounds: null,
        },
        {
          cote: 'FE-1906-TWA1',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'M. Pierre Curie, tué hier rue Dauphine',
            inferred: false,
          },
          date: {
            text: '20 avril 1906',
            datetime: '1906-04-20',
          },
          passage: [
            {
              kind: 'mark',
              children: ['Mme Curie'],
            },
            ', prévenue en fin de journée, n’a reçu personne.',
          ],
          forms: [
            {
              form: 'Mme Curie',
              uses: 3,
            },
          ],
          paragraphs: '4, 7',
          names: [],
          bounds: null,
        },
        {
          cote: 'FE-1906-MTN2',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Mme Curie a pris la parole à la Sorbonne',
            inferred: false,
          },
          date: {
            text: '6 novembre 1906',
            datetime: '1906-11-06',
          },
          passage: [
            'À une heure et demie, ',
            {
              kind: 'mark',
              children: ['Mme Curie'],
            },
            ' a repris le cours au point où son mari l’avait laissé.',
          ],
          forms: [
            {
              form: 'Mme Curie',
              uses: 9,
            },
          ],
          paragraphs: '1–6',
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
          cote: 'FE-1898-KWCW',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Article',
            inferred: false,
          },
          date: {
            text: '27 décembre 1898',
            datetime: '1898-12-27',
          },
        },
        text: ['« la nouvelle substance radio-active renferme un élément nouveau, auquel nous proposons de donner le nom de radium »'],
        form: 'mixed',
        cue: 'la note […] porte que',
        via: null,
      },
      {
        href: '/articles/sans-date/moscou/#q1',
        article: {
          cote: 'FE-1938-GE6V',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Article',
            inferred: false,
          },
          date: {
            text: '1938',
            datetime: '1938',
          },
        },
        text: ['« Je suis de ceux qui pensent que la science a une grande beauté. »'],
        form: 'direct',
        cue: 'dit Mme Curie',
        via: {
          text: ['Ève Curie, Madame Curie'],
          href: null,
          inferred: false,
        },
      },
      {
        href: '/articles/sans-date/moscou/#q1',
        article: {
          cote: 'FE-1921-ZA8V',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Article',
            inferred: false,
          },
          date: {
            text: '21 mai 1921',
            datetime: '1921-05-21',
          },
        },
        text: ['qu’elle n’a jamais pris de brevet et que le radium appartient à tout le monde'],
        form: 'indirect',
        cue: 'a répété',
        via: null,
      },
    ],
    more: '/citations/',
  },
  about: {
    total: 31,
    rows: [
      {
        href: '/articles/sans-date/moscou/#q1',
        article: {
          cote: 'FE-1938-GE6V',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Article',
            inferred: false,
          },
          date: {
            text: '1938',
            datetime: '1938',
          },
        },
        text: ['« Marie Curie est, de tous les êtres célèbres, le seul que la gloire n’ait pas corrompu. »'],
        form: 'direct',
        cue: null,
        speaker: {
          text: ['Albert Einstein'],
          href: null,
          inferred: false,
        },
        via: {
          text: ['Ève Curie, Madame Curie'],
          href: null,
          inferred: false,
        },
      },
      {
        href: '/articles/sans-date/moscou/#q1',
        article: {
          cote: 'FE-1995-C4XW',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Article',
            inferred: false,
          },
          date: {
            text: '21 avril 1995',
            datetime: '1995-04-21',
          },
        },
        text: ['« la première femme de notre histoire honorée pour ses propres mérites »'],
        form: 'mixed',
        cue: 'a salué',
        speaker: {
          text: ['François Mitterrand'],
          href: null,
          inferred: false,
        },
        via: null,
      },
    ],
    more: null,
  },
  with: {
    width: 127,
    axis: [
      {
        text: '1898',
        at: 0,
      },
      {
        text: '1920',
        at: 17.3,
      },
      {
        text: '1940',
        at: 33.1,
      },
      {
        text: '1960',
        at: 48.8,
      },
      {
        text: '1980',
        at: 64.6,
      },
      {
        text: '2000',
        at: 80.3,
      },
    ],
    groups: [
      {
        key: 'person',
        rows: [
          {
            text: 'Curie, Pierre',
            href: '/personnes/curie-marie/',
            span: 'M0.5 7.5H113.5',
            ticks:
              'M0.5 0V8M1.5 0V8M3.5 0V8M4.5 0V8M6.5 0V8M10.5 0V8M12.5 0V8M20.5 0V8M21.5 0V8M22.5 0V8M23.5 0V8M25.5 0V8M26.5 0V8M35.5 0V8M37.5 0V8M56.5 0V8M61.5 0V8M70.5 0V8M73.5 0V8M86.5 0V8M88.5 0V8M91.5 0V8M93.5 0V8M98.5 0V8M100.5 0V8M113.5 0V8',
            years: '1898–2011',
            count: 97,
          },
          {
            text: 'Becquerel, Henri',
            href: '/personnes/curie-marie/',
            span: 'M0.5 7.5H100.5',
            ticks:
              'M0.5 0V8M1.5 0V8M8.5 0V8M10.5 0V8M13.5 0V8M15.5 0V8M16.5 0V8M21.5 0V8M22.5 0V8M29.5 0V8M50.5 0V8M63.5 0V8M70.5 0V8M91.5 0V8M98.5 0V8M100.5 0V8',
            years: '1898–1998',
            count: 38,
          },
          {
            text: 'Joliot-Curie, Irène',
            href: '/personnes/curie-marie/',
            span: 'M16.5 7.5H113.5',
            ticks:
              'M16.5 0V8M22.5 0V8M24.5 0V8M26.5 0V8M31.5 0V8M35.5 0V8M50.5 0V8M61.5 0V8M69.5 0V8M73.5 0V8M78.5 0V8M93.5 0V8M97.5 0V8M113.5 0V8',
            years: '1914–2011',
            count: 34,
          },
          {
            text: 'Perrin, Jean',
            href: '/personnes/curie-marie/',
            span: 'M0.5 7.5H69.5',
            ticks: 'M0.5 0V8M2.5 0V8M5.5 0V8M9.5 0V8M15.5 0V8M20.5 0V8M23.5 0V8M26.5 0V8M33.5 0V8M69.5 0V8',
            years: '1898–1967',
            count: 22,
          },
        ],
      },
      {
        key: 'organisation',
        rows: [
          {
            text: 'Académie des sciences',
            href: '/organisations/cnes/',
            span: 'M0.5 7.5H113.5',
            ticks:
              'M0.5 0V8M5.5 0V8M9.5 0V8M12.5 0V8M15.5 0V8M17.5 0V8M19.5 0V8M20.5 0V8M24.5 0V8M28.5 0V8M34.5 0V8M36.5 0V8M39.5 0V8M50.5 0V8M56.5 0V8M58.5 0V8M61.5 0V8M78.5 0V8M88.5 0V8M91.5 0V8M93.5 0V8M98.5 0V8M102.5 0V8M105.5 0V8M113.5 0V8',
            years: '1898–2011',
            count: 61,
          },
          {
            text: 'Institut du radium',
            href: '/organisations/cnes/',
            span: 'M11.5 7.5H113.5',
            ticks:
              'M11.5 0V8M14.5 0V8M17.5 0V8M19.5 0V8M21.5 0V8M25.5 0V8M33.5 0V8M36.5 0V8M37.5 0V8M39.5 0V8M51.5 0V8M56.5 0V8M63.5 0V8M69.5 0V8M73.5 0V8M88.5 0V8M96.5 0V8M98.5 0V8M102.5 0V8M111.5 0V8M113.5 0V8',
            years: '1909–2011',
            count: 54,
          },
          {
            text: 'Sorbonne',
            href: '/organisations/cnes/',
            span: 'M0.5 7.5H97.5',
            ticks:
              'M0.5 0V8M1.5 0V8M4.5 0V8M9.5 0V8M10.5 0V8M15.5 0V8M19.5 0V8M20.5 0V8M21.5 0V8M22.5 0V8M24.5 0V8M28.5 0V8M37.5 0V8M39.5 0V8M40.5 0V8M56.5 0V8M61.5 0V8M70.5 0V8M73.5 0V8M84.5 0V8M97.5 0V8',
            years: '1898–1995',
            count: 48,
          },
          {
            text: 'Comité Nobel',
            href: '/organisations/cnes/',
            span: 'M5.5 7.5H113.5',
            ticks:
              'M5.5 0V8M9.5 0V8M14.5 0V8M16.5 0V8M19.5 0V8M24.5 0V8M33.5 0V8M36.5 0V8M50.5 0V8M56.5 0V8M78.5 0V8M86.5 0V8M91.5 0V8M97.5 0V8M113.5 0V8',
            years: '1903–2011',
            count: 39,
          },
        ],
      },
      {
        key: 'place',
        rows: [
          {
            text: 'Paris',
            href: '/lieux/kourou/',
            span: 'M0.5 7.5H126.5',
            ticks:
              'M0.5 0V8M4.5 0V8M5.5 0V8M6.5 0V8M7.5 0V8M9.5 0V8M10.5 0V8M13.5 0V8M22.5 0V8M23.5 0V8M24.5 0V8M25.5 0V8M33.5 0V8M36.5 0V8M37.5 0V8M40.5 0V8M58.5 0V8M61.5 0V8M70.5 0V8M88.5 0V8M93.5 0V8M102.5 0V8M105.5 0V8M113.5 0V8M126.5 0V8',
            years: '1898–2024',
            count: 163,
          },
          {
            text: 'Varsovie',
            href: '/lieux/kourou/',
            span: 'M0.5 7.5H119.5',
            ticks:
              'M0.5 0V8M4.5 0V8M6.5 0V8M9.5 0V8M11.5 0V8M12.5 0V8M20.5 0V8M21.5 0V8M36.5 0V8M51.5 0V8M61.5 0V8M69.5 0V8M86.5 0V8M97.5 0V8M98.5 0V8M108.5 0V8M111.5 0V8M119.5 0V8',
            years: '1898–2017',
            count: 42,
          },
          {
            text: 'Stockholm',
            href: '/lieux/kourou/',
            span: 'M5.5 7.5H113.5',
            ticks:
              'M5.5 0V8M10.5 0V8M12.5 0V8M14.5 0V8M26.5 0V8M28.5 0V8M29.5 0V8M51.5 0V8M70.5 0V8M73.5 0V8M78.5 0V8M91.5 0V8M102.5 0V8M105.5 0V8M108.5 0V8M113.5 0V8',
            years: '1903–2011',
            count: 37,
          },
          {
            text: 'États-Unis',
            href: '/lieux/kourou/',
            span: 'M23.5 7.5H69.5',
            ticks: 'M23.5 0V8M25.5 0V8M26.5 0V8M31.5 0V8M34.5 0V8M50.5 0V8M51.5 0V8M56.5 0V8M58.5 0V8M61.5 0V8M69.5 0V8',
            years: '1921–1967',
            count: 26,
          },
        ],
      },
      {
        key: 'event',
        rows: [
          {
            text: 'Prix Nobel de physique, 1903',
            href: '#annees',
            span: 'M5.5 7.5H113.5',
            ticks: 'M5.5 0V8M6.5 0V8M13.5 0V8M36.5 0V8M69.5 0V8M100.5 0V8M113.5 0V8',
            years: '1903–2011',
            count: 41,
          },
          {
            text: 'Prix Nobel de chimie, 1911',
            href: '#annees',
            span: 'M13.5 7.5H113.5',
            ticks: 'M13.5 0V8M14.5 0V8M36.5 0V8M69.5 0V8M113.5 0V8',
            years: '1911–2011',
            count: 36,
          },
          {
            text: 'Entrée au Panthéon, 1995',
            href: '#annees',
            span: 'M96.5 7.5H116.5',
            ticks: 'M96.5 0V8M97.5 0V8M98.5 0V8M116.5 0V8',
            years: '1994–2014',
            count: 19,
          },
          {
            text: 'Élection à l’Institut, 1911',
            href: '#annees',
            span: 'M13.5 7.5H36.5',
            ticks: 'M13.5 0V8M36.5 0V8',
            years: '1911–1934',
            count: 17,
          },
        ],
      },
    ],
  },
  map: null,
  mapHref: null,
  feed: '/feed.xml',
}
