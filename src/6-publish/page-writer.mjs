/** What the thread runs that writes pages (`write-pages.ts`): batches of `[file, text]`, each answered with null, or with the error that stopped it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parentPort } from 'node:worker_threads'

const folders = new Set()

parentPort?.on('message', (files) => {
  let failed = null
  try {
    for (const [file, text] of files) {
      const folder = dirname(file)
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
      folders.add(folder)
      writeFileSync(file, text)
    }
  } catch (error) {
    failed = { message: error.message, code: error.code, path: error.path }
  }
  parentPort?.postMessage(failed)
})
