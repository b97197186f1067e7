/** The articles of the front page: those that people chose, in their order; else, of each stretch of years, the one that carries most names. */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { Lookup } from '../index-catalogue.ts'

const stretches = 8

export function chooseFeatured(lookup: Lookup): { readonly articles: readonly CatalogueArticle[]; readonly featured: boolean } {
  const chosen = lookup.site.settings.featured.flatMap((id) => lookup.article(id) ?? [])
  if (chosen.length > 0) return { articles: chosen, featured: true }
  const titled = lookup.catalogue.articles.filter(({ card, year }) => year !== null && !card.titleInferred)
  const pool = titled.length > 0 ? titled : lookup.catalogue.articles
  const size = Math.ceil(pool.length / stretches)
  const best: CatalogueArticle[] = []
  for (let at = 0; at < pool.length; at += size) best.push(pool.slice(at, at + size).reduce((a, b) => (weigh(b) > weigh(a) ? b : a)))
  return { articles: best, featured: false }
}

function weigh({ entities, related }: CatalogueArticle): number {
  return new Set(entities).size + related.length
}
