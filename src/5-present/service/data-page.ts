/** `/donnees/`: the files to take away with their sizes and digests, feeds, how to cite the whole. */
import type { Page } from '../../model/page.ts'
import type { DataKey, DatasetView } from '../../model/views/service.ts'
import { spanYears } from '../charts/draw-multiples.ts'
import { absolute, makeFrame } from '../frame/make-frame.ts'
import type { Lookup } from '../index-catalogue.ts'
import { makePage } from '../make-page.ts'

const files: readonly (readonly [name: string, key: DataKey])[] = [
  ['articles.jsonl', 'articles-jsonl'],
  ['articles.csv', 'articles-csv'],
  ['entities.jsonl', 'entities-jsonl'],
  ['entities.csv', 'entities-csv'],
  ['mentions.csv', 'mentions-csv'],
  ['quotations.csv', 'quotations-csv'],
  ['dates.csv', 'dates-csv'],
  ['links.jsonl', 'links-jsonl'],
  ['articles.bib', 'bibtex'],
  ['articles.ris', 'ris'],
  ['articles.csl.json', 'csl'],
  ['datapackage.json', 'datapackage'],
  ['manifest-sha256.txt', 'manifest'],
]

const manifestPath = 'donnees/manifest-sha256.txt'

export function* dataPages(lookup: Lookup): Iterable<Page> {
  if (!lookup.has('exports')) return
  yield makePage(
    '/donnees/',
    'data',
    () => gather(lookup),
    (needs) => ({ kind: 'data', ...needs }),
  )
}

function gather(lookup: Lookup): Omit<DatasetView, 'kind'> {
  const { words, catalogue, site, shelves } = lookup
  const [first, last] = [shelves.years[0]?.year, shelves.years.at(-1)?.year]
  return {
    frame: makeFrame(lookup, {
      url: '/donnees/',
      title: words.data,
      description: words.data,
      jsonLd: {
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        name: site.settings.title,
        description: site.settings.description,
        url: absolute(lookup, '/donnees/') ?? '/donnees/',
        ...(site.settings.licenceUrl ? { license: site.settings.licenceUrl } : {}),
        distribution: files.map(([name]) => ({
          '@type': 'DataDownload',
          contentUrl: absolute(lookup, `/donnees/${name}`) ?? `/donnees/${name}`,
        })),
      },
    }),
    files: files.map(([name, key]) => ({ name, key, href: `/donnees/${name}`, ...pick(site.factsOf(`donnees/${name}`)) })),
    manifest: manifestPath,
    feeds: [
      { name: 'feed.xml', href: '/feed.xml', key: 'atom' },
      { name: 'feed.json', href: '/feed.json', key: 'json-feed' },
      { name: 'sitemap.xml', href: '/sitemap.xml', key: 'sitemap' },
    ],
    cite: {
      years: first && last ? spanYears(first, last) : null,
      articles: catalogue.articles.length,
      state: site.factsOf(manifestPath).sha256.slice(0, 8),
      url: absolute(lookup, '/'),
      formats: [],
    },
  }
}

function pick({ bytes, sha256 }: { readonly bytes: number; readonly sha256: string }) {
  return { bytes, sha256 }
}
