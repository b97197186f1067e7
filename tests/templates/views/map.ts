import type { MapView } from '../../../src/model/views/map.ts'
import { site } from './site.ts'

export const map: MapView = {
  kind: 'map',
  frame: {
    site,
    title: 'Carte des lieux',
    description: 'Carte des lieux · Fonds d’exploration',
    canonical: null,
    crumbs: [
      {
        text: 'Fonds',
        href: '/',
      },
      {
        text: 'Lieux',
        href: '/lieux/kourou/',
      },
      {
        text: 'Carte',
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
  counts: {
    shown: 67,
    placed: 1723,
    unplaced: 214,
    total: 1937,
  },
  sources: [
    {
      text: 'par la table d’autorité',
      count: 1723,
    },
  ],
  maps: [
    {
      id: 'monde',
      label: 'Monde',
      step: 30,
      chart: {
        viewBox: '-180 -94 360 188',
        land: null,
        graticule:
          'M-180 -94V94M-150 -94V94M-120 -94V94M-90 -94V94M-60 -94V94M-30 -94V94M0 -94V94M30 -94V94M60 -94V94M90 -94V94M120 -94V94M150 -94V94M180 -94V94M-180 -90H180M-180 -60H180M-180 -30H180M-180 0H180M-180 30H180M-180 60H180M-180 90H180',
        equator: 'M-180 0H180',
        cross: null,
        others: null,
        points:
          'M-1.76 -48.86a4.11 4.11 0 1 0 8.22 0a4.11 4.11 0 1 0 -8.22 0zM-0.38 -43.6a1.82 1.82 0 1 0 3.63 0a1.82 1.82 0 1 0 -3.63 0zM0.79 -48.94a1.64 1.64 0 1 0 3.27 0a1.64 1.64 0 1 0 -3.27 0zM3.46 -45.76a1.38 1.38 0 1 0 2.76 0a1.38 1.38 0 1 0 -2.76 0zM3.58 -45.24a1.09 1.09 0 1 0 2.18 0a1.09 1.09 0 1 0 -2.18 0zM0.41 -50.95a1.45 1.45 0 1 0 2.90 0a1.45 1.45 0 1 0 -2.90 0z',
        pins: [
          {
            text: 'Moscou',
            href: '/lieux/kourou/',
            x: 61.1,
            y: 20.3,
            side: 'right',
          },
          {
            text: 'Cap Canaveral',
            href: '/lieux/kourou/',
            x: 28.2,
            y: 34.9,
            side: 'right',
          },
          {
            text: 'Houston',
            href: '/lieux/kourou/',
            x: 23,
            y: 34.2,
            side: 'left',
          },
          {
            text: 'Kourou',
            href: '/lieux/kourou/',
            x: 35.9,
            y: 47.3,
            side: 'right',
          },
        ],
        latitude: null,
        longitude: null,
      },
    },
    {
      id: 'europe',
      label: 'Europe',
      step: 5,
      chart: {
        viewBox: '-8.58 -57 27.72 16',
        land: null,
        graticule:
          'M-6.6 -57V-41M-3.3 -57V-41M0 -57V-41M3.3 -57V-41M6.6 -57V-41M9.9 -57V-41M13.2 -57V-41M16.5 -57V-41M-8.58 -55H19.14M-8.58 -50H19.14M-8.58 -45H19.14',
        equator: null,
        cross: null,
        others: null,
        points:
          'M0.98 -48.86a0.57 0.57 0 1 0 1.14 0a0.57 0.57 0 1 0 -1.14 0zM0.7 -43.6a0.25 0.25 0 1 0 0.51 0a0.25 0.25 0 1 0 -0.51 0zM1.38 -48.94a0.23 0.23 0 1 0 0.46 0a0.23 0.23 0 1 0 -0.46 0zM3 -45.76a0.19 0.19 0 1 0 0.38 0a0.19 0.19 0 1 0 -0.38 0zM2.93 -45.24a0.15 0.15 0 1 0 0.30 0a0.15 0.15 0 1 0 -0.30 0zM1.03 -50.95a0.20 0.20 0 1 0 0.40 0a0.20 0.20 0 1 0 -0.40 0z',
        pins: [
          {
            text: 'Paris',
            href: '/lieux/kourou/',
            x: 34.5,
            y: 50.9,
            side: 'left',
          },
          {
            text: 'Toulouse',
            href: '/lieux/kourou/',
            x: 35.3,
            y: 83.7,
            side: 'right',
          },
          {
            text: 'Brest',
            href: '/lieux/kourou/',
            x: 19.6,
            y: 53.8,
            side: 'left',
          },
          {
            text: 'Londres',
            href: '/lieux/kourou/',
            x: 29.6,
            y: 34.3,
            side: 'left',
          },
        ],
        latitude: null,
        longitude: null,
      },
    },
  ],
  regions: [
    {
      id: 'r0',
      label: 'France',
      total: 11,
      entries: [
        {
          text: 'Paris',
          href: '/lieux/kourou/',
          count: 1106,
          detail: '48° 52′ N, 2° 21′ E',
        },
        {
          text: 'Toulouse',
          href: '/lieux/kourou/',
          count: 128,
          detail: '43° 36′ N, 1° 26′ E',
        },
        {
          text: 'Le Bourget',
          href: '/lieux/kourou/',
          count: 92,
          detail: '48° 56′ N, 2° 26′ E',
        },
        {
          text: 'Calais',
          href: '/lieux/kourou/',
          count: 61,
          detail: '50° 57′ N, 1° 52′ E',
        },
      ],
    },
    {
      id: 'r1',
      label: 'Europe',
      total: 16,
      entries: [
        {
          text: 'Moscou',
          href: '/lieux/kourou/',
          count: 243,
          detail: '55° 46′ N, 37° 37′ E',
        },
        {
          text: 'Londres',
          href: '/lieux/kourou/',
          count: 197,
          detail: '51° 31′ N, 0° 08′ O',
        },
        {
          text: 'Genève',
          href: '/lieux/kourou/',
          count: 154,
          detail: '46° 12′ N, 6° 08′ E',
        },
        {
          text: 'Stockholm',
          href: '/lieux/kourou/',
          count: 79,
          detail: '59° 20′ N, 18° 04′ E',
        },
      ],
    },
    {
      id: 'r2',
      label: 'Régions polaires',
      total: 8,
      entries: [
        {
          text: 'Pôle Nord',
          href: '/lieux/kourou/',
          count: 74,
          detail: '90° 00′ N',
        },
        {
          text: 'Pôle Sud',
          href: '/lieux/kourou/',
          count: 69,
          detail: '90° 00′ S',
        },
        {
          text: 'Terre Adélie',
          href: '/lieux/kourou/',
          count: 34,
          detail: '66° 40′ S, 140° 00′ E',
        },
        {
          text: 'Ny-Ålesund',
          href: '/lieux/kourou/',
          count: 22,
          detail: '78° 55′ N, 11° 55′ E',
        },
      ],
    },
    {
      id: 'r3',
      label: 'Amériques',
      total: 15,
      entries: [
        {
          text: 'Cap Canaveral',
          href: '/lieux/kourou/',
          count: 181,
          detail: '28° 23′ N, 80° 36′ O',
        },
        {
          text: 'Washington',
          href: '/lieux/kourou/',
          count: 166,
          detail: '38° 55′ N, 77° 02′ O',
        },
        {
          text: 'Kourou',
          href: '/lieux/kourou/',
          count: 164,
          detail: '5° 09′ N, 52° 39′ O',
        },
        {
          text: 'New York',
          href: '/lieux/kourou/',
          count: 143,
          detail: '40° 43′ N, 74° 01′ O',
        },
      ],
    },
  ],
  unplaced: [
    {
      text: 'Baraques (Les)',
      href: '#',
      count: 14,
    },
    {
      text: 'Bétheny',
      href: '#',
      count: 11,
    },
    {
      text: 'Saint-Georges',
      href: '#',
      count: 7,
    },
    {
      text: 'la Muette',
      href: '#',
      count: 6,
    },
  ],
  index: '/lieux/',
}
