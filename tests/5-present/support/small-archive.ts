import { makeCard } from '../../../src/4-catalogue/make-card.ts'
import { makeCatalogue } from '../../../src/4-catalogue/make-catalogue.ts'
import { makeExcerpts } from '../../../src/4-catalogue/make-excerpts.ts'
import type { Bodies } from '../../../src/model/page.ts'
import type { ArticleRecord } from '../../../src/model/record.ts'
import type { Authorities, SiteSettings } from '../../../src/model/settings.ts'
import type { Site } from '../../../src/model/site.ts'
import { makeRecord } from './make-record.ts'

export const settings: SiteSettings = {
  title: 'Fonds d’essai',
  monogram: 'FE',
  url: 'https://fonds.example/',
  description: 'Un fonds pour essayer.',
  publisher: null,
  licence: null,
  licenceUrl: null,
  contact: 'fonds@fonds.example',
  language: 'fr',
  typography: 'french',
  featured: [],
  accent: null,
  css: null,
  templates: null,
  pictures: 'site',
  citations: 'articles',
  alternates: {},
  leaveOut: [],
  pathPrefix: '/',
}

export const authorities: Authorities = {
  entities: [
    {
      name: 'Marie Curie',
      type: 'person',
      sort: 'Curie, Marie',
      dates: '1867-1934',
      variants: ['Mme Curie'],
      wikidata: 'Q7186',
      formerly: ['mme-curie'],
      apart: ['Pierre Curie'],
    },
    { name: 'Paris', type: 'place', variants: [], coordinates: [48.857, 2.352] },
    { name: 'Stockholm', type: 'place', variants: [], coordinates: [59.329, 18.069] },
  ],
  not: [],
  apart: [],
  subjects: [],
}

export const records: readonly ArticleRecord[] = [
  makeRecord({
    path: '1903/nobel.txt',
    date: '1903-12-11',
    text: 'Le prix Nobel à M. et Mme Curie\n\nLa moitié du prix revient à Marie Curie et à Pierre Curie. « C’est l’œuvre de deux vies », a dit Henri Becquerel à Stockholm.\n\nMme Curie n’a pu quitter Paris. Le radium fut trouvé en 1898.\n\nLire aussi : Une substance nouvelle dans la pechblende',
    names: [
      ['Marie Curie', 'person'],
      ['Mme Curie', 'person', 'Marie Curie', 'surname'],
      ['Pierre Curie', 'person'],
      ['Henri Becquerel', 'person'],
      ['Stockholm', 'place'],
      ['Paris', 'place'],
    ],
    quotations: [{ words: 'C’est l’œuvre de deux vies', form: 'direct', speaker: 'Henri Becquerel', cue: 'a dit' }],
    dates: [['en 1898', '1898']],
    related: [['Lire aussi :', 'Une substance nouvelle dans la pechblende']],
    tags: ['radium', 'prix Nobel'],
  }),
  makeRecord({
    path: '1911/academie.txt',
    date: '1911-01-24',
    text: "L'Académie préfère M. Branly\n\nTrente voix contre vingt-huit : Marie Curie n'entrera pas à l'Institut. Le vote a eu lieu à Paris le 23 janvier.\n\n« Je n'ai rien à dire », a-t-elle répondu. Il a été dit que « l'heure n'était pas venue ».\n\nLire aussi : Le prix Nobel à M. et Mme Curie",
    names: [
      ['Marie Curie', 'person'],
      ['Branly', 'person'],
      ['Institut', 'organisation'],
      ['Paris', 'place'],
    ],
    quotations: [
      { words: "Je n'ai rien à dire", form: 'direct', speaker: 'Marie Curie', said: 'elle', cue: 'répondu' },
      { words: "l'heure n'était pas venue" },
    ],
    dates: [['le 23 janvier', '1911-01-23']],
    related: [['Lire aussi :', 'Le prix Nobel à M. et Mme Curie']],
    frontMatter: { aliases: ['/ancien/academie/'], corrections: [{ date: '1911-01-25', text: 'Le scrutin eut deux tours.' }] },
    tags: ['prix Nobel', 'Académie des sciences'],
  }),
  makeRecord({
    path: 'vrac/sans-titre.txt',
    titled: false,
    text: 'Irène a suivi sa mère jusqu’au front. Marie Curie lui avait appris à se servir des appareils en mai.',
    names: [
      ['Irène', 'person'],
      ['Marie Curie', 'person'],
    ],
    dates: [['en mai', 'XXXX-05']],
    bounds: '1914/..',
    tags: ['radium'],
  }),
]

export const bodiesOf = (all: readonly ArticleRecord[]): Bodies => {
  const byId = new Map(all.map((record) => [record.path, record]))
  const excerpts = new Map(all.map((record) => [record.path, makeExcerpts(record)]))
  const get = <T>(from: ReadonlyMap<string, T>, id: string): T => {
    const found = from.get(id)
    if (found === undefined) throw new Error(`No words of ${id}`)
    return found
  }
  return { record: (id) => get(byId, id), excerpts: (id) => get(excerpts, id) }
}

export const site: Site = {
  settings,
  authorities,
  ownPages: [{ slug: 'a-propos', title: 'À propos', html: '<p>Un fonds.</p>' }],
  redirects: [{ from: '/qui-a-dit-quoi', to: '/citations/' }],
  removed: [{ url: '/articles/1920/retire/', cote: 'FE-1920-ZZZZZ', date: '2025-03-11', ground: 'demande d’un ayant droit' }],
  files: 3,
  messages: [{ path: 'vrac/sans-titre.txt', ruleId: 'no-title', severity: 'warning', reason: 'Unexpected text without a title' }],
  factsOf: () => ({ bytes: 12, sha256: '0123456789abcdef'.repeat(4) }),
}

export const catalogueOf = (all: readonly ArticleRecord[]) => makeCatalogue(all.map(makeCard), settings, authorities)
