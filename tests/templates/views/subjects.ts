import type { SubjectsView } from '../../../src/model/views/subject.ts'
import { site } from './site.ts'

export const subjects: SubjectsView = {
  kind: 'subjects',
  frame: {
    site,
    title: 'Sujets',
    description: 'Sujets · Fonds d’exploration',
    canonical: null,
    crumbs: [
      {
        text: 'Fonds',
        href: '/',
      },
      {
        text: 'Sujets',
      },
    ],
    current: 'subjects',
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
  total: 122,
  counts: {
    given: 61,
    inferred: 61,
  },
  letter: null,
  letters: [
    {
      letter: 'A',
      href: '#a',
    },
    {
      letter: 'B',
      href: '#b',
    },
    {
      letter: 'C',
      href: '#c',
    },
    {
      letter: 'D',
      href: '#d',
    },
    {
      letter: 'E',
      href: '#e',
    },
    {
      letter: 'F',
      href: '#f',
    },
    {
      letter: 'G',
      href: '#g',
    },
    {
      letter: 'H',
      href: '#h',
    },
    {
      letter: 'I',
      href: '#i',
    },
    {
      letter: 'J',
      href: '#j',
    },
    {
      letter: 'K',
      href: null,
    },
    {
      letter: 'L',
      href: '#l',
    },
    {
      letter: 'M',
      href: '#m',
    },
    {
      letter: 'N',
      href: '#n',
    },
    {
      letter: 'O',
      href: '#o',
    },
    {
      letter: 'P',
      href: '#p',
    },
    {
      letter: 'Q',
      href: null,
    },
    {
      letter: 'R',
      href: '#r',
    },
    {
      letter: 'S',
      href: '#s',
    },
    {
      letter: 'T',
      href: '#t',
    },
    {
      letter: 'U',
      href: '#u',
    },
    {
      letter: 'V',
      href: '#v',
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
      href: '#y',
    },
    {
      letter: 'Z',
      href: '#z',
    },
  ],
  top: [
    {
      text: 'Espace',
      href: '#',
      count: 488,
    },
    {
      text: 'Aviation',
      href: '#',
      count: 412,
    },
    {
      text: 'Astronomie',
      href: '#',
      count: 388,
    },
    {
      text: 'Physique',
      href: '#',
      count: 344,
    },
  ],
  state: '/etat/',
  groups: [
    {
      id: 'a',
      letter: 'A',
      href: null,
      count: 0,
      entries: [
        {
          text: 'Académies',
          href: '#',
          count: 342,
        },
        {
          text: 'Acoustique',
          href: '#',
          count: 18,
        },
        {
          text: 'Aérodynamique',
          href: '#',
          count: 31,
        },
        {
          text: 'Aéroplane',
          href: '#',
          count: 0,
          see: {
            text: 'Avion',
            href: '/sujets/',
          },
        },
      ],
      singles: [
        {
          text: 'Abeilles',
          href: '#',
          count: 1,
        },
        {
          text: 'Aimants',
          href: '#',
          count: 1,
        },
        {
          text: 'Alambics',
          href: '#',
          count: 1,
        },
        {
          text: 'Alpinisme',
          href: '#',
          count: 1,
        },
      ],
    },
    {
      id: 'b',
      letter: 'B',
      href: null,
      count: 0,
      entries: [
        {
          text: 'Balise',
          href: '#',
          count: 6,
        },
        {
          text: 'Ballon',
          href: '#',
          count: 71,
        },
        {
          text: 'Biologie',
          href: '#',
          count: 143,
        },
        {
          text: 'Bombe atomique',
          href: '#',
          count: 66,
        },
      ],
      singles: [],
    },
    {
      id: 'c',
      letter: 'C',
      href: null,
      count: 0,
      entries: [
        {
          text: 'Câble sous-marin',
          href: '#',
          count: 19,
        },
        {
          text: 'Cancer',
          href: '#',
          count: 33,
        },
        {
          text: 'Cartographie',
          href: '#',
          count: 88,
        },
        {
          text: 'Chimie',
          href: '#',
          count: 204,
        },
      ],
      singles: [
        {
          text: 'Cadrans solaires',
          href: '#',
          count: 1,
        },
        {
          text: 'Cerfs-volants',
          href: '#',
          count: 1,
        },
        {
          text: 'Chronophotographie',
          href: '#',
          count: 1,
        },
        {
          text: 'Colombophilie',
          href: '#',
          count: 1,
        },
      ],
    },
    {
      id: 'd',
      letter: 'D',
      href: null,
      count: 0,
      entries: [
        {
          text: 'Découvertes',
          href: '#',
          count: 231,
        },
        {
          text: 'Déserts',
          href: '#',
          count: 26,
        },
        {
          text: 'Dirigeable',
          href: '#',
          count: 58,
        },
        {
          text: 'Disparitions',
          href: '#',
          count: 61,
        },
      ],
      singles: [],
    },
  ],
}
