import type { AuthorityName } from './authority-name.ts'
import type { Card, Excerpts } from './card.ts'
import type { Message } from './message.ts'
import type { ArticleRecord } from './record.ts'

/** What tells that a file on disk has not changed since it was read: times in ms, sizes in bytes. */
export interface FileStamp {
  readonly size: number
  readonly mtime: number
  readonly ctime: number
  readonly inode: number
}

/** One article as the workshop keeps it, packed: the parts are read separately. */
export interface ReadArticle {
  readonly path: string
  /** Null where the file could not be read: then only `messages` counts. */
  readonly parts: { /** Record and excerpts. */ readonly words: Uint8Array; readonly card: Uint8Array } | null
  readonly messages: readonly Message[]
}

/** What is known of a file from an earlier build. */
export interface KnownFile {
  readonly stamp: FileStamp
  readonly sha256: string
  readonly hasRecord: boolean
  readonly messages: readonly Message[]
}

/** The program's cache of what it has read. Deleting it costs time, never content. */
export interface Workshop {
  readonly known: (path: string) => KnownFile | undefined
  readonly card: (path: string) => Card
  readonly excerpts: (path: string) => Excerpts
  readonly record: (path: string) => ArticleRecord
  /** Keeps what was read; `keep` resolves when it is on disk. */
  readonly put: (stamp: FileStamp, sha256: string, article: ReadArticle) => void
  readonly remove: (path: string) => void
  readonly paths: () => Iterable<string>
  /** The names of the authority file that everything here was read with. */
  readonly names: () => readonly AuthorityName[]
  readonly putNames: (names: readonly AuthorityName[]) => void
  readonly keep: () => Promise<void>
  readonly close: () => Promise<void>
}
