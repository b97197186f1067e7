/** The catalogue → the products of the search: one bundle a shard of articles, one for names and subjects. */
import type { Catalogue, CatalogueArticle } from '../../model/catalogue.ts'
import type { Bodies } from '../../model/page.ts'
import type { Product } from '../../model/product.ts'
import type { ArticleRecord } from '../../model/record.ts'
import type { SiteSettings } from '../../model/settings.ts'
import { digest } from '../digest.ts'
import { indexShard, type SearchEntry } from './index-shard.ts'
import { countShards, shardFolder, shardOf } from './shards.ts'

export interface Searching {
  readonly catalogue: Catalogue
  readonly settings: SiteSettings
  readonly bodies: Bodies
}

export function* searchProducts({ catalogue, settings, bodies }: Searching, base: string): Iterable<Product> {
  const shards = countShards(catalogue.articles.length)
  const names = new Map(catalogue.entities.map((entity) => [entity.id, entity.name]))
  const groups = Array.from({ length: shards }, (): CatalogueArticle[] => [])
  for (const article of catalogue.articles) groups[shardOf(article.card.id, shards)]?.push(article)
  for (const [shard, articles] of groups.entries()) {
    const folder = shardFolder(shard)
    const entries = function* () {
      for (const article of articles) yield articleEntry(article, bodies.record(article.card.id), names)
    }
    const shown = articles.map((article) => JSON.stringify([article.card.digest, article.url, article.cote, facetsOf(article, names)]))
    yield {
      id: `search/${shard}`,
      digest: digest(base, ...shown),
      bundle: (staging) => indexShard(entries(), staging, { shard: folder, main: shard === 0, language: settings.language }),
    }
  }
}

function articleEntry(article: CatalogueArticle, record: ArticleRecord, names: ReadonlyMap<string, string>): SearchEntry {
  const { card, cote, url } = article
  const meta = {
    title: card.titleInferred ? `[${card.title}]` : card.title,
    cote,
    date: card.date ?? '',
    kind: 'article',
  }
  return {
    url,
    language: card.language,
    text: `${card.title}. ${cote}. ${record.text}`,
    meta,
    filters: facetsOf(article, names),
    date: card.date ?? '9999',
  }
}

function facetsOf(
  { card, year, entities, tags }: CatalogueArticle,
  names: ReadonlyMap<string, string>,
): Readonly<Record<string, readonly string[]>> {
  const facet = (type: string) => {
    const ids = card.names.flatMap((name, i) => (name.type === type ? (entities[i] ?? []) : []))
    return [...new Set(ids)].flatMap((id) => names.get(id) ?? [])
  }
  const facets = {
    annee: [year ?? 'sans date'],
    ...(card.section ? { rubrique: [card.section] } : {}),
    personne: facet('person'),
    organisation: facet('organisation'),
    lieu: facet('place'),
    sujet: tags,
  }
  return Object.fromEntries(Object.entries(facets).filter(([, values]) => values.length > 0))
}
