/** Folders of files → where they differ, byte by byte. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from './build-archive.ts'

/** Path → content, a byte a character. */
export function bytesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')]))
}

/** Paths that one of the two lacks, or that have other bytes in it. */
export function differences(a: string, b: string): string[] {
  const [left, right] = [bytesOf(a), bytesOf(b)]
  const paths = new Set([...left.keys(), ...right.keys()])
  return [...paths].filter((path) => left.get(path) !== right.get(path)).sort()
}
