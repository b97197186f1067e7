/** What can be found → the products of the search: one bundle a shard of articles, one for names. */
import type { Bodies } from '../../model/page.ts'
import type { Product } from '../../model/product.ts'
import type { Findable, Findables } from '../../model/search.ts'
import { digest } from '../digest.ts'
import { indexShard } from './index-shard.ts'
import { articleShards, namesFolder, shardOf } from './shards.ts'

export interface Searching {
  readonly findables: Findables
  readonly bodies: Bodies
  /** Language of the interface: that of the index. */
  readonly language: string
}

export function* searchProducts({ findables, bodies, language }: Searching, base: string): Iterable<Product> {
  const folders = articleShards(findables.articles.length)
  const groups = folders.map((): Findable[] => [])
  for (const article of findables.articles) groups[shardOf(article.id, folders.length)]?.push(article)
  const product = (shard: string, group: readonly Findable[], main: boolean): Product => ({
    id: `search/${shard}`,
    digest: digest(base, ...group.map(({ seal }) => seal())),
    bundle: (staging) => indexShard(entriesOf(group, bodies), staging, { shard, main, language }),
  })
  for (const [i, folder] of folders.entries()) yield product(folder, groups[i] ?? [], i === 0)
  // An index of nothing is no index: the search page would not load it.
  if (findables.names.length > 0) yield product(namesFolder, findables.names, false)
}

function* entriesOf(group: readonly Findable[], bodies: Bodies) {
  for (const { entry } of group) yield entry(bodies)
}
