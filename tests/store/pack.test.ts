/** What the workshop keeps of an article comes back as it was, and takes little room. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCard } from '../../src/4-catalogue/make-card.ts'
import { makeExcerpts } from '../../src/4-catalogue/make-excerpts.ts'
import type { Card } from '../../src/model/card.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { readArticle } from '../../src/read-article.ts'
import { pack, unpack } from '../../src/store/pack.ts'
import { packCard, unpackCard } from '../../src/store/pack-card.ts'
import { packKnown, unpackKnown } from '../../src/store/pack-known.ts'
import { packWords, unpackExcerpts, unpackRecord } from '../../src/store/pack-words.ts'
import { recordShapes } from '../../src/store/record-shapes.ts'
import { restoreSpans, shrinkSpans } from '../../src/store/shrink-spans.ts'

const content = 'content/articles'
const records = readdirSync(content, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(txt|md)$/.test(entry.name))
  .flatMap(
    (entry) =>
      readArticle(join(entry.parentPath, entry.name), join(entry.parentPath, entry.name).slice(content.length + 1), []).record ?? [],
  )

describe('what is packed', () => {
  it('comes back byte for byte, keys in their order', () => {
    expect(records.length).toBeGreaterThan(40)
    for (const record of records) {
      const excerpts = makeExcerpts(record)
      const card = makeCard(record)
      const packed = packWords(record, excerpts)
      expect(JSON.stringify(unpackRecord(packed))).toBe(JSON.stringify(record))
      expect(JSON.stringify(unpackExcerpts(packed))).toBe(JSON.stringify(excerpts))
      expect(JSON.stringify(unpackCard(packCard(card)))).toBe(JSON.stringify(card))
    }
  })

  it('is always the same bytes, whatever was packed before', () => {
    const [first, second] = records as [ArticleRecord, ArticleRecord]
    const once = packWords(first, makeExcerpts(first))
    packWords({ ...second, strange: [{ never: 1, seen: 2, 'before now': 3 }] } as ArticleRecord, makeExcerpts(second))
    expect(Buffer.compare(packWords(first, makeExcerpts(first)), once)).toBe(0)
  })

  it('takes a third of the record’s JSON, and less than the text and its half again', () => {
    const sum = (sizes: readonly number[]) => sizes.reduce((all, one) => all + one, 0)
    const packed = sum(records.map((record) => packWords(record, makeExcerpts(record)).length))
    expect(packed).toBeLessThan(sum(records.map((record) => JSON.stringify(record).length)) / 3)
    expect(packed).toBeLessThan(sum(records.map(({ text }) => Buffer.byteLength(text))) * 1.5)
  })

  it('knows the shapes that records are made of', () => {
    const known = new Set(recordShapes.map((keys) => keys.join()))
    const counts = { known: 0, all: 0 }
    const look = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Array.isArray(value)) {
        counts.all += 1
        if (known.has(Object.keys(value).join())) counts.known += 1
      }
      for (const one of Object.values(value)) look(one)
    }
    for (const record of records) look([record, makeExcerpts(record)])
    expect(counts.known / counts.all).toBeGreaterThan(0.85)
  })

  it('has no shape whose number takes two bytes, and gives back an object of each', () => {
    expect(recordShapes.length).toBeLessThanOrEqual(32)
    for (const keys of recordShapes) {
      const value = Object.fromEntries(keys.map((key, at) => [key, at]))
      expect(unpack(pack([value, value]))).toEqual([value, value])
    }
  })

  it('keeps what it has never heard of, and what looks like a span and is none', () => {
    const [record] = records as [ArticleRecord]
    const strange = {
      ...record,
      frontMatter: { ...record.frontMatter, start: 1.5, end: -2, text: '' },
      later: { start: 4, end: 9, text: 'other words', name: 'other words', deep: [[{ start: 9, end: 4 }], null, 0.1, 'x'] },
    }
    expect(unpackRecord(packWords(strange as ArticleRecord, makeExcerpts(record)))).toEqual(strange)
  })

  it('is noticed when it is damaged', () => {
    const [record] = records as [ArticleRecord]
    const packed = packWords(record, makeExcerpts(record))
    for (let at = 20; at < packed.length; at += 97) {
      const bad = Uint8Array.from(packed)
      bad[at] = (bad[at] ?? 0) ^ 0x10
      expect(() => unpackRecord(bad)).toThrow()
    }
  })
})

it('restores any spans over any text', () => {
  const span = fc.record({ start: fc.nat(80), end: fc.nat(80), text: fc.string(), name: fc.string() })
  const value = fc.record({
    list: fc.array(span),
    one: span,
    none: fc.constant(null),
    nested: fc.array(fc.record({ inner: fc.array(span), end: fc.nat() })),
  })
  fc.assert(
    fc.property(value, fc.string({ minLength: 40 }), (given, text) => {
      const mine = { ...given, list: given.list.map((one) => ({ ...one, text: text.slice(one.start, one.end) })) }
      const before = JSON.stringify(mine)
      const short = shrinkSpans(mine, text)
      expect(JSON.stringify(mine)).toBe(before)
      restoreSpans(short, text)
      expect(JSON.stringify(short)).toBe(before)
    }),
  )
})

it('keeps of a card every name as it is, with role and acts or without', () => {
  const [record] = records as [ArticleRecord]
  const common = {
    forms: [
      { form: 'Curie', uses: 2, joined: 'surname' },
      { form: 'Marie Curie', uses: 1 },
    ],
    uses: 3,
    confidence: 0.987,
    paragraphs: [1, 4],
  }
  const name = { type: 'person' as const, name: 'Marie Curie', ...common }
  const card = {
    ...makeCard(record),
    names: [
      name,
      { ...name, paragraphs: [] },
      { ...name, role: 'Mme', paragraphs: [2] },
      { ...name, acts: 2 },
      { ...name, role: 'Mme', acts: 1 },
    ],
  } as Card
  expect(unpackCard(packCard(card))).toEqual(card)
})

it('keeps what is known of a file', () => {
  const stamp = { size: 4096, mtime: 1764000000123.5, ctime: 1764000000123.5, inode: 2 ** 40 }
  const messages = [{ path: 'a.txt', line: 3, ruleId: 'x', severity: 'warning' as const, reason: 'r' }]
  for (const known of [
    { stamp, sha256: 'ab'.repeat(32), hasRecord: true, messages, number: 7 },
    { stamp, sha256: '', hasRecord: false, messages: [], number: 8 },
  ])
    expect(unpackKnown(packKnown(known))).toEqual(known)
})
