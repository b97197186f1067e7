/**
 * What the published site was made from, as products without files: the basis (all that pages depend on but the cards of articles), and each card. By
 * them the next build knows of most pages, without looking at anything else, that they are what they were.
 */
import type { CatalogueArticle } from '../model/catalogue.ts'
import type { Product } from '../model/product.ts'
import type { PublishedProduct } from './published-state.ts'

const mark = '#'
/** Hexadecimal digits of a card's digest: 96 bits. */
const told = 24

/** No address begins so. */
export function isMark({ id }: { readonly id: string }): boolean {
  return id.startsWith(mark)
}

export function* markProducts(basis: string, articles: readonly CatalogueArticle[]): Iterable<Product> {
  yield { id: mark, digest: basis }
  for (const { card } of articles) yield { id: markOf(card.id), digest: card.digest.slice(0, told) }
}

/** Whether the card of an article is the one that the published site was made from, and so is the basis. */
export function sameCards(
  former: ReadonlyMap<string, PublishedProduct>,
  basis: string,
  articles: readonly CatalogueArticle[],
): (id: string) => boolean {
  if (former.get(mark)?.digest !== basis) return () => false
  const changed = articles.filter(({ card }) => former.get(markOf(card.id))?.digest !== card.digest.slice(0, told))
  const ids = new Set(changed.map(({ card }) => card.id))
  return (id) => !ids.has(id)
}

/** A name of a file may hold a tab or a line end. */
function markOf(id: string): string {
  return mark + encodeURIComponent(id)
}
