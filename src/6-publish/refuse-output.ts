/** An output folder → why nothing may be written there, or null. A build replaces what stands there, so that must be a site of its own making. */
import { existsSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { message } from '../messages.ts'
import type { Message } from '../model/message.ts'
import type { Places } from './places.ts'

/** Every site has the one, or the other where its tables are left out. */
const marks = [join('donnees', 'datapackage.json'), 'recherche.js']

/** `sources`: folders that must not lie in the output. */
export function refuseOutput(output: string, sources: readonly string[]): Message | null {
  const inside = sources.find((source) => source === output || source.startsWith(output + sep))
  if (inside !== undefined) return message('output-foreign', { path: output }, { name: inside })
  if (!existsSync(output)) return null
  const [first] = readdirSync(output)
  return first === undefined || marks.some((mark) => existsSync(join(output, mark)))
    ? null
    : message('output-foreign', { path: output }, { name: first })
}

const causes: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'a file would be larger than what is allowed',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  EIO: 'the disk does not work as it should',
  EBUSY: 'the folder is in use, or a disk of its own: choose one below it',
  EXDEV: 'the folder and what stands beside it are on two disks: choose a folder below it',
}

/** An error that is the disk's, or the indexing process's, and not a bug → its message, at the workshop or the output; else null. */
export function writingFailed(error: unknown, { output, journal }: Places, workshop: string): Message | null {
  let cause: unknown = error
  for (let depth = 0; depth < 5 && cause instanceof Error; depth++) {
    const { path = '', originalError } = cause as NodeJS.ErrnoException & { originalError?: unknown }
    const what = causeIn(cause)
    if (what !== null) {
      const place = { path: path.startsWith(workshop) ? workshop : output }
      return message('write-failed', place, { what, ...(existsSync(journal) ? { moving: '1' } : {}) })
    }
    cause = originalError ?? cause.cause
  }
  return null
}

/** By its code, or by one in its text where it was passed on without. */
function causeIn(error: NodeJS.ErrnoException): string | null {
  const { code = '', message: text } = error
  if (code === 'ERR_INDEXING') return `search index: ${text}`
  return causes[code] ?? Object.entries(causes).find(([name]) => text.includes(`${name}:`))?.[1] ?? null
}

/** As above, for an error met anywhere: only one that speaks of the workshop is its disk's. */
export function workshopFailed(error: unknown, places: Places, workshop: string): Message | null {
  const { path = '' } = (error ?? {}) as NodeJS.ErrnoException
  return path.startsWith(workshop) ? writingFailed(error, places, workshop) : null
}
