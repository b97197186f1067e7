import type { ChronologyView } from '../../../src/model/views/chronology.ts'
import type { EntitiesView, EntityArticlesView } from '../../../src/model/views/entity.ts'
import type { Frame } from '../../../src/model/views/frame.ts'
import type { AccessibilityView, OwnPageView, RedirectView } from '../../../src/model/views/service.ts'
import type { ArticlesView } from '../../../src/model/views/shelf.ts'
import type { SubjectView } from '../../../src/model/views/subject.ts'
import { person } from './person.ts'
import { site } from './site.ts'

function frame(title: string): Frame {
  const crumbs = [{ text: 'Fonds', href: '/' }, { text: title }]
  return { site, title, description: title, canonical: null, crumbs, current: null, feeds: [], jsonLd: null, metas: [], alternates: [] }
}

const rows = person.lists[0]?.rows ?? []

export const articles: ArticlesView = {
  kind: 'articles',
  frame: frame('Articles'),
  total: 12,
  strip: person.strip,
  decades: [{ text: '1960', count: 2, years: [{ text: '1969', href: '/articles/1969/', count: 2 }] }],
  undated: { count: 10, href: '/articles/sans-date/' },
}

export const entities: EntitiesView = {
  kind: 'entities',
  frame: frame('Personnes'),
  type: 'person',
  total: 3,
  letter: null,
  letters: [
    { letter: 'C', href: '#c' },
    { letter: 'D', href: null },
  ],
  top: [{ text: 'Curie, Marie', href: '/personnes/curie-marie/', count: 221 }],
  groups: [
    {
      id: 'c',
      letter: 'C',
      href: '/personnes/c/',
      count: 1200,
      entries: [{ text: 'Curie, Marie', href: '/personnes/curie-marie/', count: 221 }],
      singles: [{ text: 'Coli, François', href: '/personnes/coli-francois/', count: 1 }],
    },
  ],
  map: null,
}

export const entityArticles: EntityArticlesView = {
  kind: 'entity-articles',
  frame: frame('Marie Curie, 1911'),
  type: 'person',
  name: 'Marie Curie',
  href: '/personnes/curie-marie/',
  year: '1911',
  total: 4,
  years: [{ text: '1911', href: '/personnes/curie-marie/1911/', count: 4, current: 'page' }],
  previous: { text: '1910', href: '/personnes/curie-marie/1910/', articles: 3 },
  next: null,
  rows,
}

export const subject: SubjectView = {
  kind: 'subject',
  frame: frame('Radium'),
  label: 'Radium',
  inferred: true,
  variants: ['le radium'],
  years: '1898–2011',
  strip: person.strip,
  list: { key: 'articles', total: 88, rows, more: '/sujets/radium/1911/' },
  near: [{ text: 'Radioactivité', href: '/sujets/radioactivite/', count: 61 }],
  with: person.with,
  quotations: '/citations/sujets/radium/',
  feed: '/sujets/radium/feed.xml',
}

export const chronology: ChronologyView = {
  kind: 'chronology',
  frame: frame('Chronologie'),
  strip: person.strip,
  decades: [{ text: '1900', years: [{ text: '1909', href: '/chronologie/1909/', published: 58, told: 0 }] }],
}

export const ownPage: OwnPageView = {
  kind: 'own-page',
  frame: frame('À propos'),
  title: 'À propos',
  html: '<p>Un fonds de <em>démonstration</em>.</p>\n<h2>Qui</h2>\n<ul>\n<li>des bénévoles</li>\n</ul>',
}

export const accessibility: AccessibilityView = { kind: 'accessibility', frame: frame('Accessibilité') }

export const redirect: RedirectView = {
  kind: 'redirect',
  frame: frame('Adresse changée'),
  to: '/articles/1909/',
  title: 'Articles de 1909',
}
