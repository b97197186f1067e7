import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findSpans } from '../3-annotate/names/find-spans.ts'
import { newMemory } from '../3-annotate/names/names-memory.ts'
import { NAME_TYPES } from '../3-annotate/names/names-model.ts'
import { buildExamples } from './build-examples.ts'
import { buildWordLists } from './build-word-lists.ts'
import { chooseClasses } from './choose-classes.ts'
import type { LabelledText } from './read-corpora.ts'
import { readCorpora } from './read-corpora.ts'
import type { FoundSpan } from './score-spans.ts'
import { calibration, f1, scoreSpans } from './score-spans.ts'
import { trainModel } from './train-model.ts'

/** Articles from here on are the nearest to what comes later: tune on them. */
const LATE = '2017_06'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    folds: { type: 'string', default: '3' },
    fold: { type: 'string' },
    model: { type: 'string', default: 'models/names.bin' },
    vectors: { type: 'string' },
    /** File to write every text with its marked and found spans to, for reading the errors. */
    dump: { type: 'string' },
  },
})
const folds = Number(values.folds)
const texts = readCorpora(values.data)
const lists = buildWordLists(chooseClasses(values.vectors, values.model))
const began = Date.now()
const examples = buildExamples(texts, lists)
console.error(`${texts.length} texts, ${examples.length} sequences, features in ${Date.now() - began} ms`)

const foldOf = texts.map((text, i) => (text.source === 'enp' ? -1 : i % folds))
const found: FoundSpan[][] = texts.map(() => [])
for (let fold = 0; fold < folds; fold++) {
  if (values.fold !== undefined && Number(values.fold) !== fold) continue
  const start = process.cpuUsage().user
  const model = trainModel(texts, examples, lists, (text) => foldOf[text] !== fold)
  const trained = process.cpuUsage().user
  const memory = newMemory()
  texts.forEach((text, i) => {
    if (foldOf[i] === fold) found[i] = [...findSpans(text.text, model, memory)]
  })
  console.error(
    `fold ${fold}: ${model.modern.hashes.length} and ${model.old.hashes.length} rows, trained in ${seconds(trained - start)}, read in ${seconds(process.cpuUsage().user - trained)} of processor time`,
  )
}

report('modern', (text) => text.source === 'winer', false, 5)
report('late', (text) => text.source === 'winer' && text.id >= LATE, false, 5)
report('old print, overlap', (text) => text.source === 'newseye', true, 3)
report('old print, exact', (text) => text.source === 'newseye', false, 3)

function seconds(microseconds: number): string {
  return `${(microseconds / 1e6).toFixed(1)} s`
}

function report(title: string, wanted: (text: LabelledText) => boolean, overlap: boolean, types: number): void {
  const chosen = texts
    .map((text, i) => ({ text, found: found[i] ?? [], fold: foldOf[i] }))
    .filter((item) => wanted(item.text) && (values.fold === undefined || item.fold === Number(values.fold)))
  const golds = chosen.map((item) => item.text)
  const founds = chosen.map((item) => item.found)
  const tallies = scoreSpans(golds, founds, overlap, types)
  const { error, bins } = calibration(golds, founds)
  const all = tallies.get('all') ?? { right: 0, found: 1, gold: 1 }
  const byType = NAME_TYPES.slice(0, types).map((type) => `${type} ${f1(tallies.get(type) ?? { right: 0, found: 0, gold: 0 }).toFixed(3)}`)
  console.log(
    `${title.padEnd(20)} F1 ${f1(all).toFixed(4)}  P ${(all.right / all.found).toFixed(3)} R ${(all.right / all.gold).toFixed(3)}  ECE ${error.toFixed(3)}  ${byType.join('  ')}  (${golds.length} texts)`,
  )
  if (overlap) return
  const rows = bins
    .filter(({ count }) => count > 0)
    .map(({ told, right, count }) => `${(told / count).toFixed(2)} → ${(right / count).toFixed(2)} (${count})`)
  console.log(`  told → right (names): ${rows.join(', ')}`)
}

if (values.dump !== undefined) writeFileSync(values.dump, JSON.stringify(texts.map((text, i) => ({ ...text, found: found[i] }))))
