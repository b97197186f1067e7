import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NAME_TYPES } from '../3-annotate/names/names-model.ts'

/** A text with the names that people marked in it; offsets are UTF-16 units, `type` an index into NAME_TYPES. */
export interface LabelledText {
  readonly id: string
  readonly source: 'winer' | 'newseye' | 'enp'
  readonly text: string
  readonly spans: readonly { start: number; end: number; type: number }[]
}

const BRAT_TYPES: Readonly<Record<string, string>> = {
  Person: 'person',
  Organization: 'organisation',
  Location: 'place',
  Event: 'event',
  Product: 'product',
}

/** Folder of corpora (winer-fr, newseye-fr, enp-fr) → labelled texts in a fixed order. */
export function readCorpora(folder: string): LabelledText[] {
  const texts: LabelledText[] = []
  for (const [name, source] of [
    ['winer-fr', 'winer'],
    ['newseye-fr', 'newseye'],
  ] as const) {
    if (existsSync(join(folder, name))) texts.push(...readBratFolder(join(folder, name), source))
  }
  const enp = join(folder, 'enp-fr', 'enp_FR.bnf.bio')
  if (existsSync(enp)) texts.push(...readTokenFile(enp))
  return texts
}

function readBratFolder(folder: string, source: LabelledText['source']): LabelledText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ann'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file.replace(/ann$/, 'txt')), 'utf8')
      return { id: file.replace(/\.ann$/, ''), source, text, spans: outermost(readSpans(readFileSync(join(folder, file), 'utf8'), text)) }
    })
}

/** BRAT offsets count code points. */
function readSpans(annotations: string, text: string): { start: number; end: number; type: number }[] {
  const at: number[] = []
  let offset = 0
  for (const char of text) {
    at.push(offset)
    offset += char.length
  }
  at.push(offset)
  const spans: { start: number; end: number; type: number }[] = []
  for (const line of annotations.split('\n')) {
    const parts = /^T\d+\t(\S+) (\d+) (\d+)\t/.exec(line)
    const type = NAME_TYPES.indexOf(BRAT_TYPES[parts?.[1] ?? ''] as never)
    if (parts !== null && type >= 0) spans.push({ start: at[Number(parts[2])] ?? 0, end: at[Number(parts[3])] ?? 0, type })
  }
  return spans
}

function outermost<T extends { start: number; end: number }>(spans: readonly T[]): T[] {
  let last = -1
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < last) return false
      last = span.end
      return true
    })
}

const TAGS: Readonly<Record<string, number>> = { 'I-PER': 0, 'I-ORG': 1, 'I-LOC': 2 }
const TOKENS_A_TEXT = 400

/** One token a line with its tag and no sentence ends → texts of a few hundred tokens, punctuation set as print sets it. */
function readTokenFile(path: string): LabelledText[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trimEnd().split(' '))
    .filter((parts) => parts.length === 2)
  const texts: LabelledText[] = []
  for (let from = 0; from < lines.length; from += TOKENS_A_TEXT) {
    let text = ''
    let last = -1
    const spans: { start: number; end: number; type: number }[] = []
    for (const [token, tag] of lines.slice(from, from + TOKENS_A_TEXT) as [string, string][]) {
      if (text !== '' && !/^[.,)]$/.test(token) && !/['’(]$/.test(text)) text += ' '
      const type = TAGS[tag] ?? -1
      const open = spans.at(-1)
      if (type >= 0 && type === last && open !== undefined) open.end = text.length + token.length
      else if (type >= 0) spans.push({ start: text.length, end: text.length + token.length, type })
      last = type
      text += token
    }
    texts.push({ id: `enp-${from}`, source: 'enp', text, spans })
  }
  return texts
}
