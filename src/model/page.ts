import type { ViewKind } from './views.ts'

/**
 * A page before its data is complete. All that its template shows is a function of `needs` (plain data from the catalogue) and of the
 * records and excerpts of the articles in `bodies`; hence its digest is that of `needs`, of those records' digests and of the templates.
 */
export interface Page {
  /** Begins and ends with `/`, without the path prefix; `404.html` and the like end in a file name. */
  readonly url: string
  readonly kind: ViewKind
  readonly needs: unknown
  /** Ids of the articles whose record or excerpts it needs. */
  readonly bodies: readonly string[]
}
