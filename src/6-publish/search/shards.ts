/**
 * Articles → shards of the search index, so that one edited article has only its own shard indexed again. The shard of an article depends
 * on its path alone, and the number of shards on the size of the archive by powers of two.
 */
import { hash } from 'node:crypto'

/** Articles a shard holds on average at most: 500 of 4 kB are indexed in about 0.5 s. */
const shardSize = 500

/** Folder of the index of names, below the site. */
export const namesFolder = 'pagefind/noms'

/** Folders of the shards of so many articles, below the site. The first carries the module that the search page loads. */
export function articleShards(articles: number): readonly string[] {
  let shards = 1
  while (articles / shards > shardSize) shards *= 2
  return Array.from({ length: shards }, (_, shard) => (shard === 0 ? 'pagefind' : `pagefind/part-${shard}`))
}

/** Addresses of all shards of so many articles, the main one first; `names`: whether names are found by themselves. */
export function shardAddresses(articles: number, names: boolean): readonly string[] {
  return [...articleShards(articles), ...(names ? [namesFolder] : [])].map((folder) => `/${folder}/`)
}

export function shardOf(path: string, shards: number): number {
  return Number.parseInt(hash('sha256', path).slice(0, 8), 16) % shards
}
