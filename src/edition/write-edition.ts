/**
 * Record → its parsed edition: a Markdown document whose front matter holds the record in short form (spans as `at: 0-26`) and whose body has
 * « # Blériot traverse la Manche », the sections as headings and the paragraphs. `readEdition` gives back the same record, sign for sign.
 */
import type { ArticleRecord } from '../model/record.ts'
import { describeGaps } from './describe-gaps.ts'
import { escapeWords } from './escape-words.ts'
import { frameOf } from './frame-of.ts'
import { isDatelineJoined, listSegments, type Segment } from './list-segments.ts'
import { shortenRecord } from './shorten-record.ts'
import { writeYaml } from './write-yaml.ts'

/** Value of the key `edition`, which marks the document. */
export const editionMark = 'hemerotheque/1'

export function writeEdition(record: ArticleRecord): string {
  const joined = isDatelineJoined(record)
  const segments = listSegments(record, joined)
  const crlf =
    hasOnlyCrlf(record.text) && !segments.some(({ start, end }) => cutsLineEnd(record.text, start) || cutsLineEnd(record.text, end))
  const head = writeYaml({
    edition: editionMark,
    ...shortenRecord(record),
    layout: { lineEnd: crlf ? 'crlf' : 'lf', joined, ...describeGaps(record.text, segments) },
  })
  const body = segments.map((segment) => writeSegment(record, segment, crlf))
  return `---\n${head}---\n\n${[...suppliedTitle(record), ...body].join('\n\n')}\n`
}

/** A title that does not stand in the text heads the body all the same. */
export function suppliedTitle({ title }: ArticleRecord): readonly string[] {
  return title !== null && title.start === null ? [`# ${escapeWords(title.text, { markdown: false, oneLine: true, crlf: false })}`] : []
}

/** Between the two signs of a line end: then each is written as it is. */
function cutsLineEnd(text: string, at: number): boolean {
  return text[at - 1] === '\r' && text[at] === '\n'
}

export function hasOnlyCrlf(text: string): boolean {
  return text.includes('\r\n') && !/\r(?!\n)|(?<!\r)\n/.test(text)
}

function writeSegment(record: ArticleRecord, segment: Segment, crlf: boolean): string {
  const words = record.text.slice(segment.start, segment.end)
  const { before, after, oneLine, verbatim } = frameOf(segment, words)
  return before + escapeWords(words, { markdown: verbatim || record.format === 'markdown', oneLine, crlf }) + after
}
