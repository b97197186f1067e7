import type { Message } from './message.ts'
import type { OwnPage, SiteSettings } from './settings.ts'
import type { DatasetView, Measure } from './views/service.ts'

/** An address that moved, from redirects.yaml. `to` may be an address of the site or of another. */
export interface Redirect {
  readonly from: string
  readonly to: string
}

/** An article that people took away and whose address must still say so. */
export interface RemovedArticle {
  readonly url: string
  readonly cote: string
  /** EDTF of the removal, or null. */
  readonly date: string | null
  readonly ground: string | null
}

/** All that pages show and the catalogue does not hold: settings, people's pages, how the archive was read, the files to take away. */
export interface Site {
  readonly settings: SiteSettings
  readonly ownPages: readonly OwnPage[]
  readonly redirects: readonly Redirect[]
  readonly removed: readonly RemovedArticle[]
  readonly reading: {
    /** Files found below `content/articles`. */
    readonly files: number
    /** Version of the reader. */
    readonly reader: string
    /** Entries of authorities.yaml, and the digest of the file; null when there is none. */
    readonly authorities: { readonly entries: number; readonly digest: string | null }
    readonly messages: readonly Message[]
    readonly measures: readonly Measure[]
    /** Address of all messages as CSV. */
    readonly warningsCsv: string | null
  }
  /** Folders of the search index, one a shard (`/pagefind/`). */
  readonly shards: readonly string[]
  /** Asked for when the page of the data is made: sizes and digests are known only after the files are. */
  readonly dataset: () => Pick<DatasetView, 'files' | 'manifest' | 'feeds'> & { readonly state: string }
  /** Names and subjects of at least this many articles have a feed (`feed.xml` below their address); null: none has. */
  readonly feedFrom: number | null
  /** Each shelf has its list as CSV (`liste.csv` below its address). */
  readonly shelfCsv: boolean
}
