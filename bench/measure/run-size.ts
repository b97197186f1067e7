/** A number of articles → all contestants measured on them, alternately: A B C, A B C, so that a busy hour weighs on all alike. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Contestant, Scenario } from '../contestants/contestant.ts'
import { enterOurs } from '../contestants/enter-ours.ts'
import { enterEleventy, enterHugo, versionOf } from '../contestants/enter-rival.ts'
import { enterWriter, tellWriter } from '../contestants/enter-writer.ts'
import type { BenchArticle } from '../corpus/article.ts'
import { makeCast } from '../corpus/make-cast.ts'
import { writeArticle } from '../corpus/write-article.ts'
import { corpusSeed, writeCorpus } from '../corpus/write-corpus.ts'
import { gatherRows, type Output } from '../report/gather-rows.ts'
import type { Results } from '../report/result.ts'
import { countFiles, diskUse } from './count-files.ts'
import { runScenario, type Sample, wholeOf } from './run-scenario.ts'

export interface Race {
  readonly home: string
  readonly work: string
  readonly articles: number
  readonly rounds: number
  readonly only: readonly string[]
  readonly cases: readonly Scenario[]
  readonly hugo: string | null
}

export type SizeResult = Pick<Results, 'rows' | 'versions' | 'failures'> & { readonly corpus: Results['corpora'][number] }

interface Lane {
  readonly who: Contestant
  readonly samples: Sample[]
  readonly failures: { articles: number; contestant: string; scenario: Sample['scenario']; reason: string }[]
  output: Output
  workshopBytes: number | null
}

export async function runSize(race: Race, tell: (line: string) => void): Promise<SizeResult> {
  const lanes = enterAll(race).map((who): Lane => ({ who, samples: [], failures: [], output: { files: 0, bytes: 0 }, workshopBytes: null }))
  const bytes = lanes.map(({ who }) => (who.articles === null ? 0 : writeCorpus(who.articles, race.articles, who.form)))
  const edited = writeArticle(makeCast(race.articles), corpusSeed, race.articles >> 1)
  for (let round = 0; round < race.rounds; round++) for (const lane of lanes) await runLane(lane, lanes, { race, edited, round, tell })
  const ours = lanes.find(({ who }) => who.name === 'ours')
  const workshop = ours?.workshopBytes ?? null
  const corpusBytes = bytes.find((count) => count > 0) ?? 0
  return {
    corpus: { articles: race.articles, bytes: corpusBytes, workshopBytesPerArticle: workshop === null ? null : workshop / race.articles },
    versions: Object.fromEntries([['Pagefind', versionOf(race.home, 'pagefind')], ...lanes.map(({ who }) => [who.label, who.version])]),
    rows: lanes.flatMap(({ who, samples, output }) => gatherRows(race.articles, who, samples, output)),
    failures: lanes.flatMap(({ failures }) => failures),
  }
}

function enterAll({ home, work, only, hugo }: Race): readonly Contestant[] {
  const folder = (name: string) => {
    mkdirSync(join(work, name), { recursive: true })
    return join(work, name)
  }
  return [
    ...(only.includes('ours') ? [enterOurs(home, folder('ours'))] : []),
    ...(only.includes('whole') ? [enterOurs(home, folder('whole'), true)] : []),
    ...(hugo !== null ? [enterHugo(home, folder('hugo'), hugo)] : []),
    ...(only.includes('eleventy') ? [enterEleventy(home, folder('eleventy'))] : []),
    ...(only.includes('writer') && only.includes('ours') ? [enterWriter(home, folder('writer'))] : []),
  ]
}

interface Round {
  readonly race: Race
  readonly edited: BenchArticle
  readonly round: number
  readonly tell: (line: string) => void
}

async function runLane(lane: Lane, lanes: readonly Lane[], { race, edited, round, tell }: Round): Promise<void> {
  const { who, samples, failures } = lane
  if (failures.length > 0) return // it will not do better next time, and a failure can take long
  const ours = lanes.find((one) => one.who.name === 'ours')?.who
  if (who.name === 'writer' && ours) tellWriter(join(race.work, 'writer'), ours.output)
  for (const scenario of who.scenarios.filter((one) => race.cases.includes(one))) {
    try {
      const sample = await runScenario(who, scenario, edited, round)
      samples.push(sample)
      const { wall, cpu, peakBytes } = wholeOf(sample)
      tell(
        `${race.articles} ${who.name} ${scenario} ${round + 1}/${race.rounds}: ${wall.toFixed(2)} s, CPU ${cpu.toFixed(2)} s, ${(peakBytes / 1e6).toFixed(0)} MB`,
      )
    } catch (error) {
      failures.push({
        articles: race.articles,
        contestant: who.name,
        scenario,
        reason: error instanceof Error ? error.message : String(error),
      })
      tell(`${race.articles} ${who.name} ${scenario}: ${String(error)}`)
      return
    }
    if (scenario === 'nothing') {
      lane.output = countFiles(who.output)
      lane.workshopBytes = who.workshop === null ? null : diskUse(who.workshop)
    }
  }
}
