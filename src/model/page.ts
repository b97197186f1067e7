import type { Excerpts } from './card.ts'
import type { ArticleRecord } from './record.ts'
import type { View, ViewKind } from './views.ts'

/** Where a page finds the words of articles: records and excerpts by article id, read from the workshop when asked for. */
export interface Bodies {
  readonly record: (id: string) => ArticleRecord
  readonly excerpts: (id: string) => Excerpts
}

/**
 * A page whose data is made when it is rendered. All that its template shows is a function of `needs()` (plain data from the catalogue
 * and the settings) and of the records and excerpts of the articles in `bodies()`. Hence its digest is that of `needs()`, of those
 * records' digests and of the templates: nothing else can change the page.
 */
export interface Page {
  /** Begins with `/`, ends with `/` or in a file name (`/404.html`); without the path prefix. */
  readonly url: string
  readonly kind: ViewKind
  readonly needs: () => object
  /** Differs whenever `needs()` or a record in `bodies()` would, and is cheaper to make; where it is absent `needs()` is its own. */
  readonly seal?: () => string
  /** Of a page with a seal: ids of the articles whose cards it depends on, beyond what the catalogue is made from. */
  readonly cards?: () => readonly string[]
  /** Ids of the articles whose record or excerpts it shows. */
  readonly bodies: () => readonly string[]
  readonly view: (bodies: Bodies) => View
}
