import type { Entity } from './catalogue.ts'
import type { Bodies } from './page.ts'

/** One record of the search index; the search page (`SearchView`) says what it expects of `meta` and `filters`. */
export interface SearchEntry {
  /** Below the site, without the path prefix. */
  readonly url: string
  /** BCP 47 code of the text. */
  readonly language: string
  readonly text: string
  readonly meta: Readonly<Record<string, string>>
  /** Facets: values as they are shown. */
  readonly filters: Readonly<Record<string, readonly string[]>>
  /** Sorting key of dates: EDTF, undated last. */
  readonly date: string
}

/** What can be found: its entry is made when its shard is indexed, its seal tells whether that must be done again. */
export interface Findable {
  /** Path of the article, or id of the entity or subject: decides the shard. */
  readonly id: string
  /** Differs whenever the entry would. */
  readonly seal: () => string
  readonly entry: (bodies: Bodies) => SearchEntry
}

export interface Findables {
  readonly articles: readonly Findable[]
  readonly names: readonly Findable[]
}

/** Whether the search finds an entity's page by itself: names of fewer articles are found in the article. */
export function isSearched({ articles, authority }: Pick<Entity, 'articles' | 'authority'>): boolean {
  return authority !== null || articles.length >= 2
}
