/**
 * A parsed edition → the record it was written from, or null for any other text: another document, a body that was edited, a span that does
 * not cover the words it claims.
 */
import { CORE_SCHEMA, load } from 'js-yaml'
import type { ArticleRecord } from '../model/record.ts'
import { unescapeWords } from './escape-words.ts'
import { frameOf } from './frame-of.ts'
import { listSegments, type Segment } from './list-segments.ts'
import { restoreRecord } from './restore-record.ts'
import { spansSlice } from './spans-slice.ts'
import { editionMark, suppliedTitle } from './write-edition.ts'

const opening = `---\nedition: ${editionMark}\n`

/** Is it worth reading as an edition? Looks at the first line only. */
export function isEdition(markdown: string): boolean {
  return markdown.startsWith(opening)
}

export function readEdition(markdown: string): ArticleRecord | null {
  if (!isEdition(markdown)) return null
  const close = markdown.indexOf('\n---\n', opening.length - 1)
  if (close < 0) return null
  const restored = restoreRecord(parseHead(markdown.slice(4, close + 1)))
  if (restored === null || !hasShape(restored)) return null
  const { edition: _, layout, ...rest } = restored
  const text = readBody(markdown.slice(close + '\n---\n'.length), rest, layout as Layout)
  if (text === null) return null
  const record = { ...rest, text } as unknown as ArticleRecord
  return spansSlice(record, text) ? record : null
}

interface Layout {
  readonly lineEnd: 'lf' | 'crlf'
  readonly joined: boolean
  readonly before: Readonly<Record<string, string>>
  readonly except: Readonly<Record<string, string>>
  readonly after: string
}

function parseHead(yaml: string): unknown {
  try {
    return load(yaml, { schema: CORE_SCHEMA })
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function hasShape({ layout, sections, title, format }: Readonly<Record<string, unknown>>): boolean {
  if (!isObject(layout) || !isObject(layout.before) || !isObject(layout.except) || typeof layout.after !== 'string') return false
  if (![...Object.values(layout.before), ...Object.values(layout.except)].every((gap) => typeof gap === 'string')) return false
  const isTitle = title === null || (isObject(title) && typeof title.text === 'string')
  const areSections =
    Array.isArray(sections) && sections.every((one) => isObject(one) && Array.isArray(one.paragraphs) && one.paragraphs.every(isObject))
  return isTitle && areSections && typeof format === 'string'
}

function readBody(body: string, rest: Readonly<Record<string, unknown>>, layout: Layout): string | null {
  // Lengths are not known yet: the segments are listed as if the text were as long as they say.
  const bare = { ...rest, text: '' } as unknown as ArticleRecord
  const segments = listSegments(bare, layout.joined, Number.MAX_SAFE_INTEGER)
  const parts: string[] = []
  let at = 0
  let length = 0
  for (const supplied of suppliedTitle(bare)) {
    if (!body.startsWith(`\n${supplied}\n`)) return null
    at = supplied.length + 2
  }
  for (const [i, segment] of segments.entries()) {
    const gap = layout.except[String(i)] ?? layout.before[segment.kind] ?? ''
    const read =
      length + gap.length === segment.start ? readSegment(body, at, segment, bare.format === 'markdown', layout.lineEnd === 'crlf') : null
    if (read === null) return null
    parts.push(gap, read.words)
    length = segment.end
    at = read.end
  }
  return body.slice(at).trim() === '' ? parts.join('') + layout.after : null
}

function readSegment(body: string, from: number, segment: Segment, markdown: boolean, crlf: boolean) {
  const fence = segment.kind === 'code' ? (/^\n(`{3,})\n/.exec(body.slice(from, from + 2000))?.[1] ?? '') : ''
  const { before, after, oneLine, verbatim } = frameOf(segment, fence.slice(1))
  if (!body.startsWith(`\n${before}`, from)) return null
  const manner = { markdown: markdown || verbatim, oneLine, crlf }
  const read = unescapeWords(body, from + 1 + before.length, segment.end - segment.start, manner)
  if (read === null || !body.startsWith(`${after}\n`, read.end)) return null
  return { words: read.words, end: read.end + after.length + 1 }
}
