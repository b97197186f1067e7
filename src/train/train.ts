import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildExamples } from './build-examples.ts'
import { buildWordLists } from './build-word-lists.ts'
import { chooseClasses } from './choose-classes.ts'
import { readCorpora } from './read-corpora.ts'
import { trainModel } from './train-model.ts'
import { writeModel } from './write-model.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    vectors: { type: 'string' },
    /** The model whose classes of words are taken over. */
    model: { type: 'string', default: 'models/names.bin' },
    output: { type: 'string', default: 'models/names.bin' },
  },
})
if (values.data === undefined) {
  console.error(
    'usage: npm run train -- --data FOLDER [--vectors FOLDER] [--model FILE] [--output FILE]   (FOLDER holds winer-fr, newseye-fr, enp-fr)',
  )
  process.exit(2)
}
const texts = readCorpora(values.data)
const lists = buildWordLists(chooseClasses(values.vectors, values.model))
const model = trainModel(
  texts,
  buildExamples(texts, lists),
  lists,
  () => true,
  (line) => console.error(line),
)
const count = (source: string) => texts.filter((text) => text.source === source).length
const bytes = writeModel(model, `winer-fr ${count('winer')}, newseye-fr ${count('newseye')}, enp-fr ${count('enp')} texts`)
writeFileSync(values.output, bytes)
console.log(
  `${values.output}: ${bytes.length} bytes, ${model.modern.hashes.length} and ${model.old.hashes.length} rows, sha256 ${createHash('sha256').update(bytes).digest('hex')}`,
)
