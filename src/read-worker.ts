/** What a worker thread runs: a batch of files → what the workshop keeps of each, in the same order. */
import { type PackedArticle, packArticle } from './pack-article.ts'

export interface Batch {
  readonly files: readonly { readonly file: string; readonly path: string }[]
}

export function readBatch({ files }: Batch): readonly PackedArticle[] {
  return files.map(({ file, path }) => packArticle(file, path))
}
