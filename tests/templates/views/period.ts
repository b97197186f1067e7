import type { PeriodView } from '../../../src/model/views/chronology.ts'
import { site } from './site.ts'

export const period: PeriodView = {
  kind: 'period',
  frame: {
    site,
    title: '1909 · Chronologie',
    description: '1909 · Chronologie · Fonds d’exploration',
    canonical: null,
    crumbs: [
      {
        text: 'Fonds',
        href: '/',
      },
      {
        text: 'Chronologie',
        href: '/#annees',
      },
      {
        text: '1900–1909',
        href: '#',
      },
      {
        text: '1909',
      },
    ],
    current: 'chronology',
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
  scope: 'year',
  label: '1909',
  spine: ['C', '1909'],
  published: 58,
  told: 41,
  previous: {
    text: '1908',
    href: '/articles/',
    articles: 37,
    told: 22,
  },
  next: {
    text: '1910',
    href: '/articles/',
    articles: 41,
    told: 19,
  },
  all: '/chronologie/',
  shelf: '/articles/1909/',
  months: [
    {
      text: 'janvier',
      href: '#m01',
      count: 3,
    },
    {
      text: 'février',
      href: null,
      count: 0,
    },
    {
      text: 'mars',
      href: '#m03',
      count: 4,
    },
    {
      text: 'avril',
      href: '#m04',
      count: 1,
    },
  ],
  groups: [
    {
      id: 'm01',
      label: 'Janvier',
      href: null,
      events: [
        {
          article: {
            cote: 'FE-1909-FNND',
            href: '/articles/sans-date/moscou/',
            title: {
              text: 'Les dernières lettres de M. Charcot, de Punta Arenas',
              inferred: false,
            },
            date: {
              text: '',
            },
          },
          day: '12',
          extract: 'Le « Pourquoi-Pas ? » est parti pour les glaces le 16 décembre.',
          bounds: null,
        },
      ],
      told: [
        {
          article: {
            cote: 'FE-1910-VH5X',
            href: '/articles/sans-date/moscou/',
            title: {
              text: 'Le « Pourquoi-Pas ? » est rentré',
              inferred: false,
            },
            date: {
              text: '6 juin 1910',
              datetime: '1910-06-06',
            },
          },
          words: 'en janvier 1909',
          reading: null,
          paragraph: 3,
          href: '/articles/1909/x/#p1',
          passage: null,
        },
      ],
    },
    {
      id: 'm03',
      label: 'Mars',
      href: null,
      events: [
        {
          article: {
            cote: 'FE-1909-KYJ4',
            href: '/articles/sans-date/moscou/',
            title: {
              text: 'Le lieutenant Shackleton à moins de deux cents kilomètres du pôle Sud',
              inferred: false,
            },
            date: {
              text: '',
            },
          },
          day: '25',
          extract: 'Parti le 29 octobre, il a dû rebrousser chemin le 9 janvier, faute de vivres.',
          bounds: null,
        },
      ],
      told: [
        {
          article: {
            cote: 'FE-1922-ZP3G',
            href: '/articles/sans-date/moscou/',
            title: {
              text: 'Sir Ernest Shackleton est mort en Géorgie du Sud',
              inferred: false,
            },
            date: {
              text: '31 janvier 1922',
              datetime: '1922-01-31',
            },
          },
          words: 'treize ans plus tôt',
          reading: '1909',
          paragraph: 5,
          href: '/articles/1909/x/#p1',
          passage: null,
        },
      ],
    },
    {
      id: 'm04',
      label: 'Avril',
      href: null,
      events: [],
      told: [
        {
          article: {
            cote: 'FE-1910-VH5X',
            href: '/articles/sans-date/moscou/',
            title: {
              text: 'Le « Pourquoi-Pas ? » est rentré',
              inferred: false,
            },
            date: {
              text: '6 juin 1910',
              datetime: '1910-06-06',
            },
          },
          words: 'l’hivernage à l’île Petermann',
          reading: null,
          paragraph: 4,
          href: '/articles/1909/x/#p1',
          passage: null,
        },
      ],
    },
    {
      id: 'm07',
      label: 'Juillet',
      href: null,
      events: [
        {
          article: {
            cote: 'FE-1909-PDQY',
            href: '/articles/sans-date/moscou/',
            title: {
              text: 'M. Latham tombe en Manche',
              inferred: false,
            },
            date: {
              text: '',
            },
          },
          day: '20',
          extract: 'Le moteur de l’« Antoinette » s’est arrêté à une douzaine de kilomètres de la côte.',
          bounds: null,
        },
        {
          article: {
            cote: 'FE-1909-VKYY',
            href: '/articles/sans-date/moscou/',
            title: {
              text: 'Blériot a traversé la Manche',
              inferred: false,
            },
            date: {
              text: '',
            },
          },
          day: '26',
          extract: 'Parti des Baraques au lever du jour, il s’est posé près du château de Douvres trente-sept minutes plus tard.',
          bounds: null,
        },
      ],
      told: [
        {
          article: {
            cote: 'FE-1936-QFWD',
            href: '/articles/sans-date/moscou/',
            title: {
              text: 'Louis Blériot est mort',
              inferred: false,
            },
            date: {
              text: '3 août 1936',
              datetime: '1936-08-03',
            },
          },
          words: 'le 25 juillet 1909',
          reading: null,
          paragraph: 1,
          href: '/articles/1909/x/#p1',
          passage: null,
        },
        {
          article: {
            cote: 'FE-1959-X2TR',
            href: '/articles/sans-date/moscou/',
            title: {
              text: 'Il y a cinquante ans, la Manche',
              inferred: false,
            },
            date: {
              text: '25 juillet 1959',
              datetime: '1959-07-25',
            },
          },
          words: 'il y a cinquante ans',
          reading: '1909',
          paragraph: 1,
          href: '/articles/1909/x/#p1',
          passage: null,
        },
        {
          article: {
            cote: 'FE-2009-2T1B',
            href: '/articles/sans-date/moscou/',
            title: {
              text: 'Un Blériot XI a retraversé la Manche',
              inferred: false,
            },
            date: {
              text: '26 juillet 2009',
              datetime: '2009-07-26',
            },
          },
          words: 'un siècle jour pour jour',
          reading: '25 juillet 1909',
          paragraph: 2,
          href: '/articles/1909/x/#p1',
          passage: null,
        },
      ],
    },
  ],
}
