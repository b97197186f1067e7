/** `npm run bench:read -- --articles 1000 --runs 3 --python PATH`: the reader alone on one core, each part's share, and spaCy beside it. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compileParts } from '../src/compile-program.mjs'
import { writeCorpus } from './corpus/write-corpus.ts'
import { findMedian } from './measure/find-median.ts'
import { type Command, measureCommand } from './measure/measure-command.ts'
import type { Shares } from './read/profile-shares.ts'

interface Reading {
  readonly articles: number
  readonly seconds: number
  /** For as many again; rivals compile nothing. */
  readonly warmSeconds?: number
  readonly loadSeconds: number
  readonly counts: Readonly<Record<string, number>>
  readonly shares?: Shares | null
}

const home = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    python: { type: 'string' },
    work: { type: 'string', default: join(home, 'bench', 'out') },
    results: { type: 'string', default: join(home, 'bench') },
  },
})
const work = resolve(values.work, 'read')
const folder = join(work, 'articles')
const output = join(work, 'reading.json')
rmSync(work, { recursive: true, force: true })
const bytes = writeCorpus(folder, 2 * Number(values.articles), 'bare')

// As `npm run build` reads: compiled, the heap kept small.
const compiled = join(work, 'compiled')
await compileParts(home, { 'run-reader': 'bench/run-reader.ts' }, compiled)
const ours = [process.execPath, '--heap-growing-percent=60', join(compiled, 'run-reader.mjs'), folder, output]
const spacy = [values.python ?? '', 'bench/rivals/spacy/read_all.py', folder, output]
/** What Node takes with nothing to run: not the reader's. */
const idleBytes = // The sampler tells the parts by their files: from the sources.
  (await measureCommand(onOneCore([process.execPath, '--eval', 'setTimeout(() => 0, 500)']))).peakBytes
const lanes: { readonly label: string; readonly command: readonly string[] }[] = [
  { label: 'Hémérothèque, the whole reader', command: ours },
  ...(values.python === undefined
    ? []
    : [
        { label: 'spaCy fr_core_news_md, whole', command: spacy },
        { label: 'spaCy fr_core_news_md, names only', command: [...spacy, 'ner'] },
      ]),
]

const readings = lanes.map(() => [] as { articlesPerSecond: number; warm: number; megabytes: number; counts: Reading['counts'] }[])
for (let round = 0; round < Number(values.runs); round++)
  for (const [lane, { command }] of lanes.entries()) {
    const { peakBytes } = await measureCommand(onOneCore(command))
    const { articles, seconds, warmSeconds = seconds, counts } = readResult()
    readings[lane]?.push({ articlesPerSecond: articles / seconds, warm: articles / warmSeconds, megabytes: peakBytes / 1e6, counts })
  }
await measureCommand(onOneCore([process.execPath, '--import', 'tsx', 'bench/run-reader.ts', folder, output, '--profile']))
const shares = readResult().shares ?? {}
// It holds the paths of this machine.
rmSync(compiled, { recursive: true, force: true })

const rows = lanes.map(({ label }, lane) => {
  const rounds = readings[lane] ?? []
  const articlesPerSecond = findMedian(rounds.map((one) => one.articlesPerSecond))
  const warm = findMedian(rounds.map((one) => one.warm))
  const megabytes = findMedian(rounds.map((one) => one.megabytes))
  return { label, articlesPerSecond, warm, megabytes, counts: rounds[0]?.counts ?? {} }
})
mkdirSync(values.results, { recursive: true })
writeFileSync(
  join(values.results, 'reading.json'),
  `${JSON.stringify({ articles: Number(values.articles), bytes, rows, idleMegabytes: idleBytes / 1e6, shares }, null, 2)}\n`,
)
const own = rows[0] ?? { articlesPerSecond: 1, warm: 1 }
for (const { label, articlesPerSecond, warm, megabytes, counts } of rows) {
  const times = [own.articlesPerSecond, own.warm].map((speed) => (speed / articlesPerSecond).toPrecision(2)).join(' to ')
  const ratio =
    label === rows[0]?.label ? `, then ${warm.toFixed(0)} articles/s once the engine has compiled it` : `, ours ${times} times as fast`
  const found = Object.entries(counts).map(([what, count]) => `${count} ${what}`)
  process.stdout.write(`${label}: ${articlesPerSecond.toFixed(0)} articles/s, ${megabytes.toFixed(0)} MB${ratio} (${found.join(', ')})\n`)
}
process.stdout.write(
  `  ${((rows[0]?.megabytes ?? 0) - idleBytes / 1e6).toFixed(0)} MB above Node with nothing to run (${(idleBytes / 1e6).toFixed(0)})\n`,
)
for (const [part, share] of Object.entries(shares)) process.stdout.write(`  ${(share * 100).toFixed(1).padStart(5)} %  ${part}\n`)

function readResult(): Reading {
  return JSON.parse(readFileSync(output, 'utf8')) as Reading
}

/** Node and Python both start threads of their own: where the system can, all of them on the first core. */
function onOneCore(command: readonly string[]): Command {
  const env = { OMP_NUM_THREADS: '1' }
  const [file = '', ...args] = command
  if (!canPin()) return { file, args, cwd: home, env }
  return { file: 'taskset', args: ['--cpu-list', '0', file, ...args], cwd: home, env }
}

function canPin(): boolean {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
