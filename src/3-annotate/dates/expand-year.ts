import type { Published } from './read-published.ts'

/** « 78 » → the last such year up to fifteen years after publication: 1978 in 2016, 1878 in 1880. Unknown publication: of the 1900s. */
export function expandYear(short: number, published: Published | null): number {
  if (!published) return 1900 + short
  const limit = published.year + 15
  return limit - ((((limit - short) % 100) + 100) % 100)
}
