/** A file → its lines, divided at line feeds alone (a line of JSON may hold U+2028), one at a time whatever the file's size. */
import { createReadStream } from 'node:fs'

export async function* readLines(file: string): AsyncGenerator<string> {
  let pieces: string[] = []
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 })) {
    const [first = '', ...others] = String(chunk).split('\n')
    pieces.push(first)
    for (const next of others) {
      yield pieces.join('')
      pieces = [next]
    }
  }
  const last = pieces.join('')
  if (last !== '') yield last
}
