/** A corpus written to disk, in folders of 1,000 files: bare text for ours, Markdown with front matter for rivals. Gives its bytes. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BenchArticle } from './article.ts'
import { toBareText, toMarkdown } from './lay-out-article.ts'
import { makeCast } from './make-cast.ts'
import { writeArticle } from './write-article.ts'

export const corpusSeed = 1631

export type CorpusForm = 'bare' | 'markdown'

export function* readCorpus(articles: number, seed = corpusSeed): Generator<BenchArticle> {
  const cast = makeCast(articles)
  for (let index = 0; index < articles; index++) yield writeArticle(cast, seed, index)
}

export function writeCorpus(folder: string, articles: number, form: CorpusForm): number {
  let bytes = 0
  for (const article of readCorpus(articles)) bytes += writeCorpusFile(folder, article, form)
  return bytes
}

/** `note`: a sentence added to the last paragraph, as when somebody corrects an article. */
export function writeCorpusFile(folder: string, article: BenchArticle, form: CorpusForm, note = ''): number {
  const file = corpusPath(folder, article, form)
  const blocks = article.blocks.map((block, at) =>
    note !== '' && at === article.blocks.length - 1 ? { ...block, text: `${block.text} ${note}` } : block,
  )
  const text = (form === 'bare' ? toBareText : toMarkdown)({ ...article, blocks })
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return Buffer.byteLength(text)
}

export function corpusPath(folder: string, article: BenchArticle, form: CorpusForm): string {
  return join(folder, `${article.path}.${form === 'bare' ? 'txt' : 'md'}`)
}
