/** `parse FILE…`: each article's parsed edition, or its record as JSON, on standard output, in the order asked for; writes no file. */

import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Options } from '../cli.ts'
import { writeEdition } from '../edition/write-edition.ts'
import type { Message } from '../model/message.ts'
import { namesFor } from '../names-for.ts'
import { readArticle } from '../read-article.ts'
import { spareCompiler } from '../spare-compiler.ts'
import { showMessages } from './show-messages.ts'
import { shownPath } from './shown-path.ts'

export async function runParse(operands: readonly string[], options: Options): Promise<number> {
  const paths = operands.length === 0 || operands.includes('-') ? createInterface({ input: process.stdin }) : operands
  return spareCompiler(() => parseAll(paths, options))
}

async function parseAll(paths: AsyncIterable<string> | Iterable<string>, options: Options): Promise<number> {
  let failed = false
  for await (const file of paths) {
    if (file === '') continue
    const path = shownPath(file, options.content)
    const { record, messages } = readArticle(file, path, namesFor(file, options.content))
    if (record === null) failed = true
    showMessages(messages.filter((m): m is Message => options.quiet !== true || m.severity === 'error'))
    // A file that cannot be read still has its line, so that lines and arguments correspond.
    const line = options.json
      ? JSON.stringify(record ?? { path, error: messages[0]?.reason ?? 'unreadable' })
      : record && writeEdition(record)
    if (line && !process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
  }
  return failed ? 1 : 0
}
