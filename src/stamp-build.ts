/**
 * All that a build is made from → one digest of the files' sizes, times and inodes, without opening any of them: where it is that of the last build
 * nothing has changed, and nothing of the program needs to be loaded to know it. The other way round it tells nothing: `fingerprint.ts` decides.
 */
import { createHash, type Hash } from 'node:crypto'
import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Located } from './locate.ts'
import type { BuildOptions } from './model/build-options.ts'

const source = dirname(fileURLToPath(import.meta.url))
const home = dirname(source)
/** The program: its code, its models, its parts as they were installed. */
const program = [
  source,
  ...['models', 'templates', '.eleventy.ts', 'package.json', 'node_modules/.package-lock.json'].map((one) => join(home, one)),
]

interface Walk {
  readonly hash: Hash
  /** What is not in the digest yet: a call for each file would cost more than the digest itself. */
  lines: string
  /** Of the file that was changed last, in ms. */
  newest: number
}

/**
 * Null where a file was changed only just now: it might be changed again within the same tick of the disk's clock, and nobody could tell. `now` in ms.
 */
export function stampBuild(
  { content, publicFolders }: Located,
  { pathPrefix }: Pick<BuildOptions, 'pathPrefix'>,
  now: number,
): string | null {
  const walk: Walk = { hash: createHash('sha256').update(`${pathPrefix}\n`), lines: '', newest: 0 }
  for (const place of [content, ...publicFolders, ...program]) stampFile(walk, place, place)
  // Disks that count in whole seconds (FAT, old network shares) are given two of them.
  const tick = walk.newest % 1000 === 0 ? 2000 : 100
  return now - walk.newest < tick ? null : walk.hash.update(walk.lines).digest('hex')
}

function stampFile(walk: Walk, file: string, name: string): void {
  const found = lstatSync(file, { throwIfNoEntry: false })
  note(walk, name, found ?? null)
  if (!found) return
  if (found.isDirectory()) {
    for (const below of readdirSync(file)) stampFile(walk, `${file}${sep}${below}`, below)
    note(walk, '..', null)
  } else if (found.isSymbolicLink()) note(walk, '->', statSync(file, { throwIfNoEntry: false }) ?? null)
}

function note(walk: Walk, name: string, found: Stats | null): void {
  if (found) {
    const { size, mtimeMs, ctimeMs, ino, mode } = found
    walk.lines += `${name}\0${size} ${mtimeMs} ${ctimeMs} ${ino} ${mode}\n`
    walk.newest = Math.max(walk.newest, mtimeMs, ctimeMs)
  } else walk.lines += `${name}\0\n`
  if (walk.lines.length < chunk) return
  walk.hash.update(walk.lines)
  walk.lines = ''
}

const chunk = 1 << 16
