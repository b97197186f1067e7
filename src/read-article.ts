/**
 * A file → its record: stages 1, 2 and 3 on one article. A parsed edition (`index.md`) gives back the record that it was written from; the record of
 * any other file depends on its bytes, its path, the reader and the names of the authority file.
 */
import { readSource } from './1-read/read-source.ts'
import { parseArticle } from './2-parse/parse-article.ts'
import { annotateArticle } from './3-annotate/annotate-article.ts'
import { type AuthorityIndex, indexAuthorityNames } from './3-annotate/names/index-authority-names.ts'
import { readEdition } from './edition/read-edition.ts'
import { loadModels } from './load-models.ts'
import type { AuthorityName } from './model/authority-name.ts'
import type { Message } from './model/message.ts'
import type { ArticleRecord } from './model/record.ts'
import { readerVersion } from './store/reader-version.ts'

let reader: string | undefined

/** Lists that were indexed before: one archive has one. */
const indexes = new WeakMap<readonly AuthorityName[], AuthorityIndex>()

/** `file`: where it is on disk; `path`: what it is called in the archive and in messages. The record is null where nothing could be read. */
export function readArticle(
  file: string,
  path: string,
  names: readonly AuthorityName[] = [],
): { readonly record: ArticleRecord | null; readonly messages: readonly Message[] } {
  reader ??= readerVersion()
  const { source, messages } = readSource(file, path)
  if (source === null) return { record: null, messages }
  const edition = readEdition(source.text)
  if (edition !== null) return { record: edition, messages }
  const parsed = parseArticle(source)
  return { record: annotateArticle(parsed.article, loadModels(), reader, indexOf(names)), messages: [...messages, ...parsed.messages] }
}

export function indexOf(names: readonly AuthorityName[]): AuthorityIndex {
  const known = indexes.get(names)
  if (known) return known
  const index = indexAuthorityNames(names)
  indexes.set(names, index)
  return index
}
