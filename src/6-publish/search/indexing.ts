/**
 * Pagefind's own process: begun with the first index, ended after the last. Pagefind waits for ever for the answer of a process that has
 * died (no memory left, ended by hand), and begins another one for whoever asks after the end: here both are an error.
 */
import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'

type Pagefind = typeof import('pagefind')

export interface Indexing {
  readonly index: NonNullable<Awaited<ReturnType<Pagefind['createIndex']>>['index']>
  /** Asks the index and waits for its answer; throws where the process has ended before or meanwhile. */
  readonly answer: <T>(ask: () => Promise<T>) => Promise<T>
}

interface Service {
  /** Why it is no more; null while it runs. */
  ended: Error | null
  /** Those who wait for an answer. */
  readonly waiting: Set<(why: Error) => void>
}

let service: Service | null = null

export async function startIndexing(language: string): Promise<Indexing> {
  const { createIndex } = await import('pagefind')
  // Pagefind begins its process inside this call.
  const [creating, child] = catchChild(() => createIndex({ forceLanguage: language, writePlayground: false }))
  if (child) service = watch(child)
  const mine = service
  const answer = <T>(ask: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      if (!mine || mine !== service || mine.ended) return reject(mine?.ended ?? indexingFailed('Pagefind was ended'))
      mine.waiting.add(reject)
      ask()
        .then(resolve, (error: unknown) => reject(indexingFailed(error instanceof Error ? error.message : String(error))))
        .finally(() => mine.waiting.delete(reject))
    })
  const { index, errors } = await answer(() => creating)
  if (!index) throw indexingFailed(errors.join('; '))
  return { index, answer }
}

/** Ends Pagefind's process, if it was begun. */
export async function endIndexing(): Promise<void> {
  if (service === null) return
  service = null
  const { close } = await import('pagefind')
  await close()
}

/** An error that is told to people in one line, as that of a disk is. */
export function indexingFailed(what: string): Error {
  return Object.assign(new Error(what), { code: 'ERR_INDEXING' })
}

function watch(child: ChildProcess): Service {
  const watched: Service = { ended: null, waiting: new Set() }
  const end = (why: Error) => {
    watched.ended = why
    for (const tell of watched.waiting) tell(why)
  }
  child.once('exit', (status, signal) => end(indexingFailed(`Pagefind ended unexpectedly (${signal ?? status})`)))
  child.once('error', (error) => end(indexingFailed(`Pagefind does not start: ${error.message}`)))
  return watched
}

/** What a call gives, and the process that it began, if it did: Pagefind keeps it to itself. */
function catchChild<T>(call: () => T): readonly [T, ChildProcess | null] {
  let child: ChildProcess | null = null
  const seen = (message: unknown) => {
    child = (message as { process: ChildProcess }).process
  }
  subscribe('child_process', seen)
  try {
    return [call(), child]
  } finally {
    unsubscribe('child_process', seen)
  }
}
