/**
 * `npm run score`: measures the reader on the sets that stand beside the project, and writes what it measured to `src/french/quality.json`,
 * which the site's page on its state and the README show. Names are cross-validated (the shipped model has learnt from all the articles):
 * that takes a while; `--keep-names` keeps the former figures. Nothing is written where the sets are absent.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { QualityFigure } from '../model/quality.ts'
import { readCrossValidation, readScore } from './read-figures.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    scorer: { type: 'string', default: '../shared/score/score.mjs' },
    'keep-names': { type: 'boolean', default: false },
    folds: { type: 'string', default: '3' },
  },
})
const file = 'src/french/quality.json'

if (!existsSync(values.data) || !existsSync(values.scorer)) {
  process.stdout.write(`Nothing to measure on: ${values.data} or ${values.scorer} is absent.\n`)
  process.exit(0)
}

const data = (name: string) => join(values.data, name)
const run = (command: string, args: readonly string[]) => {
  process.stderr.write(`${command} ${args.join(' ')}\n`)
  return execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] })
}
const score = (what: string, ...args: string[]) => run('node', [values.scorer, what, ...args])
const former = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { figures: QualityFigure[] }).figures : []

const names = values['keep-names']
  ? former.filter(({ how }) => how === 'cross-validated')
  : readCrossValidation(run('npx', ['tsx', 'src/train/cross-validate.ts', '--data', values.data, '--folds', values.folds]))

const figures: readonly QualityFigure[] = [
  ...names,
  ...readScore(
    'quotations',
    score('quotations', '--gold', data('quotations/dev.quotes.jsonl'), '--texts', data('winer-fr')),
    'quotations',
    'tuned on',
  ),
  ...readScore('dates', score('dates', '--gold', data('winer-fr')), 'winer-fr', 'tuned on'),
  ...readScore('moments', score('moments', '--gold', data('dates')), 'dates', 'tuned on'),
  ...readScore('tags', score('tags', '--gold', data('wikinews-kp')), 'wikinews-kp', 'learnt from'),
  ...readScore('structure', score('structure', '--gold', data('winer-fr')), 'winer-fr', 'tuned on'),
  ...readScore('sentences', run('npx', ['tsx', 'src/score/sentences.ts']), 'ud-french', 'tuned on'),
]
const measured = new Date().toISOString().slice(0, 10)
writeFileSync(file, `${JSON.stringify({ measured, figures }, null, 1)}\n`)
for (const { task, set, how, value, precision, recall, cases } of figures) {
  const rates = precision === null ? '' : ` P ${precision.toFixed(3)} R ${recall?.toFixed(3)}`
  process.stdout.write(
    `${task.padEnd(28)} ${set.padEnd(14)} ${how.padEnd(16)} ${value.toFixed(4)}${rates}${cases === null ? '' : ` (${cases})`}\n`,
  )
}
