/**
 * Writes of the workshop → transactions of some hundred, so that a disk that is full is an error where it happens, with the system's code
 * (ENOSPC) and the workshop's folder as its path, and what one transaction holds is kept whole or not at all. LMDB's own batches tell a
 * failure to nobody: who waits for them waits for ever.
 */
import { existsSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
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

/** Whether a write failed for want of room and not because the file is damaged. */
export function isDiskFull({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG'
}

/** LMDB's error, which has a number → one with the system's code and the folder; any other as it is. */
export function writeError(error: unknown, folder: string): Error {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'number') return error as Error
  const told = codes[error.code] ?? 'EIO'
  // A page that finds room for its first half only is EIO to LMDB.
  const code = told === 'EIO' && isNearlyFull(folder) ? 'ENOSPC' : told
  return Object.assign(new Error(`The workshop cannot be written: ${error.message}`, { cause: error }), { code, path: folder })
}

/** LMDB ends the whole process where it finds no room for its first pages. */
export function expectRoom(folder: string): void {
  if (existsSync(join(folder, 'data.mdb')) || !isNearlyFull(folder)) return
  throw Object.assign(new Error('The workshop finds no room'), { code: 'ENOSPC', path: folder })
}

function isNearlyFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < 1 << 20
}
