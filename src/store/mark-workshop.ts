/** What a workshop says of itself, in `workshop.json` beside it: who made it, and how large it was. */
import { closeSync, existsSync, openSync, readFileSync, readSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const marker = 'workshop.json'

/** Of the store, in bytes: an article of 4 kB takes about 3 kB, ten of them a page. */
export const pageSize = 32_768

interface Mark {
  readonly version: string
  /** Size of the store when it was last closed: it never shrinks, and what is cut short must not be read (it would end the process). */
  readonly bytes: number
}

/** What a folder says of its workshop; null when there is none. */
export function markOf(folder: string): Mark | 'damaged' | null {
  if (!existsSync(join(folder, 'records'))) return null
  try {
    const { version, bytes = 0 } = JSON.parse(readFileSync(join(folder, marker), 'utf8')) as Partial<Mark>
    return typeof version === 'string' && typeof bytes === 'number' ? { version, bytes } : 'damaged'
  } catch {
    return 'damaged'
  }
}

/**
 * Whether the store is not what was closed last: cut short, or no store at all. Such a one must not even be opened: reading beyond its end would end the
 * process. (A store of LMDB begins with two pages that bear its sign.)
 */
export function isBroken(folder: string, bytes: number): boolean {
  const file = join(folder, 'records', 'data.mdb')
  if (bytes === 0) return false
  if (!existsSync(file) || statSync(file).size < bytes) return true
  const store = openSync(file, 'r')
  try {
    return [0, pageSize].some((page) => {
      const head = Buffer.alloc(28)
      readSync(store, head, 0, head.length, page)
      return head.readUInt32LE(24) !== 0xbeefc0de
    })
  } finally {
    closeSync(store)
  }
}

/** Aside and renamed: a build that is killed here, or a full disk, costs no workshop. */
export function markWorkshop(folder: string, version: string): void {
  const file = join(folder, 'records', 'data.mdb')
  const bytes = existsSync(file) ? statSync(file).size : 0
  writeFileSync(join(folder, `${marker}.new`), `${JSON.stringify({ version, bytes } satisfies Mark)}\n`)
  renameSync(join(folder, `${marker}.new`), join(folder, marker))
}
