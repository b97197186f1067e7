import type { RemovedView } from '../../../src/model/views/service.ts'
import { site } from './site.ts'

export const removed: RemovedView = {
  kind: 'removed',
  frame: {
    site,
    title: 'FE-2003-BW65 · Article retiré',
    description: 'FE-2003-BW65 · Article retiré · Fonds d’exploration',
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
        text: 'FE-2003-BW65',
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
  cote: 'FE-2003-BW65',
  spine: ['FE', '2003', 'BW65'],
  date: {
    text: '11 mars 2025',
    datetime: '2025-03-11',
  },
  ground: 'demande d’un ayant droit',
}
