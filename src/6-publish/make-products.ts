/**
 * Catalogue and pages → every product of the site with its digest, in the order in which they may be made: the search, then exports, since the page
 * of data tells their sizes; addresses last. A product's digest covers all that it is made from.
 */
import { readFileSync } from 'node:fs'
import { writeEdition } from '../edition/write-edition.ts'
import type { Catalogue, CatalogueArticle } from '../model/catalogue.ts'
import type { Bodies, Page } from '../model/page.ts'
import type { ArticleCard } from '../model/picture-rule.ts'
import type { FileFacts, Product, SiteFile } from '../model/product.ts'
import type { Findables } from '../model/search.ts'
import type { SiteSettings } from '../model/settings.ts'
import { digest } from './digest.ts'
import { bibtex, cslItem, ris } from './files/citation.ts'
import { datapackage, manifest } from './files/datapackage.ts'
import { exportsOf } from './files/exports.ts'
import { feedProducts } from './files/feed-products.ts'
import { referenceProducts } from './files/reference-products.ts'
import { robots, sitemapFiles } from './files/sitemap.ts'
import { lookProducts } from './pictures/look-products.ts'
import { publicProducts } from './public-products.ts'
import type { PublishedProduct } from './published-state.ts'
import { markProducts, sameCards } from './same-cards.ts'
import { searchProducts } from './search/search-products.ts'

export interface Making {
  readonly catalogue: Catalogue
  readonly settings: SiteSettings
  readonly bodies: Bodies
  readonly pages: Iterable<Page>
  readonly findables: Findables
  /** Of all that pages with a seal depend on beside code, settings and cards. */
  readonly basis: string
  /** What the site was published from before. */
  readonly former: ReadonlyMap<string, PublishedProduct>
  /** Digest of code and templates that make pages and files. */
  readonly version: string
  /** Where an article's original is on disk. */
  readonly files: ReadonlyMap<string, string>
  /** Bytes and digest of a file already made or kept in this build. */
  readonly factsOf: (path: string) => FileFacts
  /** Folders of static files. */
  readonly publicFolders: readonly string[]
  /** What the pictures of articles say. */
  readonly cards: Iterable<ArticleCard>
  /** The archive's own style sheet. */
  readonly css: string | null
}

export function* makeProducts(making: Making): Iterable<Product> {
  const { catalogue, settings, version } = making
  const base = digest(version, JSON.stringify(settings))
  // The search first: another process indexes it while all else is made. Of the settings only these two change what is found: a new title of the site does
  // not have it indexed again.
  const searched = digest(version, settings.language, settings.typography)
  yield* searchProducts({ findables: making.findables, bodies: making.bodies, language: settings.language }, searched)
  if (!settings.leaveOut.includes('exports')) yield* exportProducts(making, digest(base, stateOf(catalogue)))
  const articles = new Map(catalogue.articles.map((article) => [article.card.id, article]))
  const basis = digest(base, making.basis)
  yield* markProducts(basis, catalogue.articles)
  const isSame = sameCards(making.former, basis, catalogue.articles)
  const addresses: string[] = []
  for (const page of making.pages) {
    if (page.kind !== 'redirect' && page.kind !== 'not-found' && page.kind !== 'removed') addresses.push(page.url)
    yield pageProduct(page, making, articles, base, isSame)
  }
  yield* feedProducts(catalogue, settings, base)
  yield* referenceProducts(catalogue, settings, base, new Set(addresses))
  yield { id: 'sitemap.xml', digest: digest(base, addresses.join('\n')), files: sitemapFiles(addresses, settings) }
  yield* lookProducts(making)
  yield* publicProducts(making.publicFolders)
  yield { id: 'robots.txt', digest: base, files: [{ path: 'robots.txt', make: () => robots(settings) }] }
}

/** All that exports tell of, bodies aside. */
function stateOf({ articles, entities }: Catalogue): string {
  return JSON.stringify([
    articles.map(({ cote, url, card }) => [cote, url, card.digest]),
    entities.map(({ id, name, sort, variants, coordinates }) => [id, name, sort, variants, coordinates]),
  ])
}

function* exportProducts({ catalogue, settings, bodies, factsOf }: Making, state: string): Iterable<Product> {
  const exports = exportsOf(catalogue, settings, bodies)
  for (const { name, rows } of exports) {
    const path = `donnees/${name}`
    yield { id: path, digest: digest(state, name), facts: true, files: [{ path, make: rows }] }
  }
  const made = exports.map(({ name }) => `donnees/${name}`)
  const packagePath = 'donnees/datapackage.json'
  yield {
    id: packagePath,
    digest: digest(state, packagePath),
    facts: true,
    files: [{ path: packagePath, make: () => datapackage(exports, factsOf, settings) }],
  }
  const manifestPath = 'donnees/manifest-sha256.txt'
  const listed = [...made, packagePath].map((path) => ({
    path,
    get sha256() {
      return factsOf(path).sha256
    },
  }))
  yield {
    id: manifestPath,
    digest: digest(state, manifestPath),
    facts: true,
    files: [{ path: manifestPath, make: () => manifest(catalogue.articles, listed) }],
  }
}

function pageProduct(
  page: Page,
  making: Making,
  articles: ReadonlyMap<string, CatalogueArticle>,
  base: string,
  isSame: (card: string) => boolean,
): Product {
  const before = making.former.get(page.url)
  if (before && page.cards?.().every(isSame)) return { id: page.url, digest: before.digest, page }
  const digestOf = (id: string) => articles.get(id)?.card.digest ?? ''
  const own = page.seal ? [page.seal()] : [JSON.stringify(page.needs()), ...page.bodies().map(digestOf)]
  const article = page.kind === 'article' ? articles.get(page.bodies()[0] ?? '') : undefined
  return {
    id: page.url,
    digest: digest(base, page.kind, ...own),
    page,
    ...(article && !making.settings.leaveOut.includes('files') ? { files: sideFiles(article, making) } : {}),
  }
}

/** What stands beside an article's page: its parsed edition, its record, the original's bytes, and its reference in three formats. */
function sideFiles(article: CatalogueArticle, { settings, bodies, files }: Making): readonly SiteFile[] {
  const { id } = article.card
  const at = article.url.slice(1)
  return [
    { path: `${at}index.md`, make: () => writeEdition(bodies.record(id)) },
    { path: `${at}index.json`, make: () => `${JSON.stringify(bodies.record(id))}\n` },
    { path: `${at}source.txt`, make: () => readFileSync(files.get(id) ?? id) },
    { path: `${at}citation.bib`, make: () => bibtex(article, settings) },
    { path: `${at}citation.ris`, make: () => ris(article, settings) },
    { path: `${at}citation.json`, make: () => `${JSON.stringify(cslItem(article, settings))}\n` },
  ]
}
