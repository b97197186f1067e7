/**
 * The files of the archive → the workshop holds the record of each, as it is now. Only new and changed files are read, and those that may hold a
 * name that came into the authority file or left it: here when they are few, in worker threads when they are many. One bad article never stops the others.
 */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compiledFolder } from './compiled-folder.ts'
import { forgetChanged } from './forget-changed.ts'
import type { AuthorityName } from './model/authority-name.ts'
import type { ListedFile } from './model/listed-file.ts'
import type { Progress } from './model/progress.ts'
import type { FileStamp, Workshop } from './model/workshop.ts'
import type { PackedArticle } from './pack-article.ts'
import type { WorkerData } from './read-worker.ts'
import { spareCompiler } from './spare-compiler.ts'

/** Below this number of files threads cost more than they bring: each loads the reader's models anew. */
const fewFiles = 150
const batchSize = 40

export interface Reading {
  readonly read: number
  readonly reused: number
  readonly removed: number
}

export interface ReadingOptions {
  /** Threads at most; 0: as many as there are cores. */
  readonly jobs: number
  /** Folder of records made elsewhere, or null. */
  readonly records: string | null
  /** The names of the authority file. */
  readonly names: readonly AuthorityName[]
}

export async function readArticles(
  files: readonly ListedFile[],
  workshop: Workshop,
  { jobs, records, names }: ReadingOptions,
  progress: Progress,
): Promise<Reading> {
  const removed = forgetMissing(files, workshop)
  const forgotten = forgetChanged(workshop, names)
  const stale = files.filter((file) => forgotten.has(file.path) || !isSame(workshop.known(file.path)?.stamp, file.stamp))
  const changed = records === null ? stale : await (await import('./take-records.ts')).takeRecords(records, stale, names, workshop)
  const keep = (file: ListedFile, { sha256, article }: PackedArticle) => {
    if (article.parts === null) workshop.remove(file.path)
    workshop.put(file.stamp, sha256 ?? '', article)
    progress.step(1)
  }
  progress.begin('read', changed.length)
  const threads = jobs === 0 ? availableParallelism() : jobs
  await spareCompiler(async () => {
    if (changed.length < fewFiles || threads === 1) await readHere(changed, names, keep)
    else await readInThreads(changed, threads, names, keep)
  })
  await workshop.keep()
  progress.end()
  return { read: changed.length, reused: files.length - changed.length, removed }
}

function forgetMissing(files: readonly ListedFile[], workshop: Workshop): number {
  const present = new Set(files.map((file) => file.path))
  const gone = [...workshop.paths()].filter((path) => !present.has(path))
  for (const path of gone) workshop.remove(path)
  return gone.length
}

function isSame(a: FileStamp | undefined, b: FileStamp): boolean {
  return a !== undefined && a.size === b.size && a.mtime === b.mtime && a.ctime === b.ctime && a.inode === b.inode
}

/** The reader, with all it needs, is loaded where it is used: not for a build that has nothing to read, and not beside threads that have their own. */
async function readHere(
  changed: readonly ListedFile[],
  names: readonly AuthorityName[],
  keep: (file: ListedFile, packed: PackedArticle) => void,
): Promise<void> {
  if (changed.length === 0) return
  const { packArticle } = await import('./pack-article.ts')
  for (const file of changed) keep(file, packArticle(file.file, file.path, names))
}

async function readInThreads(
  changed: readonly ListedFile[],
  threads: number,
  names: readonly AuthorityName[],
  keep: (file: ListedFile, packed: PackedArticle) => void,
): Promise<void> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina<{ files: readonly { file: string; path: string }[] }, readonly PackedArticle[]>({
    // Where the program runs from its sources, a plain module makes them loadable.
    filename:
      compiledFolder === null ? fileURLToPath(new URL('./read-worker.mjs', import.meta.url)) : join(compiledFolder, 'read-worker.mjs'),
    minThreads: threads,
    maxThreads: threads,
    workerData: { names } satisfies WorkerData,
    // A reader makes little that lasts: more room for what is new brings nothing (measured).
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
  })
  try {
    const batches = Array.from({ length: Math.ceil(changed.length / batchSize) }, (_, i) =>
      changed.slice(i * batchSize, (i + 1) * batchSize),
    )
    // A few batches a thread under way: enough to keep all busy, few enough to bound memory.
    let next = 0
    const runner = async () => {
      for (let at = next++; at < batches.length; at = next++) {
        const batch = batches[at] ?? []
        const packed = await pool.run({ files: batch.map(({ file, path }) => ({ file, path })) }, { name: 'readBatch' })
        batch.forEach((file, i) => {
          const one = packed[i]
          if (one) keep(file, one)
        })
      }
    }
    await Promise.all(Array.from({ length: threads * 2 }, runner))
  } finally {
    await pool.destroy()
  }
}
