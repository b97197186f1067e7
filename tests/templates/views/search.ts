import type { SearchView } from '../../../src/model/views/service.ts'
import { site } from './site.ts'

export const search: SearchView = {
  kind: 'search',
  frame: {
    site,
    title: 'l’OTAN · Recherche',
    description: 'l’OTAN · Recherche · Fonds d’exploration',
    canonical: null,
    crumbs: [
      {
        text: 'Fonds',
        href: '/',
      },
      {
        text: 'Recherche',
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
  shards: ['/pagefind/', '/pagefind/part-1/'],
  years: {
    first: '1783',
    last: '2024',
  },
  indexes: [
    {
      key: 'persons',
      href: '/personnes/',
      count: 3104,
    },
    {
      key: 'subjects',
      href: '/sujets/',
      count: 1046,
    },
    {
      key: 'articles',
      href: '/articles/',
      count: 3578,
    },
  ],
}
