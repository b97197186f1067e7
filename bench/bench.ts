/** `npm run bench -- --articles 1000,10000 --runs 3 --only ours,hugo --hugo PATH`: ours, its rivals and the floor on the same articles. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { scenarios } from './contestants/contestant.ts'
import { findHugo } from './contestants/find-hugo.ts'
import { runSize, type SizeResult } from './measure/run-size.ts'
import { describeMachine } from './report/describe-machine.ts'
import { drawChart } from './report/draw-chart.ts'
import { makeTable } from './report/make-table.ts'
import type { Results } from './report/result.ts'

const home = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000,10000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: 'ours,whole,hugo,eleventy,writer' },
    cases: { type: 'string', default: scenarios.join(',') },
    hugo: { type: 'string' },
    work: { type: 'string', default: join(home, 'bench', 'out') },
    results: { type: 'string', default: join(home, 'bench') },
  },
})

const sizes = values.articles.split(',').map((size) => wholeNumber('--articles', size))
const rounds = wholeNumber('--runs', values.runs)
const only = values.only.split(',')
const asked = values.cases.split(',')
const cases = scenarios.filter((one) => asked.includes(one))
const hugo = only.includes('hugo') ? findHugo(values.hugo) : null
if (only.includes('hugo') && hugo === null) process.stderr.write('No Hugo on this machine: left out. --hugo PATH tells where it is.\n')

const found: SizeResult[] = []
for (const articles of sizes) {
  const work = resolve(values.work, String(articles))
  rmSync(work, { recursive: true, force: true })
  found.push(await runSize({ home, work, articles, rounds, only, cases, hugo }, (line) => process.stderr.write(`${line}\n`)))
}
const results: Results = {
  machine: describeMachine(),
  versions: Object.assign({}, ...found.map(({ versions }) => versions)),
  rounds,
  corpora: found.map(({ corpus }) => corpus),
  rows: found.flatMap(({ rows }) => rows),
  failures: found.flatMap(({ failures }) => failures),
}
mkdirSync(values.results, { recursive: true })
writeFileSync(join(values.results, 'results.json'), `${JSON.stringify(results, null, 2)}\n`)
writeFileSync(join(values.results, 'chart.svg'), drawChart(results))
process.stdout.write(makeTable(results.rows))
for (const { articles, contestant, scenario, reason } of results.failures)
  process.stdout.write(`${contestant} could not finish ${articles} articles (${scenario}): ${reason}\n`)

function wholeNumber(option: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`Unexpected ${option} ${text}, expected whole numbers above 0.`)
  return number
}
