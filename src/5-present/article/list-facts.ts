/** What the document lacks, said under the title; and where each of its fields comes from. */
import type { ArticleRecord } from '../../model/record.ts'
import type { ArticleFacts, ArticleView } from '../../model/views/article.ts'
import { labelDate } from '../dates/label-date.ts'
import { wordBounds } from '../dates/word-date.ts'
import { makeRef } from '../lists/article-seed.ts'
import { chooseWords } from '../words/choose-words.ts'
import type { ArticleNeeds } from './article-needs.ts'

export function listLacks(record: ArticleRecord, { seed, voice }: ArticleNeeds): ArticleView['lacks'] {
  return {
    title: record.title === null ? openingRange(record, seed.title) : null,
    author: record.byline === null,
    date: seed.date === null,
    bounds: seed.date === null && record.bounds ? wordBounds(record.bounds.edtf, chooseWords(voice.language).dates) : null,
  }
}

/** Range of the opening words that stand for the title: the opening line, or as many letters as it has from the first paragraph on. */
function openingRange(record: ArticleRecord, title: string): readonly [number, number] | null {
  if (record.openingLine) return [record.openingLine.start, record.openingLine.end]
  const first = record.sections.flatMap(({ paragraphs }) => paragraphs)[0]
  if (!first) return null
  const start = Math.max(first.start, record.dateline && record.dateline.end < first.end ? record.dateline.end : 0)
  let letters = title.replace(/…$/, '').match(/\S/g)?.length ?? 0
  let at = start
  while (letters > 0 && at < record.text.length) {
    if (/\S/.test(record.text[at] ?? '')) letters -= 1
    at += 1
  }
  const lead = /^\s*/.exec(record.text.slice(start, at))?.[0].length ?? 0
  return [start + lead, at]
}

export function listFacts(record: ArticleRecord, { seed, voice, duplicates }: ArticleNeeds): ArticleFacts {
  const { frontMatter } = record
  const origins = [
    { field: 'title', origin: record.title?.origin },
    { field: 'standfirst', origin: record.standfirst?.origin },
    { field: 'author', origin: record.byline?.origin },
    { field: 'date', origin: record.date?.origin },
    { field: 'subjects', origin: frontMatter.tags && frontMatter.tags.length > 0 ? 'front matter' : undefined },
    { field: 'source', origin: frontMatter.source === undefined ? undefined : 'front matter' },
  ] as const
  return {
    source:
      frontMatter.source === undefined
        ? null
        : { text: frontMatter.source, date: seed.date === null ? null : labelDate(seed.date, chooseWords(voice.language).dates) },
    section: frontMatter.section ?? null,
    url: /^https?:\/\//.test(frontMatter.url ?? '') ? (frontMatter.url ?? null) : null,
    path: record.path,
    sha256: record.sha256,
    encoding: record.encoding === 'utf-8' ? null : record.encoding,
    origins: origins.flatMap(({ field, origin }) => (origin === undefined ? [] : [{ field, origin }])),
    duplicates: duplicates.map((one) => makeRef(one, voice)),
  }
}
