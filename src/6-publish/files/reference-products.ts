/** The catalogue → the references of each index (a name, a subject, a year, the undated) in BibTeX, RIS and CSL-JSON, where the settings ask for them. */
import type { Catalogue, CatalogueArticle } from '../../model/catalogue.ts'
import type { Product } from '../../model/product.ts'
import type { SiteSettings } from '../../model/settings.ts'
import { digest } from '../digest.ts'
import { bibtex, cslItem, ris } from './citation.ts'

/** `pages`: addresses of the pages that the site has. */
export function* referenceProducts(
  { articles, entities, subjects }: Catalogue,
  settings: SiteSettings,
  base: string,
  pages: ReadonlySet<string>,
): Iterable<Product> {
  if (settings.citations !== 'indexes') return
  const byId = new Map(articles.map((article) => [article.card.id, article]))
  const find = (ids: readonly string[]): CatalogueArticle[] => ids.flatMap((id) => byId.get(id) ?? [])
  const shelves = new Map<string, CatalogueArticle[]>()
  for (const article of articles) {
    const url = `/articles/${article.year ?? 'sans-date'}/`
    const shelf = shelves.get(url)
    if (shelf) shelf.push(article)
    else shelves.set(url, [article])
  }
  for (const [url, shelved] of shelves) if (pages.has(url)) yield referenceProduct(url, shelved, settings, base)
  for (const { url, articles: named } of entities)
    if (pages.has(url)) yield referenceProduct(url, find([...new Set(named.map(({ id }) => id))]), settings, base)
  for (const { url, articles: about } of subjects) if (pages.has(url)) yield referenceProduct(url, find(about), settings, base)
}

function referenceProduct(url: string, articles: readonly CatalogueArticle[], settings: SiteSettings, base: string): Product {
  const at = url.slice(1)
  return {
    id: `${at}references.bib`,
    digest: digest(base, JSON.stringify(articles.map(({ url: address, cote, card }) => [address, cote, card.digest]))),
    files: [
      { path: `${at}references.bib`, make: () => articles.map((article) => bibtex(article, settings)).join('\n') },
      { path: `${at}references.ris`, make: () => articles.map((article) => ris(article, settings)).join('') },
      { path: `${at}references.json`, make: () => `${JSON.stringify(articles.map((article) => cslItem(article, settings)))}\n` },
    ],
  }
}
