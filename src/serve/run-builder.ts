/**
 * The process that builds for `serve`: it stays warm from one build to the next, and another one takes its place when templates or the
 * program change, since a module is loaded once. It is asked for one thing at a time by messages, and answers each in turn.
 */
import { relative, sep } from 'node:path'
import { build } from '../build.ts'
import { progressOn } from '../cli/progress.ts'
import { showMessages } from '../cli/show-messages.ts'
import { locate } from '../locate.ts'
import { type Kept, type Look, lookAtArticle } from '../look-at-article.ts'
import type { BuildOptions } from '../model/build-options.ts'

/** `look`: the file of an article, to be shown before all is built. */
export type Asked = { readonly do: 'build' } | { readonly do: 'look'; readonly file: string }
export type Answer = Look | null

const asked = JSON.parse(process.argv[2] ?? '') as BuildOptions
let kept: Kept | null = null

async function rebuild(): Promise<null> {
  const begun = performance.now()
  const { messages, published } = await build(asked, progressOn(process.stderr, true).progress, null, (one) => {
    kept = one
  })
  showMessages(messages.filter(({ severity }) => severity !== 'info'))
  process.stderr.write(`${published?.rendered ?? 0} pages rendered in ${seconds(begun)} s\n`)
  return null
}

async function look(file: string): Promise<Look | null> {
  if (kept === null) return null
  const begun = performance.now()
  const path = relative(locate(asked).articles, file).split(sep).join('/').normalize('NFC')
  const seen = await lookAtArticle(kept, file, path)
  if (seen) process.stderr.write(`${seen.url} in ${seconds(begun)} s\n`)
  return seen
}

function seconds(begun: number): string {
  return ((performance.now() - begun) / 1000).toFixed(2)
}

let last: Promise<unknown> = Promise.resolve()
process.on('message', (message: Asked) => {
  last = last.then(async () => {
    const answer: Answer = await (message.do === 'build' ? rebuild() : look(message.file)).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
      return null
    })
    process.send?.(answer)
  })
})
process.on('disconnect', () => process.exit())
