/**
 * `SourceFile` → `Article`: title, standfirst, byline, dateline, date of publication, sections, paragraphs and the lines that name other
 * articles, « KOUROU (Guyane), 24 décembre (AFP) – La fusée… ». Every span slices to its text; any text at all parses, in linear time.
 */
import type { Message } from '../model/message.ts'
import type { Article } from '../model/record.ts'
import type { SourceFile } from '../model/source.ts'
import type { Field } from '../model/span.ts'
import type { Block } from './block.ts'
import { chooseDate } from './date/choose-date.ts'
import { dateFromPath } from './date/date-from-path.ts'
import { findRelatedLine } from './find-related-line.ts'
import { findSignature } from './find-signature.ts'
import { gatherSections } from './gather-sections.ts'
import { parseMarkdown } from './markdown/parse-markdown.ts'
import { readOpening } from './opening/read-opening.ts'
import { textSpan } from './opening/text-span.ts'
import { findCrossheads } from './plain/find-crossheads.ts'
import { splitBlocks } from './plain/split-blocks.ts'

export function parseArticle(source: SourceFile): { readonly article: Article; readonly messages: readonly Message[] } {
  const { text, frontMatter } = source
  const markdown = source.format === 'markdown' ? parseMarkdown(text, source.path) : null
  const read = markdown?.blocks ?? splitBlocks(text)
  const opening = readOpening(text, read, frontMatter.title)
  const crossed = markdown?.blocks ? opening.blocks : findCrossheads(text, opening.blocks, opening.bodyFrom)
  const signature = opening.byline ? null : findSignature(text, crossed, lastOwnBlock(text, crossed))
  const body = gatherSections(text, signature ? crossed.filter((_, i) => i !== signature.index) : crossed)
  const signed = signature && { ...textSpan(text, signature), origin: 'signature' }
  const article: Article = {
    path: source.path,
    sha256: source.sha256,
    bytes: source.bytes,
    encoding: source.encoding,
    format: source.format,
    language: frontMatter.language ?? 'fr',
    text,
    frontMatter,
    title: opening.title ?? stated(frontMatter.title),
    standfirst: stated(frontMatter.standfirst) ?? opening.standfirst,
    date: chooseDate(frontMatter.date, opening.day, dateFromPath(source.path)),
    byline: stated(frontMatter.author) ?? opening.byline ?? signed,
    dateline: opening.dateline,
    ...(opening.openingLine ? { openingLine: opening.openingLine } : {}),
    ...body,
  }
  return { article, messages: markdown?.messages ?? [] }
}

function stated(words: string | undefined): Field | null {
  return words === undefined ? null : { text: words, start: null, end: null, origin: 'front matter' }
}

function lastOwnBlock(text: string, blocks: readonly Block[]): number {
  let last = blocks.length - 1
  while (last > 0 && findRelatedLine(text, blocks[last] as Block)) last--
  return last
}
