/** An edition read back is the record it was written from, sign for sign; anything else is no edition. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../src/1-read/decode-source.ts'
import { parseArticle } from '../../src/2-parse/parse-article.ts'
import { readEdition } from '../../src/edition/read-edition.ts'
import { writeEdition } from '../../src/edition/write-edition.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { parsedRecord, wildRecord } from './any-record.ts'

const empty = { reader: 'test', mentions: [], quotations: [], dates: [], bounds: null, tags: [], sentences: [] }

function parse(bytes: Uint8Array, path: string): ArticleRecord {
  const { source } = decodeSource(bytes, path)
  if (source === null) throw new Error('no source')
  return { ...parseArticle(source).article, ...empty }
}

const bleriot = parse(
  Buffer.from(
    'Blériot traverse la Manche\n\nPar Ana Roy\n\nCALAIS, 26 juillet – Louis Blériot a volé. 4 * 4 = 16 [sic].\n\n# Suite\n\n- un ;\n- deux.\n\nLire aussi : Latham\n',
  ),
  '1909/bleriot.txt',
)

describe('the parsed edition', () => {
  it('reads as an article', () => {
    const body = writeEdition(bleriot).split('\n---\n')[1]
    expect(body).toBe(`
# Blériot traverse la Manche

*Ana Roy*

CALAIS, 26 juillet – Louis Blériot a volé. 4 \\* 4 = 16 \\[sic].

## Suite

- un ;

- deux.

Lire aussi : Latham
`)
  })

  it('says in its front matter what a person wants to know', () => {
    const head = writeEdition(bleriot).split('\n---\n')[0]?.split('\n')
    expect(head?.slice(0, 6)).toEqual([
      '---',
      'edition: hemerotheque/1',
      'title: {text: Blériot traverse la Manche, at: 0-26, origin: first line}',
      'date: {edtf: "1909-07-26", origin: "dateline, folder", at: 49-59}',
      'byline: {text: Ana Roy, at: 32-39, origin: byline}',
      'dateline: {text: "CALAIS, 26 juillet –", at: 41-61, place: CALAIS}',
    ])
  })

  it.each(['\r\n', '\n'])('keeps line ends: %j', (end) => {
    const record = parse(Buffer.from(`Le titre${end}${end}Une ligne${end}coupée ici.${end}`), 'a.txt')
    expect(writeEdition(record)).not.toContain('&#x')
    expect(readEdition(writeEdition(record))).toEqual(record)
  })

  it('keeps a heading that is half a line end', () => {
    const record = parse(Buffer.from('a\r\n'), 'a.txt')
    const half = { ...record, sections: [{ heading: { text: '\n', start: 2, end: 3 }, paragraphs: [] }] }
    expect(readEdition(writeEdition(half))).toEqual(half)
  })

  it('gives the same record for text that looks like an article', () => {
    fc.assert(
      fc.property(parsedRecord, (record) => void expect(readEdition(writeEdition(record))).toEqual(record)),
      { numRuns: 1500 },
    )
  })

  it('gives the same record for any text and any sections', () => {
    fc.assert(
      fc.property(wildRecord, (record) => void expect(readEdition(writeEdition(record))).toEqual(record)),
      { numRuns: 2500 },
    )
  })

  it('survives the way to disk and back', () => {
    const survives = fc.property(parsedRecord, (record) => {
      const { source } = decodeSource(Buffer.from(writeEdition(record)), 'index.md')
      expect(readEdition(source?.text ?? '')?.text).toBe(record.text)
    })
    fc.assert(survives, { numRuns: 300 })
  })

  it.each([
    ['another document', () => '# Un titre\n\nDu texte.\n'],
    ['a front matter of another kind', () => '---\ntitle: a\n---\nDu texte.\n'],
    ['a body that was edited', (edition: string) => edition.replace('a volé', 'vola')],
    ['a paragraph that was taken out', (edition: string) => edition.replace('- deux.\n\n', '')],
    ['a paragraph added at the end', (edition: string) => `${edition}\nEncore.\n`],
    ['a span that does not cover its words', (edition: string) => edition.replace('text: Ana Roy', 'text: Léo Roy')],
    ['a span out of bounds', (edition: string) => edition.replace('at: 32-39', 'at: 32-9999')],
    ['a broken front matter', (edition: string) => edition.replace('title: {', 'title: [')],
    [
      'a bomb of aliases',
      () =>
        `---\nedition: hemerotheque/1\n${['a: &a [x,x,x,x,x,x,x,x,x,x]', ...'bcdefghij'.split('').map((k, i) => `${k}: &${k} [${Array(10).fill(`*${'abcdefghij'[i]}`)}]`)].join('\n')}\n---\n\nx\n`,
    ],
    ['nothing in it', () => '---\nedition: hemerotheque/1\n---\n'],
  ])('refuses %s', (_, change) => expect(readEdition(change(writeEdition(bleriot)))).toBeNull())

  const gold = join(import.meta.dirname, '../../../shared/data/winer-fr')
  it.skipIf(!existsSync(gold))('gives the same record for real articles (../shared/data/winer-fr, when it is there)', () => {
    for (const name of readdirSync(gold).filter((one) => one.endsWith('.txt'))) {
      const record = parse(readFileSync(join(gold, name)), name)
      expect(readEdition(writeEdition(record)), name).toEqual(record)
    }
  })
})
