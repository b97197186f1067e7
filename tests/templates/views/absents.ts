import type { AbsentsView } from '../../../src/model/views/service.ts'
import { site } from './site.ts'

export const absents: AbsentsView = {
  kind: 'absents',
  frame: {
    site,
    title: 'Absents',
    description: 'Absents · Fonds d’exploration',
    canonical: null,
    crumbs: [
      {
        text: 'Fonds',
        href: '/',
      },
      {
        text: 'Absents',
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
  total: 87,
  parts: [],
  rows: [
    {
      id: 'absent-0',
      title: 'Rosetta et sa comète : le récit en images',
      callers: [
        {
          article: {
            cote: 'FE-2014-6RCR',
            href: '/articles/',
            title: {
              text: 'Philae s’est posé sur une comète',
              inferred: false,
            },
            date: {
              text: '13 novembre 2014',
              datetime: '2014-11-13',
            },
          },
          label: 'Lire aussi',
          paragraph: 6,
          href: '/articles/#p1',
        },
        {
          article: {
            cote: 'FE-2014-6048',
            href: '/articles/',
            title: {
              text: 'Philae s’endort',
              inferred: false,
            },
            date: {
              text: '15 novembre 2014',
              datetime: '2014-11-15',
            },
          },
          label: 'Lire aussi',
          paragraph: 9,
          href: '/articles/#p1',
        },
        {
          article: {
            cote: 'FE-2016-F0AN',
            href: '/articles/',
            title: {
              text: 'Rosetta s’est couchée sur Tchouri',
              inferred: false,
            },
            date: {
              text: '1er octobre 2016',
              datetime: '2016-10-01',
            },
          },
          label: 'Voir notre dossier',
          paragraph: 2,
          href: '/articles/#p1',
        },
      ],
      calls: 26,
      near: [],
    },
    {
      id: 'absent-1',
      title: 'Le boson expliqué en cinq minutes',
      callers: [
        {
          article: {
            cote: 'FE-2012-D491',
            href: '/articles/',
            title: {
              text: 'Le CERN annonce une particule qui ressemble au boson de Higgs',
              inferred: false,
            },
            date: {
              text: '5 juillet 2012',
              datetime: '2012-07-05',
            },
          },
          label: 'Lire aussi',
          paragraph: 7,
          href: '/articles/#p1',
        },
        {
          article: {
            cote: 'FE-2013-4FKB',
            href: '/articles/',
            title: {
              text: 'Englert et Higgs, prix Nobel',
              inferred: false,
            },
            date: {
              text: '9 octobre 2013',
              datetime: '2013-10-09',
            },
          },
          label: 'À lire',
          paragraph: 4,
          href: '/articles/#p1',
        },
      ],
      calls: 2,
      near: [
        {
          cote: 'FE-2012-DYHA',
          href: '/articles/',
          title: {
            text: 'Le boson expliqué',
            inferred: false,
          },
          date: {
            text: 'juillet 2012',
          },
        },
      ],
    },
    {
      id: 'absent-2',
      title: 'Les troupes russes détruisent des véhicules fournis par l’Occident dans la région de Belgorod (VIDEO)',
      callers: [
        {
          article: {
            cote: 'FE-SD-WBYQ',
            href: '/articles/',
            title: {
              text: 'Moscou avait précédemment publié des photos de matériel occidental détruit…',
              inferred: true,
            },
            date: {
              text: 's. d.',
              inferred: true,
            },
          },
          label: 'En savoir plus',
          paragraph: 4,
          href: '/articles/#p1',
        },
      ],
      calls: 1,
      near: [],
    },
    {
      id: 'absent-3',
      title: 'Les États-Unis ont du mal à expliquer les images de leur matériel détruit à l’intérieur de la Russie',
      callers: [
        {
          article: {
            cote: 'FE-SD-WBYQ',
            href: '/articles/',
            title: {
              text: 'Moscou avait précédemment publié des photos de matériel occidental détruit…',
              inferred: true,
            },
            date: {
              text: 's. d.',
              inferred: true,
            },
          },
          label: 'En savoir plus',
          paragraph: 8,
          href: '/articles/#p1',
        },
      ],
      calls: 1,
      near: [],
    },
  ],
}
