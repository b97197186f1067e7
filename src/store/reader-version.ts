/**
 * The version of the reader: a digest of all that decides what is found in a text, code, word lists and models alike, so that no record
 * is ever taken for one that today's reader would make. In the built package it was written down when the package was made.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = dirname(dirname(fileURLToPath(import.meta.url)))

/** Twelve hexadecimal digits of the reader: stages 1 to 3, the word lists, the models. */
export function readerVersion(): string {
  const written = join(source, 'reader-version.json')
  if (existsSync(written)) return (JSON.parse(readFileSync(written, 'utf8')) as { reader: string }).reader
  return ownDigest(['1-read', '2-parse', '3-annotate', 'french', 'edition', '../models'])
}

/** Of everything that makes what the workshop keeps: the reader, the cards and the forms of packing. */
export function workshopVersion(): string {
  return ownDigest(['4-catalogue', 'model', 'store']) + readerVersion()
}

/** Of everything that turns a catalogue into pages, and of the templates in these folders. */
export function presenterVersion(templates: readonly string[]): string {
  return ownDigest(['5-present', '6-publish', 'citing', 'french', 'model']) + digestOf(templates)
}

const digests = new Map<string, string>()

/** Of folders of the program, once in the life of a process: the code that runs is the code that was loaded. */
function ownDigest(folders: readonly string[]): string {
  const known = digests.get(folders.join())
  if (known !== undefined) return known
  const digest = digestOf(folders.map((folder) => join(source, folder)))
  digests.set(folders.join(), digest)
  return digest
}

/** Digest of the names and bytes of every file below the folders, in path order; folders that do not exist count as empty. */
export function digestOf(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    for (const file of filesBelow(folder)) hash.update(file.slice(folder.length)).update('\0').update(readFileSync(file)).update('\0')
    hash.update('\n')
  }
  return hash.digest('hex').slice(0, 12)
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  if (statSync(folder).isFile()) return [folder]
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.map((entry) => join(entry.parentPath, entry.name)).sort()
}
