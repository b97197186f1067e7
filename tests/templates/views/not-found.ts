import type { NotFoundView } from '../../../src/model/views/service.ts'
import { site } from './site.ts'

export const notFound: NotFoundView = {
  kind: 'not-found',
  frame: {
    site,
    title: 'Page introuvable',
    description: 'Page introuvable · Fonds d’exploration',
    canonical: null,
    crumbs: [
      {
        text: 'Fonds',
        href: '/',
      },
      {
        text: 'Introuvable',
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
  cote: 'FE-1909-7K3QX',
  links: [
    {
      key: 'articles',
      href: '/articles/',
    },
    {
      key: 'subjects',
      href: '/sujets/',
    },
    {
      key: 'absents',
      href: '/absents/',
    },
    {
      key: 'home',
      href: '/',
    },
  ],
}
