/**
 * Articles → shards of the search index, so that one edited article has only its own shard indexed again. The shard of an article depends
 * on its path alone, and the number of shards on the size of the archive by powers of two.
 */
import { createHash } from 'node:crypto'

/** Articles a shard holds on average at most: 500 of 4 kB are indexed in about 0.5 s. */
const shardSize = 500

export function countShards(articles: number): number {
  let shards = 1
  while (articles / shards > shardSize) shards *= 2
  return shards
}

export function shardOf(path: string, shards: number): number {
  return createHash('sha256').update(path).digest().readUInt32BE(0) % shards
}

/** Folders of all shards of so many articles, the main one first, with `/` at the end. */
export function shardFolders(articles: number): readonly string[] {
  return Array.from({ length: countShards(articles) }, (_, shard) => `/${shardFolder(shard)}/`)
}

/** Folder of a shard's bundle below the site. The first carries the module that the search page loads. */
export function shardFolder(shard: number): string {
  return shard === 0 ? 'pagefind' : `pagefind/part-${shard}`
}
