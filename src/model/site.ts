import type { Message } from './message.ts'
import type { FileFacts } from './product.ts'
import type { Authorities, OwnPage, SiteSettings } from './settings.ts'
import type { Measure } from './views/service.ts'

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

/** All that pages show and the catalogue does not hold: settings, people's files, how the archive was read, the files to take away. */
export interface Site {
  readonly settings: SiteSettings
  readonly authorities: Authorities
  readonly ownPages: readonly OwnPage[]
  readonly redirects: readonly Redirect[]
  readonly removed?: readonly RemovedArticle[]
  /** How many files were found below `content/articles`. */
  readonly files: number
  readonly messages: readonly Message[]
  /** Version of the reader, twelve hexadecimal digits. */
  readonly reader?: string
  /** SHA-256 of authorities.yaml; absent when there is none. */
  readonly authoritiesDigest?: string
  readonly measures?: readonly Measure[]
  /** Folders of the search index, one a shard; `/pagefind/` when absent. */
  readonly shards?: readonly string[]
  /** Bytes and digest of a file of the site that was made before the pages; asked for when the page of the data is made. */
  readonly factsOf: (path: string) => FileFacts
}
