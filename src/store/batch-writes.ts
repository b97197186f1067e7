/**
 * Writes of the workshop → transactions of some hundred, so that a disk that is full is an error where it happens, with the system's code
 * (ENOSPC) and the workshop's folder as its path, and what one transaction holds is kept whole or not at all. LMDB's own batches tell a
 * failure to nobody: who waits for them waits for ever.
 */
import { statfsSync } from 'node:fs'
import type { RootDatabase } from 'lmdb'

export interface Batch {
  readonly add: (write: () => unknown) => void
  readonly flush: () => void
}

/** Articles, of about 12 kB each. */
const batchSize = 256

/** Numbers of errno on Linux and macOS, and LMDB's for a map that cannot grow. */
const codes: Readonly<Record<number, string>> = {
  5: 'EIO',
  13: 'EACCES',
  27: 'EFBIG',
  28: 'ENOSPC',
  30: 'EROFS',
  69: 'EDQUOT',
  122: 'EDQUOT',
  [-30792]: 'ENOSPC',
}

export function batchWrites(root: RootDatabase, folder: string): Batch {
  let waiting: (() => unknown)[] = []
  const flush = () => {
    if (waiting.length === 0) return
    const writes = waiting
    waiting = []
    try {
      root.transactionSync(() => {
        for (const write of writes) write()
      })
    } catch (error) {
      throw writeError(error, folder)
    }
  }
  const add = (write: () => unknown) => {
    waiting.push(write)
    if (waiting.length >= batchSize) flush()
  }
  return { add, flush }
}

/** Whether LMDB failed for want of room and not because its file is damaged. */
export function isDiskFull(error: unknown): boolean {
  return codes[(error as { code?: number }).code ?? 0] === 'ENOSPC'
}

export function writeError(error: unknown, folder: string): Error {
  const reason = error instanceof Error ? error.message : String(error)
  const told = codes[(error as { code?: number }).code ?? 0] ?? 'EIO'
  // A page that finds room for its first half only is EIO to LMDB.
  const code = told === 'EIO' && isNearlyFull(folder) ? 'ENOSPC' : told
  return Object.assign(new Error(`The workshop cannot be written: ${reason}`, { cause: error }), { code, path: folder })
}

function isNearlyFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < 1 << 20
}
