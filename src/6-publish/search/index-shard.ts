/**
 * Articles of one shard → its Pagefind bundle in a folder. ’ is indexed as ' since Pagefind splits words only at the latter: so
 * « OTAN » is found in « l’OTAN ».
 */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchEntry } from '../../model/search.ts'

/** Parts of Pagefind's bundle that our own search page does not use; a further part needs no module of its own either. */
const unused = /^pagefind-(component-ui|highlight|modular-ui|ui)\./
const mainOnly = /^(pagefind(-worker)?\.js|wasm\..*)$/

/** Gives the paths of the files below `folder`. `shard`: the bundle's own folder below it; `main`: it carries Pagefind's module for all. */
export async function indexShard(
  entries: Iterable<SearchEntry>,
  folder: string,
  { shard, main, language }: { readonly shard: string; readonly main: boolean; readonly language: string },
): Promise<string[]> {
  const { createIndex } = await import('pagefind')
  started = true
  const { index, errors } = await createIndex({ forceLanguage: language, writePlayground: false })
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
  try {
    for (const entry of entries) await addEntry(index, entry)
    await index.writeFiles({ outputPath: join(folder, shard) })
  } finally {
    await index.deleteIndex()
  }
  for (const name of readdirSync(join(folder, shard)))
    if (unused.test(name) || (!main && mainOnly.test(name))) rmSync(join(folder, shard, name))
  const written = readdirSync(join(folder, shard), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return written.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()
}

type Index = NonNullable<Awaited<ReturnType<typeof import('pagefind')['createIndex']>>['index']>

async function addEntry(index: Index, { url, language, text, meta, filters, date }: SearchEntry): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url,
    language,
    content: text.replaceAll('’', "'"),
    meta: { ...meta },
    filters: Object.fromEntries(Object.entries(filters).map(([key, values]) => [key, [...values]])),
    sort: { date },
  })
  if (errors.length > 0) throw new Error(`Pagefind: ${url}: ${errors.join('; ')}`)
}

let started = false

/** Ends Pagefind's own process, if it was begun; called once, after the last shard. */
export async function endIndexing(): Promise<void> {
  if (!started) return
  started = false
  const { close } = await import('pagefind')
  await close()
}
