/** What a worker thread runs: a batch of files → what the workshop keeps of each, in the same order. The names of the authority file come once, with the thread. */
import { workerData } from 'piscina'
import type { AuthorityName } from './model/authority-name.ts'
import { type PackedArticle, packArticle } from './pack-article.ts'

export interface Batch {
  readonly files: readonly { readonly file: string; readonly path: string }[]
}

export interface WorkerData {
  readonly names: readonly AuthorityName[]
}

export function readBatch({ files }: Batch): readonly PackedArticle[] {
  const { names } = workerData as WorkerData
  return files.map(({ file, path }) => packArticle(file, path, names))
}
