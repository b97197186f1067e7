/** Decoded file → its front matter block: between a first line of three dashes and the next such line (« --- » or « ... »). */

export interface Block {
  readonly yaml: string
  /** What stands after the first dashes: empty, or a language such as `js`. */
  readonly language: string
  /** Where the article begins. */
  readonly bodyStart: number
  /** At least one line reads `key: …`. */
  readonly hasKeys: boolean
}

const opening = /^---[ \t]*([A-Za-z][\w.+#-]*)?[ \t]*(?:\r\n|\n|\r)/
const closing = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r\n|\n|\r|$)/
const key = /^["']?[\p{L}_][\p{L}\w -]{0,30}["']?[ \t]*:(?:\s|$)/mu

export function findFrontMatter(file: string): Block | 'unclosed' | null {
  // A parsed edition is read by `readEdition`, front matter and all.
  if (file.startsWith('---\nedition: hemerotheque/')) return null
  const open = opening.exec(file.slice(0, 200))
  if (!open) return null
  const start = open[0].length
  const rest = file.slice(start)
  const close = closing.exec(rest)
  const hasKeys = key.test(rest.slice(0, close?.index ?? 2000))
  if (!close) return hasKeys && startsWithKey(rest) ? 'unclosed' : null
  const after = start + close.index + close[0].length
  const newline = /^(?:\r\n|\n|\r)/.exec(file.slice(after, after + 2))?.[0].length ?? 0
  const yaml = rest.slice(0, close.index).replace(/\r\n?/g, '\n')
  return { yaml, language: open[1] ?? '', bodyStart: after + newline, hasKeys }
}

function startsWithKey(rest: string): boolean {
  const first = rest
    .slice(0, 2000)
    .split(/[\r\n]+/)
    .find((line) => line.trim() !== '')
  return first !== undefined && key.test(first)
}
