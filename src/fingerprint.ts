/** All that a site is made from → one digest: articles by path and SHA-256, what people wrote beside, public files, the program. */
import { createHash } from 'node:crypto'
import type { Archive } from './read-archive.ts'
import { digestOf, workshopVersion } from './store/reader-version.ts'

export function fingerprintOf({ people, articles }: Archive, publicFolders: readonly string[], version: string): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([version, workshopVersion(), digestOf(publicFolders), people]))
  for (const { path, known } of articles) hash.update(`${path}\0${known?.sha256 ?? ''}\0`)
  return hash.digest('hex')
}
