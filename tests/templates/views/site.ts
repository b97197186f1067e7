import type { Site } from '../../../src/model/views/frame.ts'

/** The invented archive that the views of the tests show. */
export const site: Site = {
  language: 'fr',
  root: '/',
  title: 'Fonds d’exploration',
  monogram: 'FE',
  description: 'Presse des sciences et de l’exploration',
  contact: 'fonds@exploration.example',
  publisher: null,
  licence: null,
  licenceUrl: null,
  accent: null,
  css: null,
  picture: '/apercu.png',
  nav: [
    {
      key: 'articles',
      href: '/articles/',
    },
    {
      key: 'chronology',
      href: '/chronologie/',
    },
    {
      key: 'persons',
      href: '/personnes/',
    },
    {
      key: 'organisations',
      href: '/organisations/',
    },
    {
      key: 'places',
      href: '/lieux/',
    },
    {
      key: 'products',
      href: '/produits/',
    },
    {
      key: 'subjects',
      href: '/sujets/',
    },
    {
      key: 'quotations',
      href: '/citations/',
    },
  ],
  foot: [
    {
      key: 'state',
      href: '/etat/',
    },
    {
      key: 'data',
      href: '/donnees/',
    },
    {
      key: 'map',
      href: '/carte/',
    },
    {
      key: 'absents',
      href: '/absents/',
    },
    {
      key: 'to-verify',
      href: '/a-verifier/',
    },
    {
      key: 'feed',
      href: '/feed.xml',
    },
  ],
  pages: [],
  search: '/recherche/',
}
