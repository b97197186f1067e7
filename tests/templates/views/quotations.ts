import type { QuotationsView } from '../../../src/model/views/quotations.ts'
import { site } from './site.ts'

export const quotations: QuotationsView = {
  kind: 'quotations',
  frame: {
    site,
    title: 'Qui a dit quoi',
    description: 'Qui a dit quoi · Fonds d’exploration',
    canonical: null,
    crumbs: [
      {
        text: 'Fonds',
        href: '/',
      },
      {
        text: 'Qui a dit quoi',
      },
    ],
    current: 'quotations',
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
  scope: 'index',
  label: '',
  total: 9318,
  speakers: 2417,
  unattributed: 1204,
  years: '1783–2024',
  forms: {
    direct: 3802,
    mixed: 3127,
    indirect: 2389,
  },
  letters: [
    {
      letter: 'A',
      href: '#arago-francois',
    },
    {
      letter: 'B',
      href: '#bleriot-louis',
    },
    {
      letter: 'C',
      href: '#cancian-mark',
    },
    {
      letter: 'D',
      href: '#departement-d-etat',
    },
    {
      letter: 'E',
      href: null,
    },
    {
      letter: 'F',
      href: '#foucault-leon',
    },
    {
      letter: 'G',
      href: '#gagarine-iouri',
    },
    {
      letter: 'H',
      href: null,
    },
    {
      letter: 'I',
      href: null,
    },
    {
      letter: 'J',
      href: null,
    },
    {
      letter: 'K',
      href: null,
    },
    {
      letter: 'L',
      href: null,
    },
    {
      letter: 'M',
      href: null,
    },
    {
      letter: 'N',
      href: null,
    },
    {
      letter: 'O',
      href: null,
    },
    {
      letter: 'P',
      href: null,
    },
    {
      letter: 'Q',
      href: null,
    },
    {
      letter: 'R',
      href: null,
    },
    {
      letter: 'S',
      href: null,
    },
    {
      letter: 'T',
      href: null,
    },
    {
      letter: 'U',
      href: '#ulamec-stephan',
    },
    {
      letter: 'V',
      href: null,
    },
    {
      letter: 'W',
      href: null,
    },
    {
      letter: 'X',
      href: null,
    },
    {
      letter: 'Y',
      href: null,
    },
    {
      letter: 'Z',
      href: null,
    },
  ],
  ways: [
    {
      key: 'speaker',
      href: '/citations/',
      current: true,
    },
    {
      key: 'subject',
      href: '/citations/sujets/',
    },
    {
      key: 'unattributed',
      href: '/citations/non-attribue/',
    },
  ],
  entries: [],
  groups: [
    {
      id: 'arago-francois',
      name: 'Arago, François',
      href: '/personnes/',
      years: '1786–1853',
      total: 1,
      rows: [
        {
          href: '/articles/1851/x/#q1',
          article: {
            cote: 'FE-1846-BCD9',
            href: '/articles/1851/x/',
            title: {
              text: 'La planète de M. Le Verrier a été vue à Berlin',
              inferred: false,
            },
            date: {
              text: '6 octobre 1846',
              datetime: '1846-10-06',
            },
          },
          text: [
            'M. Le Verrier a aperçu le nouvel astre ',
            {
              kind: 'said',
              children: ['« sans avoir besoin de jeter un seul regard vers le ciel »'],
            },
            ', il l’a vu ',
            {
              kind: 'said',
              children: ['« au bout de sa plume »'],
            },
          ],
          form: 'mixed',
          cue: 'a dit M. Arago',
          via: null,
        },
      ],
      more: null,
    },
    {
      id: 'armstrong-neil',
      name: 'Armstrong, Neil',
      href: '/personnes/',
      years: '1930–2012',
      total: 1,
      rows: [
        {
          href: '/articles/1851/x/#q1',
          article: {
            cote: 'FE-1969-4FGA',
            href: '/articles/1851/x/',
            title: {
              text: 'Deux hommes ont marché sur la Lune',
              inferred: false,
            },
            date: {
              text: '22 juillet 1969',
              datetime: '1969-07-22',
            },
          },
          text: ['« C’est un petit pas pour un homme, un bond de géant pour l’humanité. »'],
          form: 'direct',
          cue: 'a dit Armstrong',
          via: null,
        },
      ],
      more: null,
    },
    {
      id: 'bleriot-louis',
      name: 'Blériot, Louis',
      href: '/personnes/',
      years: '1872–1936',
      total: 1,
      rows: [
        {
          href: '/articles/1851/x/#q1',
          article: {
            cote: 'FE-1909-VKYY',
            href: '/articles/1851/x/',
            title: {
              text: 'Blériot a traversé la Manche',
              inferred: false,
            },
            date: {
              text: '26 juillet 1909',
              datetime: '1909-07-26',
            },
          },
          text: ['qu’il est resté plus de dix minutes sans voir ni terre ni navire'],
          form: 'indirect',
          cue: 'raconte l’aviateur',
          via: {
            text: ['Daily Mail'],
            href: null,
            inferred: false,
          },
        },
      ],
      more: null,
    },
    {
      id: 'cancian-mark',
      name: 'Cancian, Mark',
      href: '/personnes/',
      years: null,
      total: 1,
      rows: [
        {
          href: '/articles/1851/x/#q1',
          article: {
            cote: 'FE-SD-WBYQ',
            href: '/articles/1851/x/',
            title: {
              text: 'Moscou avait précédemment publié des photos de matériel…',
              inferred: true,
            },
            date: {
              text: 's. d.',
              inferred: true,
            },
          },
          text: [
            'Les Ukrainiens ',
            {
              kind: 'said',
              children: ['« sont clairement complices ici »'],
            },
          ],
          form: 'mixed',
          cue: 'Cancian […] a ajouté',
          via: {
            text: ['restitué : Washington Post'],
            href: null,
            inferred: false,
          },
        },
      ],
      more: null,
    },
  ],
  previous: null,
  next: null,
}
