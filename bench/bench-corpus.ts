/** `npm run bench:corpus -- --articles 1000 --output DIR [--form bare|markdown]`: the benchmark's corpus alone, as files. */
import { parseArgs } from 'node:util'
import { writeCorpus } from './corpus/write-corpus.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    output: { type: 'string', default: 'bench/out/corpus' },
    form: { type: 'string', default: 'bare' },
  },
})
const articles = Number(values.articles)
if (!Number.isInteger(articles) || articles < 1)
  throw new RangeError(`Unexpected --articles ${values.articles}, expected a whole number above 0.`)
if (values.form !== 'bare' && values.form !== 'markdown')
  throw new RangeError(`Unexpected --form ${values.form}, expected bare or markdown.`)
const bytes = writeCorpus(values.output, articles, values.form)
process.stdout.write(`${articles} articles, ${bytes} bytes (${Math.round(bytes / articles)} each) in ${values.output}\n`)
