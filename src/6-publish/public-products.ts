/** Folders of static files → a product for each, copied as it is, but for the comments of style sheets; a file of a later folder stands over that of the same name before. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Product } from '../model/product.ts'
import { digest } from './digest.ts'
import { shrinkCss } from './shrink-css.ts'

/** Symlinks are not followed: nothing from outside the folder is published by accident. */
export function* publicProducts(folders: readonly string[]): Iterable<Product> {
  const files = new Map<string, string>()
  for (const folder of folders) {
    if (!existsSync(folder)) continue
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile())
        files.set(relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'), join(entry.parentPath, entry.name))
  }
  for (const [path, file] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield { id: path, digest: digest(readFileSync(file).toString('latin1')), files: [{ path, make: () => bytesOf(file) }] }
}

function bytesOf(file: string): string | Uint8Array {
  return file.endsWith('.css') ? shrinkCss(readFileSync(file, 'utf8')) : readFileSync(file)
}
