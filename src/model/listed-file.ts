import type { FileStamp } from './workshop.ts'

/** A file of the archive, found but not read. */
export interface ListedFile {
  /** Where it is on disk. */
  readonly file: string
  /** Its path below `content/articles`, with `/`. */
  readonly path: string
  readonly stamp: FileStamp
}
