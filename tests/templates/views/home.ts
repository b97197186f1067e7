import type { HomeView } from '../../../src/model/views/home.ts'
import { site } from './site.ts'

export const home: HomeView = {
  kind: 'home',
  frame: {
    site,
    title: 'Fonds d’exploration : la presse des sciences et de l’exploration, de 1783 à aujourd’hui',
    description:
      'La presse des sciences et de l’exploration, de la première montgolfière à aujourd’hui : 3 578 articles, les noms qu’ils portent, les paroles qu’ils rapportent, et pour chaque relevé le passage d’où il vient.',
    canonical: null,
    crumbs: [],
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
  counts: {
    articles: 3578,
    undated: 63,
    untitled: 412,
    years: '1783–2024',
  },
  quotation: {
    href: '/articles/1851/x/#q1',
    article: {
      cote: 'FE-1851-12YE',
      href: '/articles/1851/x/',
      title: {
        text: 'L’expérience de M. Foucault à l’Observatoire',
        inferred: false,
      },
      date: {
        text: 'février 1851',
        datetime: '1851-02',
      },
    },
    text: ['« Vous êtes invités à venir voir tourner la Terre. »'],
    form: 'direct',
    cue: null,
    speaker: {
      text: ['Léon Foucault'],
      href: null,
      inferred: false,
    },
    via: null,
  },
  strip: {
    width: 242,
    path: 'M0 40V36.3h.8V40zM1 40V37.1h.8V40zM2 40V37.5h.8V40zM3 40V39.6h.8V40zM4 40V39.6h.8V40zM7 40V39.6h.8V40zM8 40V39.6h.8V40zM11 40V39.6h.8V40zM12 40V39.6h.8V40zM15 40V39.6h.8V40zM16 40V39.6h.8V40zM19 40V39.6h.8V40zM20 40V39.6h.8V40zM21 40V38.4h.8V40zM23 40V39.6h.8V40zM24 40V39.6h.8V40zM27 40V39.6h.8V40zM28 40V39.6h.8V40zM31 40V39.6h.8V40zM32 40V39.6h.8V40zM35 40V39.6h.8V40zM36 40V39.6h.8V40z',
    axis: [
      {
        text: '1783',
        at: 0,
      },
      {
        text: '1800',
        at: 7,
        near: true,
      },
      {
        text: '1850',
        at: 27.7,
      },
      {
        text: '1900',
        at: 48.3,
      },
      {
        text: '1950',
        at: 69,
      },
      {
        text: '2000',
        at: 89.7,
      },
    ],
    first: '1783',
    last: '2024',
    maximum: {
      year: '1969',
      count: 97,
    },
    undated: {
      count: 63,
      href: '/articles/sans-date/',
    },
  },
  decades: [
    {
      text: '1780',
      href: '/articles/',
      count: 24,
    },
    {
      text: '1790',
      href: '/articles/',
      count: 6,
    },
    {
      text: '1800',
      href: '/articles/',
      count: 8,
    },
    {
      text: '1810',
      href: '/articles/',
      count: 6,
    },
  ],
  records: [
    {
      cote: 'FE-1783-WJ2W',
      href: '/articles/sans-date/moscou/',
      title: {
        text: 'Deux hommes se sont élevés de la Muette dans la machine de M. de Montgolfier',
        inferred: false,
      },
      date: {
        text: '22 novembre 1783',
        datetime: '1783-11-22',
      },
      passage: [
        'M. Pilâtre de Rozier et M. le marquis d’Arlandes, partis du château de la Muette, ont passé au-dessus de Paris et sont redescendus à la Butte-aux-Cailles.',
      ],
      forms: [],
      paragraphs: null,
      names: [
        {
          text: 'Pilâtre de Rozier',
          href: '#noms',
        },
        {
          text: 'marquis d’Arlandes',
          href: '#noms',
        },
        {
          text: 'Montgolfier',
          href: '#noms',
        },
      ],
      bounds: null,
    },
    {
      cote: 'FE-1846-BCD9',
      href: '/articles/sans-date/moscou/',
      title: {
        text: 'La planète de M. Le Verrier a été vue à Berlin',
        inferred: false,
      },
      date: {
        text: '6 octobre 1846',
        datetime: '1846-10-06',
      },
      passage: [
        'M. Galle l’a trouvée le 23 septembre, le soir même du jour où la lettre de Paris lui parvint, à moins d’un degré du lieu que le calcul assignait.',
      ],
      forms: [],
      paragraphs: null,
      names: [
        {
          text: 'Le Verrier',
          href: '#noms',
        },
        {
          text: 'Galle',
          href: '#noms',
        },
        {
          text: 'Arago',
          href: '#noms',
        },
      ],
      bounds: null,
    },
    {
      cote: 'FE-1851-TJJ8',
      href: '/articles/sans-date/moscou/',
      title: {
        text: 'Au Panthéon, un pendule fait voir tourner la Terre',
        inferred: false,
      },
      date: {
        text: 'mars 1851',
        datetime: '1851-03',
      },
      passage: ['Une sphère de vingt-huit kilogrammes, un fil de soixante-sept mètres : M. Foucault n’a pas eu besoin d’autre chose.'],
      forms: [],
      paragraphs: null,
      names: [
        {
          text: 'Foucault',
          href: '#noms',
        },
      ],
      bounds: null,
    },
    {
      cote: 'FE-1889-P2WW',
      href: '/articles/sans-date/moscou/',
      title: {
        text: 'La tour de M. Eiffel reçoit le drapeau à trois cents mètres',
        inferred: false,
      },
      date: {
        text: '1er avril 1889',
        datetime: '1889-04-01',
      },
      passage: null,
      forms: [],
      paragraphs: null,
      names: [
        {
          text: 'Eiffel',
          href: '#noms',
        },
      ],
      bounds: null,
    },
  ],
  featured: true,
  names: [
    {
      type: 'person',
      total: 3104,
      href: '/personnes/',
      entries: [
        {
          text: 'Curie, Marie',
          href: '/personnes/curie-marie/',
          count: 221,
        },
        {
          text: 'Armstrong, Neil',
          href: '#',
          count: 131,
        },
        {
          text: 'Blériot, Louis',
          href: '#',
          count: 118,
        },
        {
          text: 'Charcot, Jean-Baptiste',
          href: '#',
          count: 107,
        },
      ],
    },
    {
      type: 'organisation',
      total: 1288,
      href: '/personnes/',
      entries: [
        {
          text: 'NASA',
          href: '/organisations/cnes/',
          count: 388,
        },
        {
          text: 'Académie des sciences',
          href: '#',
          count: 342,
        },
        {
          text: 'Agence spatiale européenne',
          href: '#',
          count: 267,
        },
        {
          text: 'CERN',
          href: '#',
          count: 154,
        },
      ],
    },
    {
      type: 'place',
      total: 1937,
      href: '/personnes/',
      entries: [
        {
          text: 'Paris',
          href: '#',
          count: 1106,
        },
        {
          text: 'États-Unis',
          href: '#',
          count: 622,
        },
        {
          text: 'Lune',
          href: '#',
          count: 311,
        },
        {
          text: 'Kourou',
          href: '/lieux/kourou/',
          count: 164,
        },
      ],
    },
    {
      type: 'product',
      total: 702,
      href: '/personnes/',
      entries: [
        {
          text: 'Ariane',
          href: '#',
          count: 241,
        },
        {
          text: 'Concorde',
          href: '#',
          count: 176,
        },
        {
          text: 'Spoutnik',
          href: '#',
          count: 118,
        },
        {
          text: 'Rosetta et Philae',
          href: '#',
          count: 73,
        },
      ],
    },
  ],
  indexes: [
    {
      key: 'articles',
      href: '/articles/',
      count: 3578,
    },
    {
      key: 'chronology',
      href: '/articles/',
      count: 242,
    },
    {
      key: 'persons',
      href: '/articles/',
      count: 3104,
    },
    {
      key: 'organisations',
      href: '/articles/',
      count: 1288,
    },
    {
      key: 'places',
      href: '/articles/',
      count: 1937,
    },
    {
      key: 'events',
      href: '/articles/',
      count: 415,
    },
    {
      key: 'products',
      href: '/articles/',
      count: 702,
    },
    {
      key: 'subjects',
      href: '/articles/',
      count: 1046,
    },
    {
      key: 'quotations',
      href: '/articles/',
      count: 9318,
    },
    {
      key: 'absents',
      href: '/articles/',
      count: 87,
    },
    {
      key: 'state',
      href: '/articles/',
      count: null,
    },
    {
      key: 'data',
      href: '/articles/',
      count: null,
    },
  ],
}
