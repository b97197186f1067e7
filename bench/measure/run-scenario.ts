/** A contestant and a scenario → its steps measured, from the state that the scenario asks for. */
import { mkdirSync, rmSync } from 'node:fs'
import type { Contestant, Scenario } from '../contestants/contestant.ts'
import type { BenchArticle } from '../corpus/article.ts'
import { writeCorpusFile } from '../corpus/write-corpus.ts'
import { type Measured, measureCommand } from './measure-command.ts'

export interface Sample {
  readonly scenario: Scenario
  readonly site: Measured
  /** Null for those whose `site` has the search. */
  readonly search: Measured | null
}

/** `edited`: the article that is corrected in each round, each time otherwise. */
export async function runScenario(who: Contestant, scenario: Scenario, edited: BenchArticle, round: number): Promise<Sample> {
  if (scenario === 'nothing') {
    rmSync(who.output, { recursive: true, force: true })
    if (who.workshop !== null) rmSync(who.workshop, { recursive: true, force: true })
    mkdirSync(who.output, { recursive: true })
  }
  if (who.articles !== null && (scenario === 'nothing' || scenario === 'edited')) {
    const note = scenario === 'edited' ? `Une coquille a été corrigée ${round + 2} fois.` : ''
    writeCorpusFile(who.articles, edited, who.form, note)
  }
  const [site, search] = who.steps(scenario)
  if (site === undefined) throw new Error(`${who.name} has nothing to run`)
  return { scenario, site: await measureCommand(site.command), search: search ? await measureCommand(search.command) : null }
}

/** Both steps one after the other: times add up, memory does not. */
export function wholeOf({ site, search }: Sample): Measured {
  if (search === null) return site
  return { wall: site.wall + search.wall, cpu: site.cpu + search.cpu, peakBytes: Math.max(site.peakBytes, search.peakBytes) }
}
