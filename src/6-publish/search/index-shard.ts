/**
 * Articles of one shard → its Pagefind bundle in a folder. ’ is indexed as ' since Pagefind splits words only at the latter: so
 * « OTAN » is found in « l’OTAN ». The bundle is written here and not by Pagefind's own process: that one may outlive a build that is
 * killed, and knows a full disk only in words.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SearchEntry } from '../../model/search.ts'
import { type Indexing, indexingFailed, startIndexing } from './indexing.ts'

/** Parts of Pagefind's bundle that our own search page does not use; a further part needs no module of its own either. */
const unused = /^pagefind-(component-ui|highlight|modular-ui|ui)\./
const mainOnly = /^(pagefind(-worker)?\.js|wasm\..*)$/

/** Entries, and files, under way at once: to wait for each answer costs more than the indexing. */
const asked = 32

/** Gives the paths of the files below `folder`. `shard`: the bundle's own folder below it; `main`: it carries Pagefind's module for all. */
export async function indexShard(
  entries: Iterable<SearchEntry>,
  folder: string,
  { shard, main, language }: { readonly shard: string; readonly main: boolean; readonly language: string },
): Promise<string[]> {
  const indexing = await startIndexing(language)
  const { index, answer } = indexing
  try {
    for (const some of inBatches(entries, asked)) await Promise.all(some.map((entry) => addEntry(indexing, entry)))
    const { files, errors } = await answer(() => index.getFiles())
    if (errors.length > 0) throw indexingFailed(`Pagefind: ${errors.join('; ')}`)
    const wanted = files.filter(({ path }) => !unused.test(path) && (main || !mainOnly.test(path)))
    for (const some of inBatches(wanted, asked))
      await Promise.all(some.map(({ path, content }) => keepFile(join(folder, shard, path), content)))
    return wanted.map(({ path }) => `${shard}/${path}`).sort()
  } finally {
    // Where its process has ended there is nothing left to delete.
    await answer(() => index.deleteIndex()).catch(() => {})
  }
}

function* inBatches<T>(all: Iterable<T>, size: number): Iterable<readonly T[]> {
  let batch: T[] = []
  for (const one of all) {
    batch.push(one)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Hundreds of small ones: the disk has its time beside what else this process does. */
async function keepFile(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

async function addEntry({ index, answer }: Indexing, { url, language, text, meta, filters, date }: SearchEntry): Promise<void> {
  const record = {
    url,
    language,
    content: text.replaceAll('’', "'"),
    meta: { ...meta },
    filters: Object.fromEntries(Object.entries(filters).map(([key, values]) => [key, [...values]])),
    sort: { date },
  }
  const { errors } = await answer(() => index.addCustomRecord(record))
  if (errors.length > 0) throw indexingFailed(`Pagefind: ${url}: ${errors.join('; ')}`)
}
