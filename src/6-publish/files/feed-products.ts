/** The catalogue → its feeds: of the whole archive, and of each entity and subject with enough articles to be worth following. */
import type { Catalogue, CatalogueArticle } from '../../model/catalogue.ts'
import { hasFeed } from '../../model/feed-rule.ts'
import type { Product } from '../../model/product.ts'
import type { SiteSettings } from '../../model/settings.ts'
import { digest } from '../digest.ts'
import { atomFeed, type Feed, jsonFeed } from './feed.ts'

export function* feedProducts({ articles, entities, subjects }: Catalogue, settings: SiteSettings, base: string): Iterable<Product> {
  const byId = new Map(articles.map((article) => [article.card.id, article]))
  const find = (ids: readonly string[]): CatalogueArticle[] => ids.flatMap((id) => byId.get(id) ?? [])
  yield feedProduct({ title: settings.title, page: '/', articles }, settings, base)
  if (settings.leaveOut.includes('feeds')) return
  for (const { name, url, articles: named } of entities)
    if (hasFeed(named.length))
      yield feedProduct({ title: `${name} · ${settings.title}`, page: url, articles: find(named.map(({ id }) => id)) }, settings, base)
  for (const { label, url, articles: about } of subjects)
    if (hasFeed(about.length))
      yield feedProduct({ title: `${label} · ${settings.title}`, page: url, articles: find(about) }, settings, base)
}

function feedProduct(feed: Feed, settings: SiteSettings, base: string): Product {
  const shown = feed.articles.filter(({ year }) => year !== null).slice(-feedLength)
  const at = feed.page.slice(1)
  return {
    id: `${at}feed.xml`,
    digest: digest(base, feed.title, JSON.stringify(shown.map(({ url, cote, card }) => [url, cote, card.digest]))),
    files: [
      { path: `${at}feed.xml`, make: () => atomFeed({ ...feed, articles: shown }, settings) },
      { path: `${at}feed.json`, make: () => jsonFeed({ ...feed, articles: shown }, settings) },
    ],
  }
}

/** How many of the newest articles a feed holds. */
const feedLength = 30
