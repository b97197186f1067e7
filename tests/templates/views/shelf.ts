import type { ShelfView } from '../../../src/model/views/shelf.ts'
import { site } from './site.ts'

export const shelf: ShelfView = {
  kind: 'shelf',
  frame: {
    site,
    title: 'Articles de 1969',
    description: 'Articles de 1969 · Fonds d’exploration',
    canonical: null,
    crumbs: [
      {
        text: 'Fonds',
        href: '/',
      },
      {
        text: 'Articles',
        href: '/articles/',
      },
      {
        text: '1960–1969',
        href: '#',
      },
      {
        text: '1969',
      },
    ],
    current: 'articles',
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
  label: '1969',
  spine: ['A', '1969'],
  counts: {
    articles: 97,
    placed: 2,
  },
  previous: {
    text: '1968',
    href: '/articles/',
    articles: 28,
  },
  next: {
    text: '1970',
    href: '/articles/',
    articles: 48,
  },
  chronology: '/chronologie/1969/',
  csv: '1969.csv',
  decades: [
    {
      text: '1780',
      href: '#',
      count: 24,
    },
    {
      text: '1790',
      href: '#',
      count: 6,
    },
    {
      text: '1800',
      href: '#',
      count: 8,
    },
    {
      text: '1810',
      href: '#',
      count: 6,
    },
  ],
  years: {
    label: '1960',
    steps: [
      {
        text: '1960',
        href: '#',
        count: 21,
      },
      {
        text: '1961',
        href: '#',
        count: 58,
      },
      {
        text: '1962',
        href: '#',
        count: 39,
      },
      {
        text: '1963',
        href: '#',
        count: 22,
      },
    ],
  },
  parts: [
    {
      text: 'janvier',
      href: '#m01',
      count: 3,
    },
    {
      text: 'février',
      href: '#m02',
      count: 5,
    },
    {
      text: 'mars',
      href: '#m03',
      count: 9,
    },
    {
      text: 'avril',
      href: '#m04',
      count: 7,
    },
  ],
  groups: [
    {
      id: 'm01',
      key: 'month',
      label: 'Janvier',
      count: 3,
      href: '/articles/1969/',
      rows: [
        {
          cote: 'FE-1969-B2R3',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Le Tupolev 144 a volé avant Concorde',
            inferred: false,
          },
          date: {
            text: '1',
            datetime: '1969-01-01',
          },
          passage: ['L’avion soviétique a décollé hier des environs de Moscou, trente-huit minutes durant.'],
          forms: [],
          paragraphs: null,
          names: [
            {
              text: 'Tupolev 144',
              href: '/personnes/',
            },
            {
              text: 'Concorde',
              href: '/personnes/',
            },
          ],
          bounds: null,
          id: 'fe-1969-b2r3',
          day: '1',
        },
        {
          cote: 'FE-1969-4ATT',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Deux Soyouz se sont réunis',
            inferred: false,
          },
          date: {
            text: '17',
            datetime: '1969-01-17',
          },
          passage: ['Deux hommes sont passés d’un vaisseau à l’autre par le vide.'],
          forms: [],
          paragraphs: null,
          names: [
            {
              text: 'Soyouz',
              href: '/personnes/',
            },
            {
              text: 'U.R.S.S.',
              href: '/personnes/',
            },
          ],
          bounds: null,
          id: 'fe-1969-4att',
          day: '17',
        },
      ],
    },
    {
      id: 'm02',
      key: 'month',
      label: 'Février',
      count: 5,
      href: '/articles/1969/',
      rows: [
        {
          cote: 'FE-1969-S0XJ',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Le Boeing 747 quitte le sol',
            inferred: false,
          },
          date: {
            text: '10',
            datetime: '1969-02-10',
          },
          passage: null,
          forms: [],
          paragraphs: null,
          names: [
            {
              text: 'Boeing',
              href: '/personnes/',
            },
            {
              text: 'Everett',
              href: '/personnes/',
            },
          ],
          bounds: null,
          id: 'fe-1969-s0xj',
          day: '10',
        },
        {
          cote: 'FE-1969-GNPF',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Une boule de feu sur le Chihuahua',
            inferred: false,
          },
          date: {
            text: '11',
            datetime: '1969-02-11',
          },
          passage: ['Des paysans d’Allende, au Mexique, ramassent des pierres noires par centaines.'],
          forms: [],
          paragraphs: null,
          names: [
            {
              text: 'Allende',
              href: '/personnes/',
            },
          ],
          bounds: null,
          id: 'fe-1969-gnpf',
          day: '11',
        },
      ],
    },
    {
      id: 'm03',
      key: 'month',
      label: 'Mars',
      count: 9,
      href: '/articles/1969/',
      rows: [
        {
          cote: 'FE-1969-K2SA',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Concorde a volé',
            inferred: false,
          },
          date: {
            text: '3',
            datetime: '1969-03-03',
          },
          passage: ['L’appareil est resté un peu moins d’une demi-heure en l’air au-dessus de Toulouse, André Turcat aux commandes.'],
          forms: [],
          paragraphs: null,
          names: [
            {
              text: 'André Turcat',
              href: '/personnes/',
            },
            {
              text: 'Concorde',
              href: '/personnes/',
            },
            {
              text: 'Toulouse',
              href: '/personnes/',
            },
          ],
          bounds: null,
          id: 'fe-1969-k2sa',
          day: '3',
        },
        {
          cote: 'FE-1969-6X7K',
          href: '/articles/sans-date/moscou/',
          title: {
            text: '« Araignée » et « Boule de gomme » ont volé séparément',
            inferred: false,
          },
          date: {
            text: '8',
            datetime: '1969-03-08',
          },
          passage: ['Deux hommes ont essayé autour de la Terre l’engin qui doit se poser sur la Lune.'],
          forms: [],
          paragraphs: null,
          names: [
            {
              text: 'James McDivitt',
              href: '/personnes/',
            },
            {
              text: 'Russell Schweickart',
              href: '/personnes/',
            },
            {
              text: 'NASA',
              href: '/personnes/',
            },
          ],
          bounds: null,
          id: 'fe-1969-6x7k',
          day: '8',
        },
      ],
    },
    {
      id: 'm04',
      key: 'month',
      label: 'Avril',
      count: 7,
      href: '/articles/1969/',
      rows: [
        {
          cote: 'FE-1969-VGTP',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Un cœur de plastique bat à Houston',
            inferred: false,
          },
          date: {
            text: '6',
            datetime: '1969-04-06',
          },
          passage: ['Le docteur Cooley l’a posé vendredi en attendant un donneur.'],
          forms: [],
          paragraphs: null,
          names: [
            {
              text: 'Denton Cooley',
              href: '/personnes/',
            },
            {
              text: 'Houston',
              href: '/personnes/',
            },
          ],
          bounds: null,
          id: 'fe-1969-vgtp',
          day: '6',
        },
        {
          cote: 'FE-1969-HMMW',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Les quatre Britanniques partis de l’Alaska l’an dernier avec leurs chiens ont atteint le pôle dimanche…',
            inferred: true,
          },
          date: {
            text: '8',
            datetime: '1969-04-08',
          },
          passage: null,
          forms: [],
          paragraphs: null,
          names: [
            {
              text: 'Wally Herbert',
              href: '/personnes/',
            },
            {
              text: 'pôle Nord',
              href: '/personnes/',
            },
          ],
          bounds: null,
          id: 'fe-1969-hmmw',
          day: '8',
        },
        {
          cote: 'FE-1969-VQWT',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Le Concorde de Filton vole à son tour',
            inferred: false,
          },
          date: {
            text: '10',
            datetime: '1969-04-10',
          },
          passage: null,
          forms: [],
          paragraphs: null,
          names: [
            {
              text: 'Brian Trubshaw',
              href: '/personnes/',
            },
            {
              text: 'Concorde',
              href: '/personnes/',
            },
          ],
          bounds: null,
          id: 'fe-1969-vqwt',
          day: '10',
        },
        {
          cote: 'FE-1969-D7VD',
          href: '/articles/sans-date/moscou/',
          title: {
            text: 'Seul autour du monde et sans escale',
            inferred: false,
          },
          date: {
            text: '23',
            datetime: '1969-04-23',
          },
          passage: ['Robin Knox-Johnston est rentré à Falmouth après trois cent douze jours de mer.'],
          forms: [],
          paragraphs: null,
          names: [
            {
              text: 'Robin Knox-Johnston',
              href: '/personnes/',
            },
            {
              text: 'Falmouth',
              href: '/personnes/',
            },
          ],
          bounds: null,
          id: 'fe-1969-d7vd',
          day: '23',
        },
      ],
    },
  ],
}
