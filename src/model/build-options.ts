/** What a build is asked for; see `usage`. */
export interface BuildOptions {
  readonly content: string
  readonly output: string
  /** `/` or `/sub/path/`. */
  readonly pathPrefix: string
  readonly force: boolean
  /** Threads that read; 0: one a core. */
  readonly jobs: number
  /** Folder of records made elsewhere, or null. */
  readonly records: string | null
}
