/** Text with names between braces → a whole record: « {person:Marie Curie} est morte. » Paragraphs at line ends, sentences at full stops. */
import type { ArticleRecord, EntityType, Mention, Quotation } from '../../src/model/record.ts'

export function makeSmallRecord(marked: string, over: Partial<ArticleRecord> = {}): ArticleRecord {
  const mentions: Mention[] = []
  let text = ''
  for (const part of marked.split(/(\{[^}]+\})/)) {
    const match = /^\{(\w+):([^=}]+)(?:=([^(}]+)(?:\((.+)\))?)?\}$/.exec(part)
    if (!match) {
      text += part
      continue
    }
    const [, type, name = '', form, joined] = match
    const shown = form ?? name
    const start = text.length
    text += shown
    mentions.push({
      text: shown,
      start,
      end: text.length,
      type: type as EntityType,
      name,
      origin: 'model',
      confidence: 0.9,
      ...(joined ? { joined } : {}),
    })
  }
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match, i) => ({
    start: match.index,
    end: match.index + match[0].length,
    anchor: `p${i + 1}`,
    kind: 'paragraph' as const,
  }))
  const sentences = [...text.matchAll(/[^.\n]+\.?/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  return {
    path: 'a.txt',
    sha256: 'f'.repeat(64),
    bytes: text.length,
    encoding: 'utf-8',
    format: 'plain',
    language: 'fr',
    text,
    frontMatter: {},
    title: null,
    standfirst: null,
    date: null,
    byline: null,
    dateline: null,
    sections: [{ heading: null, paragraphs }],
    related: [],
    reader: 'test',
    mentions,
    quotations: [],
    dates: [],
    bounds: null,
    tags: [],
    sentences,
    ...over,
  }
}

export function quote(record: ArticleRecord, words: string, speaker: string | null): Quotation {
  const start = record.text.indexOf(words)
  const at = speaker === null ? -1 : record.text.indexOf(speaker)
  return {
    text: words,
    start,
    end: start + words.length,
    kind: 'speech',
    form: 'direct',
    speaker: speaker === null ? null : { text: speaker, start: at, end: at + speaker.length, name: speaker },
    cue: null,
    via: null,
    rule: 'test',
    confidence: 1,
  }
}
