/** The samples of one contestant on one size → its rows: medians over the rounds, alone and with the search where that is a step apart. */
import { type Contestant, type Scenario, scenarios } from '../contestants/contestant.ts'
import { findMedian } from '../measure/find-median.ts'
import type { Measured } from '../measure/measure-command.ts'
import { type Sample, wholeOf } from '../measure/run-scenario.ts'
import type { Row } from './result.ts'

export interface Output {
  readonly files: number
  readonly bytes: number
}

export function gatherRows(articles: number, who: Contestant, samples: readonly Sample[], output: Output): readonly Row[] {
  return scenarios.flatMap((scenario) => {
    const own = who.scenarios.includes(scenario)
    if (!own && !who.scenarios.includes('edited')) return []
    const asked: Scenario = own ? scenario : 'edited'
    const rounds = samples.filter((sample) => sample.scenario === asked)
    if (rounds.length === 0) return []
    const base = { articles, scenario, rebuild: !own, files: output.files, bytes: output.bytes }
    const alone = { ...base, contestant: who.name, label: who.label, ...mediansOf(rounds.map(({ site }) => site)) }
    if (rounds.some(({ search }) => search === null)) return [alone]
    const whole = { ...base, contestant: `${who.name}+pagefind`, label: `${who.label} + Pagefind`, ...mediansOf(rounds.map(wholeOf)) }
    return [alone, whole]
  })
}

function mediansOf(figures: readonly Measured[]): Pick<Row, 'wall' | 'cpu' | 'peakBytes' | 'spread'> {
  const walls = figures.map(({ wall }) => wall)
  return {
    wall: findMedian(walls),
    cpu: findMedian(figures.map(({ cpu }) => cpu)),
    peakBytes: findMedian(figures.map(({ peakBytes }) => peakBytes)),
    spread: [Math.min(...walls), Math.max(...walls)],
  }
}
