import type { Page } from './page.ts'

/** One file of the site that is no page: feed, export, side file. A large one is made piece by piece. */
export interface SiteFile {
  /** Path below the output folder, with `/`, no leading `/`. */
  readonly path: string
  readonly make: () => string | Uint8Array | Iterable<string>
}

export interface FileFacts {
  readonly bytes: number
  readonly sha256: string
}

/**
 * What is made and replaced as one: a page, a page with its side files, a file, the bundle of a search shard. Made again exactly when
 * its digest differs from the one that was published.
 */
export interface Product {
  /** Unique and stable: the page's URL, the file's path, `search/3`. */
  readonly id: string
  readonly digest: string
  readonly page?: Page
  readonly files?: readonly SiteFile[]
  /** The size and digest of its files are wanted by other products. */
  readonly facts?: boolean
  /** Makes files whose names are known only afterwards, below `folder` (the staging copy of the output); gives their paths. */
  readonly bundle?: (folder: string) => Promise<readonly string[]>
}
