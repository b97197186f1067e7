/**
 * Articles of one shard → its Pagefind bundle in a folder. ’ is indexed as ' since Pagefind splits words only at the latter: so
 * « OTAN » is found in « l’OTAN ».
 */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What the search shows and finds of one page. `text` may be long; `filters` are facets. */
export interface SearchEntry {
  readonly url: string
  readonly language: string
  readonly text: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
  /** Sorting key of dates: EDTF, undated last. */
  readonly date: string
}

/** Parts of Pagefind's bundle that our own search page does not use. */
const unused = /^pagefind-(component-ui|highlight|modular-ui|ui)\./

/** Gives the paths of the files below `folder`. `main`: the shard that carries Pagefind's own module. */
export async function indexShard(entries: Iterable<SearchEntry>, folder: string, shard: string, language: string): Promise<string[]> {
  const { createIndex } = await import('pagefind')
  const { index, errors } = await createIndex({ forceLanguage: language, writePlayground: false })
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
  try {
    for (const entry of entries) await addEntry(index, entry)
    await index.writeFiles({ outputPath: join(folder, shard) })
  } finally {
    await index.deleteIndex()
  }
  for (const name of readdirSync(join(folder, shard))) if (unused.test(name)) rmSync(join(folder, shard, name))
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

/** Ends Pagefind's own process; called once, after the last shard. */
export async function endIndexing(): Promise<void> {
  const { close } = await import('pagefind')
  await close()
}
