/** The reader whole, stages 1 to 3 and the edition, on any bytes at all: nothing is thrown, every span slices to its text, the same twice. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../src/1-read/decode-source.ts'
import { parseArticle } from '../../src/2-parse/parse-article.ts'
import { annotateArticle } from '../../src/3-annotate/annotate-article.ts'
import { makeCard } from '../../src/4-catalogue/make-card.ts'
import { makeExcerpts } from '../../src/4-catalogue/make-excerpts.ts'
import { readEdition } from '../../src/edition/read-edition.ts'
import { writeEdition } from '../../src/edition/write-edition.ts'
import { loadModels } from '../../src/load-models.ts'
import type { ArticleRecord } from '../../src/model/record.ts'

function read(bytes: Uint8Array, path: string): ArticleRecord | null {
  const { source } = decodeSource(Buffer.from(bytes), path)
  return source && annotateArticle(parseArticle(source).article, loadModels(), 'test')
}

/** Everything with `text`, `start` and `end` that was found, at any depth. */
function* foundIn(value: unknown): Iterable<{ text: string; start: number; end: number }> {
  if (typeof value !== 'object' || value === null) return
  if ('text' in value && 'start' in value && typeof value.start === 'number') yield value as { text: string; start: number; end: number }
  for (const inner of Object.values(value)) yield* foundIn(inner)
}

function check(bytes: Uint8Array, path: string): void {
  const record = read(bytes, path)
  if (record === null) return
  for (const { text, start, end } of foundIn({ ...record, text: null, frontMatter: null })) expect(record.text.slice(start, end)).toBe(text)
  for (const list of [record.mentions, record.dates, record.sentences, record.related])
    for (const [i, span] of list.entries()) expect(span.start).toBeGreaterThanOrEqual(list[i - 1]?.end ?? 0)
  for (const [i, span] of record.quotations.entries()) expect(span.start).toBeGreaterThanOrEqual(record.quotations[i - 1]?.start ?? 0)
  expect(read(bytes, path)).toEqual(record)
  expect(readEdition(writeEdition(record))).toEqual(record)
  makeCard(record)
  makeExcerpts(record)
}

const paths = fc.constantFrom('a.txt', 'b.md', '1909-07-26-c.txt', 'dossier/d.md')
const words = fc.constantFrom(
  'Le',
  'président',
  'Louis',
  'Blériot',
  '«',
  '»',
  ' a déclaré',
  'que',
  ',',
  '.',
  '\n',
  '\n\n',
  '\r\n',
  '"',
  '”',
  '—',
  '– ',
  "l'",
  'l’',
  'OTAN',
  '(CNES)',
  'hier',
  '3 juin',
  '1909',
  'mardi',
  '**',
  '# ',
  '[a](b)',
  '---\n',
  'En savoir plus ',
  'Par ',
  'PARIS',
  '\u00a0',
  '\u202f',
  '¬\n',
  '😀',
  'é',
  '\u0000',
  'العربية',
  '1er',
  'XIXe siècle',
  '<b>',
  '{{',
  '`',
)

const originals = readdirSync('content/articles', { recursive: true })
  .map(String)
  .filter((path) => /\.(txt|md)$/.test(path))
  .sort()

describe('the reader', () => {
  it('reads any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), paths, check), { numRuns: 150, seed: 1 })
  })

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), paths, (text, path) => check(Buffer.from(text), path)),
      { numRuns: 150, seed: 2 },
    )
  })

  it('reads any row of words that it watches for', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), paths, (row, path) => check(Buffer.from(row.join(row.length % 2 ? ' ' : '')), path)),
      { numRuns: 300, seed: 3 },
    )
  })

  it('reads real articles cut and spliced anywhere', () => {
    const cut = fc.record({ path: fc.constantFrom(...originals), from: fc.nat(4000), length: fc.nat(1500) })
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 3 }), (cuts) => {
        const pieces = cuts.map(({ path, from, length }) => readFileSync(join('content/articles', path)).subarray(from, from + length))
        check(Buffer.concat(pieces), cuts[0]?.path ?? 'a.txt')
      }),
      { numRuns: 120, seed: 4 },
    )
  })

  it.each(originals)('reads %s', (path) => check(readFileSync(join('content/articles', path)), path))
})
