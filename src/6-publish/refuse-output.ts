/** An output folder → why nothing may be written there, or null. A build replaces what stands there, so that must be a site of its own making. */
import { existsSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { message } from '../messages.ts'
import type { Message } from '../model/message.ts'

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
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
}

/** An error while writing that is the disk's and not a bug → its message; null for any other. */
export function writingFailed(error: unknown, output: string): Message | null {
  let cause: unknown = error
  for (let depth = 0; depth < 5 && cause instanceof Error; depth++) {
    const code = (cause as NodeJS.ErrnoException).code ?? ''
    const known = causes[code] ?? Object.entries(causes).find(([name]) => cause instanceof Error && cause.message.includes(name))?.[1]
    if (known) return message('write-failed', { path: output }, { what: known })
    cause = (cause as { originalError?: unknown }).originalError ?? cause.cause
  }
  return null
}
