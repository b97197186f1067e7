/** Any bytes at all parse without a throw, and every span that comes out covers the words it claims. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../src/1-read/decode-source.ts'
import { parseArticle } from '../../src/2-parse/parse-article.ts'
import type { Article, Inline } from '../../src/model/record.ts'
import { pressText } from './press-text.ts'

function parse(bytes: Uint8Array, path: string): Article | null {
  const { source } = decodeSource(bytes, path)
  return source && parseArticle(source).article
}

function checkSpans(article: Article): void {
  const { text, title, standfirst, byline, dateline, date, sections, related, openingLine } = article
  for (const field of [title, standfirst, byline, dateline]) {
    if (field && field.start !== null) expect(text.slice(field.start, field.end as number)).toBe(field.text)
  }
  for (const span of [date, openingLine]) if (span && span.start !== null) expect(span.end).toBeGreaterThan(span.start)
  for (const { heading } of sections) if (heading) expect(text.slice(heading.start, heading.end)).toBe(heading.text)
  const paragraphs = sections.flatMap((section) => section.paragraphs)
  paragraphs.forEach((p, i) => {
    expect(p.anchor).toBe(`p${i + 1}`)
    expect(p.start).toBeGreaterThanOrEqual(paragraphs[i - 1]?.end ?? 0)
    expect(p.end).toBeGreaterThan(p.start)
    const words = text.slice(p.start, p.end)
    expect(p.kind === 'code' ? words.trimEnd() : words.trim()).toBe(words)
    checkNesting(p.inlines ?? [], p.start, p.end)
  })
  for (const line of related) expect(line.end).toBeGreaterThan(line.start)
}

function checkNesting(inlines: readonly Inline[], from: number, to: number): void {
  const open: Inline[] = []
  for (const inline of inlines) {
    expect(inline.start).toBeGreaterThanOrEqual(from)
    expect(inline.end).toBeLessThanOrEqual(to)
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= inline.start) open.pop()
    expect(inline.end).toBeLessThanOrEqual(open.at(-1)?.end ?? to)
    expect(open.at(-1)?.kind).not.toBe('syntax')
    open.push(inline)
  }
}

describe('2-parse', () => {
  it.each(['a.txt', 'a.md'])('takes any bytes: %s', (path) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void parse(bytes, path)),
      { numRuns: 1500 },
    )
  })

  it.each(['a.txt', '1909-07-26-a.md'])('gives spans that cover their words, in text that looks like an article: %s', (path) => {
    const property = fc.property(pressText, (text) => {
      const article = parse(Buffer.from(text), path)
      if (article) checkSpans(article)
    })
    fc.assert(property, { numRuns: 3000 })
  })
})
