/** A stamp of today's files → what the last build said, where nothing has changed since it; null otherwise. Loads nothing of the stages that read and render. */
import { findLastBuild } from '../6-publish/last-build.ts'
import type { Built } from '../build.ts'
import type { Located } from '../locate.ts'

export function findUnchanged({ places }: Located, stamp: string | null): Built | null {
  const last = stamp === null ? null : findLastBuild(places, (one) => one.stamp === stamp)
  if (!last) return null
  const { articles, files, products, messages } = last
  const published = { rendered: 0, made: 0, removed: 0, kept: products }
  return { articles, reading: { read: 0, reused: files, removed: 0 }, published, messages }
}
