/**
 * Record → card: all that the rest of the archive needs to know of an article, in a few hundred bytes and without its text. Pure: the same
 * record gives the same card, whatever the other articles are.
 */
import { createHash } from 'node:crypto'
import type { Card } from '../model/card.ts'
import type { ArticleRecord } from '../model/record.ts'
import { compareText } from './compare-text.ts'
import { computeSimhash } from './compute-simhash.ts'
import { cutAtWord } from './cut-at-word.ts'
import { findSameNames } from './find-same-names.ts'
import { gatherCardNames } from './gather-card-names.ts'
import { listParagraphs, numberParagraphs } from './number-paragraphs.ts'
import { readPassages } from './read-passage.ts'

export function makeCard(record: ArticleRecord): Card {
  const { frontMatter } = record
  const body = record.text.slice(bodyStart(record))
  const names = gatherCardNames(record)
  const same = findSameNames(record)
  return {
    id: record.path,
    digest: createHash('sha256').update(JSON.stringify(record), 'utf8').digest('hex'),
    sha256: record.sha256,
    bytes: record.bytes,
    language: record.language,
    title: record.title?.text ?? openingWords(record),
    titleInferred: record.title === null,
    standfirst: record.standfirst?.text ?? null,
    opening: findOpening(record),
    date: record.date?.edtf ?? null,
    dateOrigin: record.date?.origin ?? null,
    bounds: record.bounds,
    byline: record.byline?.text ?? null,
    source: frontMatter.source ?? null,
    section: frontMatter.section ?? null,
    words: body.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    names,
    tags: record.tags,
    related: listRelated(record),
    speakers: countSpeakers(record),
    quotations: record.quotations.filter((quotation) => quotation.kind === 'speech').length,
    forms: countQuotationForms(record),
    told: listTold(record),
    simhash: computeSimhash(body),
    ...(same.length > 0 ? { same } : {}),
    ...(frontMatter.slug === undefined ? {} : { slug: frontMatter.slug }),
    ...(frontMatter.cote === undefined ? {} : { cote: frontMatter.cote }),
    ...(frontMatter.aliases === undefined ? {} : { aliases: frontMatter.aliases }),
    ...(frontMatter.draft === undefined ? {} : { draft: frontMatter.draft }),
  }
}

/** Where the words of the article itself begin: after its dateline, or where its first paragraph does. */
function bodyStart(record: ArticleRecord): number {
  const first = listParagraphs(record)[0]
  return Math.max(first?.start ?? 0, record.dateline?.end ?? 0)
}

/** Of an article without a title: its opening line, which stands in no section, or the first words of its body. */
function openingWords(record: ArticleRecord): string {
  const { openingLine } = record
  const [start, end] = openingLine ? [openingLine.start, openingLine.end] : [bodyStart(record), record.text.length]
  const words = cutAtWord(readPassages(record)(start, end).trim(), 160)
  return words === ''
    ? (record.path
        .split('/')
        .at(-1)
        ?.replace(/\.\w+$/, '') ?? record.path)
    : words
}

function findOpening(record: ArticleRecord): string {
  const paragraph = listParagraphs(record).find(
    ({ kind, end }) => kind !== 'related' && kind !== 'code' && end > (record.dateline?.end ?? 0),
  )
  if (!paragraph) return ''
  const start = Math.max(paragraph.start, record.dateline?.end ?? 0)
  const sentence = record.sentences.find((span) => span.end > start)
  const end = sentence ? Math.min(sentence.end, paragraph.end) : paragraph.end
  return cutAtWord(readPassages(record)(start, end).trim(), 240)
}

function listRelated(record: ArticleRecord): Card['related'] {
  const numberOf = numberParagraphs(record)
  return [
    ...(record.frontMatter.related ?? []).map((title) => ({ title, label: 'front matter', paragraph: null })),
    ...record.related.map(({ title, label, start }) => ({ title, label, paragraph: numberOf(start) })),
  ]
}

function countSpeakers(record: ArticleRecord): Card['speakers'] {
  const counts = new Map<string | null, number>()
  for (const quotation of record.quotations) {
    if (quotation.kind !== 'speech') continue
    const name = quotation.speaker?.name ?? null
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || Number(a.name === null) - Number(b.name === null) || compareText(a.name ?? '', b.name ?? ''))
}

function countQuotationForms(record: ArticleRecord): NonNullable<Card['forms']> {
  const forms = { direct: 0, mixed: 0, indirect: 0 }
  for (const { kind, form } of record.quotations) if (kind === 'speech') forms[form] += 1
  return forms
}

/** Only what stands on a shelf of time: « 1909 », « 1909-07 », « 1909-07-25 », sure or about. */
function listTold(record: ArticleRecord): readonly string[] {
  const told = new Set<string>()
  for (const { edtf, publication } of record.dates) {
    const day = edtf?.replace(/T.*$/, '')
    if (!day || publication || day === record.date?.edtf) continue
    if (/^\d{4}(?:-\d\d(?:-\d\d)?)?[?~%]?$/.test(day)) told.add(day)
  }
  return [...told].sort(compareText)
}
