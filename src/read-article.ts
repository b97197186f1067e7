/** A file → its record: stages 1, 2 and 3 on one article. A parsed edition (`index.md`) gives back the record that it was written from. */
import { readSource } from './1-read/read-source.ts'
import { parseArticle } from './2-parse/parse-article.ts'
import { annotateArticle } from './3-annotate/annotate-article.ts'
import { readEdition } from './edition/read-edition.ts'
import { loadModels } from './load-models.ts'
import type { Message } from './model/message.ts'
import type { ArticleRecord } from './model/record.ts'
import { readerVersion } from './store/reader-version.ts'

let reader: string | undefined

/** `file`: where it is on disk; `path`: what it is called in the archive and in messages. The record is null where nothing could be read. */
export function readArticle(file: string, path: string): { readonly record: ArticleRecord | null; readonly messages: readonly Message[] } {
  reader ??= readerVersion()
  const { source, messages } = readSource(file, path)
  if (source === null) return { record: null, messages }
  const edition = readEdition(source.text)
  if (edition !== null) return { record: edition, messages }
  const parsed = parseArticle(source)
  return { record: annotateArticle(parsed.article, loadModels(), reader), messages: [...messages, ...parsed.messages] }
}
