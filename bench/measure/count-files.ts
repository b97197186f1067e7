/** A folder → how many files it holds, at any depth, and their bytes; `sizes` lists each one's for the bare writer. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

export interface Counted {
  readonly files: number
  readonly bytes: number
  readonly sizes: readonly { readonly path: string; readonly bytes: number }[]
}

export function countFiles(folder: string): Counted {
  if (!existsSync(folder)) return { files: 0, bytes: 0, sizes: [] }
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file), bytes: statSync(file).size }))
  return { files: sizes.length, bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0), sizes }
}

/** Space that a folder takes on disk, bytes: a sparse database takes less than its length. */
export function diskUse(folder: string): number {
  if (!existsSync(folder)) return 0
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).blocks * 512, 0)
}
