import type { DatasetView } from '../../../src/model/views/service.ts'
import { site } from './site.ts'

export const dataset: DatasetView = {
  kind: 'data',
  frame: {
    site: { ...site, licence: 'CC0 1.0', licenceUrl: 'https://creativecommons.org/publicdomain/zero/1.0/deed.fr' },
    title: 'Données',
    description: 'Données · Fonds d’exploration',
    canonical: null,
    crumbs: [
      {
        text: 'Fonds',
        href: '/',
      },
      {
        text: 'Données',
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
  files: [
    {
      name: 'articles.jsonl',
      href: 'articles.jsonl',
      key: 'articles-jsonl',
      bytes: 18400000,
      sha256: '9f2c41d07b3e0000000000000000000000000000000000000000000000000000',
    },
    {
      name: 'articles.csv',
      href: 'articles.csv',
      key: 'articles-csv',
      bytes: 1100000,
      sha256: '51be08c7aa140000000000000000000000000000000000000000000000000000',
    },
    {
      name: 'personnes.csv',
      href: 'personnes.csv',
      key: 'entities-csv',
      bytes: 412000,
      sha256: 'e07714fd2c900000000000000000000000000000000000000000000000000000',
    },
    {
      name: 'paroles.csv',
      href: 'paroles.csv',
      key: 'quotations-csv',
      bytes: 2600000,
      sha256: '2ad95f60be130000000000000000000000000000000000000000000000000000',
    },
    {
      name: 'datapackage.json',
      href: 'datapackage.json',
      key: 'datapackage',
      bytes: 14000,
      sha256: 'bb30c6e1947f0000000000000000000000000000000000000000000000000000',
    },
    {
      name: 'fonds.bib',
      href: 'fonds.bib',
      key: 'bibtex',
      bytes: 1900000,
      sha256: '7740de5a1c280000000000000000000000000000000000000000000000000000',
    },
    {
      name: 'fonds.ris',
      href: 'fonds.ris',
      key: 'ris',
      bytes: 1700000,
      sha256: 'c81f02b96e450000000000000000000000000000000000000000000000000000',
    },
    {
      name: 'fonds.csl.json',
      href: 'fonds.csl.json',
      key: 'csl',
      bytes: 2200000,
      sha256: '0d6ea3f7518b0000000000000000000000000000000000000000000000000000',
    },
    {
      name: 'essais.zip',
      href: 'essais.zip',
      key: 'mentions-csv',
      bytes: 640000,
      sha256: 'f49a7713c0de0000000000000000000000000000000000000000000000000000',
    },
    {
      name: 'MANIFEST.sha256',
      href: 'MANIFEST.sha256',
      key: 'manifest',
      bytes: 388000,
      sha256: 'a6c0517e82f30000000000000000000000000000000000000000000000000000',
    },
  ],
  manifest: 'MANIFEST.sha256',
  feeds: [
    {
      name: 'feed.xml',
      href: 'feed.xml',
      key: 'atom',
    },
    {
      name: 'paroles.xml',
      href: 'paroles.xml',
      key: 'quotations-atom',
    },
    {
      name: 'feed.json',
      href: 'feed.json',
      key: 'json-feed',
    },
    {
      name: 'sitemap.xml',
      href: 'sitemap.xml',
      key: 'sitemap',
    },
  ],
  cite: {
    years: '1783–2024',
    articles: 3578,
    state: 'a6c0517e',
    url: 'https://exploration.example/',
    formats: [
      {
        text: 'BibTeX',
        href: 'fonds.bib',
      },
      {
        text: 'RIS',
        href: 'fonds.ris',
      },
    ],
  },
}
