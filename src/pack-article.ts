/** A file → what the workshop keeps of it, packed: its record with the excerpts, its card, messages. What worker threads do. */
import { makeCard } from './4-catalogue/make-card.ts'
import { makeExcerpts } from './4-catalogue/make-excerpts.ts'
import type { AuthorityName } from './model/authority-name.ts'
import type { ArticleRecord } from './model/record.ts'
import type { ReadArticle } from './model/workshop.ts'
import { readArticle } from './read-article.ts'
import { packCard } from './store/pack-card.ts'
import { packWords } from './store/pack-words.ts'

/** `sha256` is null where nothing could be read. */
export interface PackedArticle {
  readonly sha256: string | null
  readonly article: ReadArticle
}

export function packArticle(file: string, path: string, names: readonly AuthorityName[]): PackedArticle {
  const { record, messages } = readArticle(file, path, names)
  return packRecord(path, record, messages)
}

export function packRecord(path: string, record: ArticleRecord | null, messages: ReadArticle['messages']): PackedArticle {
  if (record === null) return { sha256: null, article: { path, parts: null, messages } }
  const parts = { words: packWords(record, makeExcerpts(record)), card: packCard(makeCard(record)) }
  return { sha256: record.sha256, article: { path, parts, messages } }
}
