/** For property tests: records over arbitrary text, with spans anywhere, as later stages may make them. */
import fc from 'fast-check'
import { decodeSource } from '../../src/1-read/decode-source.ts'
import { parseArticle } from '../../src/2-parse/parse-article.ts'
import type { ArticleRecord, Mention, Quotation } from '../../src/model/record.ts'
import { pressText } from '../2-parse/press-text.ts'

const trouble = fc.oneof(
  pressText,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
)
const word = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    'true',
    'null',
    '1909',
    '1.0',
    '-',
    '~',
    'a: b',
    '# x',
    'l’été',
    ' x ',
    '0-3',
    '&a',
    '*a',
    '---',
    'é\n---\nb',
    '\u2028',
    '\uD800',
  ),
)

/** `at`: numbers between 0 and 1 that choose where the spans stand. */
function addFindings(parsed: ArticleRecord, at: readonly number[], words: readonly string[]): ArticleRecord {
  const { text } = parsed
  const span = (i: number) => {
    const [a = 0, b = 0] = [at[2 * i], at[2 * i + 1]].map((x) => Math.floor((x ?? 0) * text.length))
    const [start, end] = a < b ? [a, b] : [b, a]
    return { text: text.slice(start, end), start, end }
  }
  const mention: Mention = { ...span(0), type: 'person', name: words[0] ?? '', origin: words[1] ?? '', confidence: at[9] ?? 0 }
  const quotation: Quotation = {
    ...span(1),
    kind: 'speech',
    form: 'mixed',
    speaker: { ...span(2), name: words[2] ?? '' },
    cue: null,
    via: null,
    rule: words[3] ?? '',
    confidence: 1e-7,
  }
  return {
    ...parsed,
    mentions: [mention, { ...mention, acts: true, role: words[0] ?? '' }],
    quotations: [quotation, { ...quotation, speaker: null, cue: span(3) }],
    dates: [{ ...span(3), edtf: null, relative: '-P1D', origin: 'rule', confidence: at[8] ?? 0 }],
    glosses: at.length % 2 ? [] : [{ ...span(2), edtf: '1909-07-24', relative: 'WD6', origin: 'weekday', confidence: 0.88 }],
    bounds: { edtf: '2012/..', evidence: at.length % 2 ? [] : [{ start: span(1).start, end: span(1).end }] },
    tags: words.map((label, i) => ({ label, score: 1 / (i + 1), origin: 'key phrase' })),
    sentences: [0, 1, 2].map((i) => ({ start: span(i).start, end: span(i).end })),
  }
}

const empty = { reader: 'test', mentions: [], quotations: [], dates: [], bounds: null, tags: [], sentences: [] }

/** Parsed from text that looks like an article. */
export const parsedRecord = fc
  .record({
    text: pressText,
    at: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 10, maxLength: 11 }),
    words: fc.array(word, { maxLength: 5 }),
    path: fc.constantFrom('a.txt', 'b/1909-07-26.md'),
  })
  .map(({ text, at, words, path }) => {
    const { source } = decodeSource(Buffer.from(text), path)
    return source === null ? null : addFindings({ ...parseArticle(source).article, ...empty }, at, words)
  })
  .filter((record) => record !== null)

/** Arbitrary text, with sections where no parser would put them. */
export const wildRecord = fc
  .record({
    text: trouble,
    cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
    words: fc.array(word, { maxLength: 5 }),
    format: fc.constantFrom('plain' as const, 'markdown' as const),
  })
  .map(({ text, cuts, words, format }): ArticleRecord => {
    const at = cuts.map((cut) => Math.floor(cut * text.length)).sort((a, b) => a - b)
    const kinds = ['paragraph', 'item', 'quote', 'code', 'dialogue', 'related'] as const
    const paragraphs = at.slice(1).flatMap((end, i) => {
      const start = at[i] ?? 0
      return end > start ? [{ start, end, anchor: `p${i + 1}`, kind: kinds[(end + i) % kinds.length] ?? 'paragraph' }] : []
    })
    const title = words[0] === undefined ? null : { text: words[0], start: null, end: null, origin: 'front matter' }
    const [first, ...others] = paragraphs
    const heading = first ? { text: text.slice(first.start, first.end), start: first.start, end: first.end } : null
    return {
      ...empty,
      path: 'a.txt',
      sha256: '0'.repeat(64),
      bytes: 1,
      encoding: 'utf-8',
      format,
      language: 'fr',
      text,
      frontMatter: { tags: words, ...(words[1] === undefined ? {} : { title: words[1] }) },
      title,
      standfirst: null,
      date: null,
      byline: null,
      dateline: null,
      sections: [{ heading, paragraphs: others }],
      related: [],
    }
  })
