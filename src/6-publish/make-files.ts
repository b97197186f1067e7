/** Files of a product → the staging folder, written at once or piece by piece; gives their sizes and digests where they are wanted. */
import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { FileFacts, Product, SiteFile } from '../model/product.ts'
import type { PublishedProduct } from './published-state.ts'

/** Writes one file after the other, with its facts where they are wanted. Remembers the folders that it made. */
export function fileWriter(staging: string): (file: SiteFile, wanted?: boolean) => FileFacts | null {
  const folders = new Set<string>()
  return (file, wanted = false) => writeFile(staging, file, folders, wanted)
}

/** Makes the files of each product it is given, its page left out. */
export function fileMaker(staging: string): (product: Product) => PublishedProduct {
  const write = fileWriter(staging)
  return (product) => {
    const facts = (product.files ?? []).map((file) => write(file, product.facts === true))
    const pages = product.page ? [fileOf(product.page.url)] : []
    const files = [...pages, ...(product.files ?? []).map(({ path }) => path)]
    const [first] = facts
    return { id: product.id, digest: product.digest, files, ...(product.facts && first ? { facts: first } : {}) }
  }
}

/** `/articles/1909/x/` → `articles/1909/x/index.html`. */
export function fileOf(url: string): string {
  return (url.endsWith('/') ? `${url}index.html` : url).slice(1)
}

/** Where a file of the site stands in its folder, and nowhere else. */
export function placeIn(folder: string, path: string): string {
  const target = join(folder, path)
  if (!target.startsWith(folder + sep)) throw new Error(`A file of the site would leave its folder: ${path}`)
  return target
}

function writeFile(staging: string, { path, make }: SiteFile, folders: Set<string>, wanted: boolean): FileFacts | null {
  const target = placeIn(staging, path)
  const parent = dirname(target)
  if (!folders.has(parent)) {
    mkdirSync(parent, { recursive: true })
    folders.add(parent)
  }
  const content = make()
  if (typeof content === 'string' || content instanceof Uint8Array) {
    writeFileSync(target, content)
    return wanted ? { bytes: Buffer.byteLength(content), sha256: createHash('sha256').update(content).digest('hex') } : null
  }
  return writePieces(target, content)
}

/** Pieces are gathered to about 1 MB before each write. */
function writePieces(target: string, pieces: Iterable<string>): FileFacts {
  const file = openSync(target, 'w')
  const hash = createHash('sha256')
  let bytes = 0
  let waiting: string[] = []
  let length = 0
  const flush = () => {
    const chunk = Buffer.from(waiting.join(''))
    hash.update(chunk)
    for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at)
    bytes += chunk.length
    waiting = []
    length = 0
  }
  try {
    for (const piece of pieces) {
      waiting.push(piece)
      length += piece.length
      if (length > 1 << 20) flush()
    }
    flush()
  } finally {
    closeSync(file)
  }
  return { bytes, sha256: hash.digest('hex') }
}
