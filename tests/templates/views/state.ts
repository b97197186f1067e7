import type { StateView } from '../../../src/model/views/service.ts'
import { site } from './site.ts'

export const state: StateView = {
  kind: 'state',
  frame: {
    site,
    title: 'État du fonds',
    description: 'État du fonds · Fonds d’exploration',
    canonical: null,
    crumbs: [
      {
        text: 'Fonds',
        href: '/',
      },
      {
        text: 'État du fonds',
      },
    ],
    current: null,
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
  files: 3581,
  articles: 3578,
  reader: 'lecteur 0.9 · empreinte 7c1e90b2…41aa',
  authorities: {
    entries: 412,
    digest: '03d7f5c8aaaaaaaaaaaa9e20',
  },
  counts: [
    {
      key: 'titles',
      sure: 3166,
      supplied: 412,
      left: 0,
    },
    {
      key: 'dates',
      sure: 3401,
      supplied: 114,
      left: 63,
    },
    {
      key: 'authors',
      sure: 2208,
      supplied: 0,
      left: 1370,
    },
    {
      key: 'persons',
      sure: 21447,
      supplied: 3902,
      left: 1118,
    },
  ],
  measures: [
    {
      task: 'persons',
      set: 'essai-noms-1, 120 articles, deux lecteurs',
      cases: 1306,
      precision: 0.958,
      recall: 0.935,
    },
    {
      task: 'organisations',
      set: 'essai-noms-1',
      cases: 874,
      precision: 0.912,
      recall: 0.882,
    },
    {
      task: 'places',
      set: 'essai-noms-1',
      cases: 1112,
      precision: 0.9470000000000001,
      recall: 0.943,
    },
    {
      task: 'names',
      set: 'essai-formes-2, 400 paires',
      cases: 400,
      precision: 0.981,
      recall: 0.94,
    },
  ],
  doubts: [
    {
      key: 'same-entity',
      count: 31,
      href: '/a-verifier/',
    },
    {
      key: 'surname-alone',
      count: 12,
      href: null,
    },
    {
      key: 'place-or-institution',
      count: 1118,
      href: null,
    },
    {
      key: 'unattributed',
      count: 207,
      href: null,
    },
  ],
  duplicates: {
    total: 11,
    rows: [
      {
        exact: true,
        articles: [
          {
            cote: 'FE-1969-4FGA',
            href: '/articles/',
            title: {
              text: '',
              inferred: false,
            },
            date: {
              text: '',
            },
          },
          {
            cote: 'FE-1969-QVJ3',
            href: '/articles/',
            title: {
              text: '',
              inferred: false,
            },
            date: {
              text: '',
            },
          },
        ],
      },
      {
        exact: false,
        articles: [
          {
            cote: 'FE-1979-S734',
            href: '/articles/',
            title: {
              text: '',
              inferred: false,
            },
            date: {
              text: '',
            },
          },
          {
            cote: 'FE-1979-406G',
            href: '/articles/',
            title: {
              text: '',
              inferred: false,
            },
            date: {
              text: '',
            },
          },
        ],
      },
      {
        exact: false,
        articles: [
          {
            cote: 'FE-SD-D78N',
            href: '/articles/',
            title: {
              text: '',
              inferred: false,
            },
            date: {
              text: '',
            },
          },
          {
            cote: 'FE-1934-YT9F',
            href: '/articles/',
            title: {
              text: '',
              inferred: false,
            },
            date: {
              text: '',
            },
          },
        ],
      },
    ],
  },
  warnings: {
    total: 214,
    rows: [
      {
        path: '000_a164925b675e9f72.txt',
        text: 'aucun en-tête ; ni titre, ni auteur, ni date',
        where: null,
        href: null,
      },
      {
        path: '000_a164925b675e9f72.txt',
        text: 'guillemets ouverts sans incise : « Légion… »',
        where: 'car. 2031',
        href: null,
      },
      {
        path: '1909/bleriot-a-traverse-la-manche.md',
        text: 'rectificatif postérieur au texte',
        where: '¶ 8',
        href: null,
      },
      {
        path: '1936/pourquoi-pas.txt',
        text: 'octets hors UTF-8, lus en Windows-1252',
        where: 'octet 4 118',
        href: null,
      },
    ],
    csv: 'avertissements.csv',
  },
}
