/** A path that was given, or the search path → Hugo's program; null when there is none. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

export function findHugo(given: string | undefined, searchPath = process.env.PATH ?? ''): string | null {
  if (given !== undefined) return canRun(given) ? resolve(given) : null
  for (const folder of searchPath.split(delimiter)) if (folder !== '' && canRun(join(folder, 'hugo'))) return join(folder, 'hugo')
  return null
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
