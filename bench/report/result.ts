/** What `bench/results.json` holds. Figures are medians; seconds and bytes. */
import type { Scenario } from '../contestants/contestant.ts'

export interface Row {
  readonly articles: number
  /** `ours`, `hugo`, `hugo+pagefind`, `writer`… */
  readonly contestant: string
  readonly label: string
  readonly scenario: Scenario
  /** True: it has no such case and builds everything again; the figure is that of `edited`. */
  readonly rebuild: boolean
  readonly wall: number
  readonly cpu: number
  readonly peakBytes: number
  readonly files: number
  readonly bytes: number
  /** Least and greatest wall time of the rounds. */
  readonly spread: readonly [number, number]
}

export interface Results {
  readonly machine: { readonly cpu: string; readonly cores: number; readonly memoryGigabytes: number; readonly node: string }
  readonly versions: Readonly<Record<string, string>>
  readonly rounds: number
  readonly corpora: readonly { readonly articles: number; readonly bytes: number; readonly workshopBytesPerArticle: number | null }[]
  readonly rows: readonly Row[]
  /** Who could not finish, and why. */
  readonly failures: readonly {
    readonly articles: number
    readonly contestant: string
    readonly scenario: Scenario
    readonly reason: string
  }[]
}
