/** One of those who build the same articles, and what it is asked to do. */
import type { CorpusForm } from '../corpus/write-corpus.ts'
import type { Command } from '../measure/measure-command.ts'

/** From nothing; all pages again with the articles known; one article corrected; nothing changed. */
export const scenarios = ['nothing', 'forced', 'edited', 'unchanged'] as const

export type Scenario = (typeof scenarios)[number]

export interface Step {
  readonly name: 'site' | 'search'
  readonly command: Command
}

export interface Contestant {
  readonly name: string
  readonly label: string
  readonly version: string
  readonly form: CorpusForm
  /** Where the corpus goes; null for whom reads none. */
  readonly articles: string | null
  readonly output: string
  /** What it keeps between builds, or null. */
  readonly workshop: string | null
  /** Those that differ for it: whoever always builds everything has no `forced` and no `unchanged` of its own. */
  readonly scenarios: readonly Scenario[]
  readonly steps: (scenario: Scenario) => readonly Step[]
}
