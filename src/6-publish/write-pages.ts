/**
 * Pages as they are made → files of the staging folder. A few are written at once; many by a thread beside, batch by batch: folders and files of
 * ten thousand pages take the kernel as long as a sixth of their making, which goes on meanwhile.
 */
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { fileOf, fileWriter, placeIn } from './make-files.ts'

/** Fewer are not worth a thread. */
const many = 500
const batchSize = 32
/** Batches that wait to be written, at most: about 5 MB. */
const waiting = 4
const pagesBetween = 8

export interface PageWriter {
  readonly write: (url: string, html: string) => Promise<void>
  /** All is on its way to the disk; throws what stopped a page. */
  readonly end: () => Promise<void>
  /** Whatever happens: the thread is gone. */
  readonly stop: () => Promise<unknown>
}

export function pageWriter(staging: string, pages: number): PageWriter {
  const writer = pages < many ? writeHere(staging) : writeBeside(staging)
  let written = 0
  return {
    ...writer,
    write: async (url, html) => {
      await writer.write(url, html)
      written += 1
      // The indexer of the search waits for what this process sends it: between pages it has its turn.
      if (written % pagesBetween === 0) await setImmediate()
    },
  }
}

function writeHere(staging: string): PageWriter {
  const writeFile = fileWriter(staging)
  return {
    write: async (url, html) => {
      writeFile({ path: fileOf(url), make: () => html })
    },
    end: async () => {},
    stop: async () => {},
  }
}

function writeBeside(staging: string): PageWriter {
  const thread = new Worker(new URL('./page-writer.mjs', import.meta.url), { execArgv: [] })
  let batch: (readonly [file: string, text: string])[] = []
  let pending = 0
  let failed: Error | null = null
  let wake = () => {}
  const answer = (error: Error | null) => {
    pending -= 1
    failed ??= error
    wake()
  }
  thread.on('message', (told: { message: string; code?: string; path?: string } | null) =>
    answer(told && Object.assign(new Error(told.message), told)),
  )
  thread.on('error', answer)
  const untilBelow = async (limit: number) => {
    while (pending >= limit && failed === null) await new Promise<void>((resolve) => (wake = resolve))
    if (failed) throw failed
  }
  const send = () => {
    thread.postMessage(batch)
    pending += 1
    batch = []
  }
  return {
    write: async (url, html) => {
      batch.push([placeIn(staging, fileOf(url)), html])
      if (batch.length < batchSize) return
      send()
      await untilBelow(waiting)
    },
    end: async () => {
      if (batch.length > 0) send()
      await untilBelow(1)
    },
    stop: () => thread.terminate(),
  }
}
