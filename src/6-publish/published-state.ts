/** What stands in an output folder, as the last build left it: product by product, its digest and its files. One line each, tab-separated. */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { FileFacts } from '../model/product.ts'
import type { Places } from './places.ts'

export interface PublishedProduct {
  readonly id: string
  readonly digest: string
  /** Paths below the output folder, with `/`. */
  readonly files: readonly string[]
  /** Of its one file, where other products ask for them. */
  readonly facts?: FileFacts
}

/** Nothing is known where there is no state, or where the output is not the folder that the state speaks of. */
export function readPublished(places: Places): ReadonlyMap<string, PublishedProduct> {
  if (!existsSync(places.state) || !existsSync(places.output)) return new Map()
  const [head = '', ...lines] = readFileSync(places.state, 'utf8').split('\n')
  if (head !== identityOf(places.output)) return new Map()
  return new Map(lines.filter(Boolean).map((line) => parseLine(line)))
}

/** `id digest facts file file…`; facts are `bytes:sha256` or empty. */
export function parseLine(line: string): [string, PublishedProduct] {
  const [id = '', digest = '', told = '', ...files] = line.split('\t')
  const [bytes, sha256] = told.split(':')
  return [id, { id, digest, files, ...(sha256 ? { facts: { bytes: Number(bytes), sha256 } } : {}) }]
}

export function lineOf({ id, digest, files, facts }: PublishedProduct): string {
  return [id, digest, facts ? `${facts.bytes}:${facts.sha256}` : '', ...files].join('\t')
}

/** Written aside and renamed: a reader sees the former state or the new one, whole. */
export function writePublished(places: Places, products: readonly PublishedProduct[]): void {
  mkdirSync(dirname(places.state), { recursive: true })
  writeFileSync(`${places.state}.new`, `${[identityOf(places.output), ...products.map(lineOf)].join('\n')}\n`)
  renameSync(`${places.state}.new`, places.state)
}

/** Tells the folder from another one that stands at the same place later. */
export function identityOf(folder: string): string {
  const { ino, birthtimeMs } = statSync(folder)
  return `${ino} ${Math.round(birthtimeMs)}`
}
