/**
 * Staging → output. A first or whole build swaps folders; a later one moves file by file, each by rename, so that every file of the site
 * is whole at any moment. The journal (the state to come, and what must go) is written before the first move and removed after the last:
 * while it exists, the next build finishes the move.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Places } from './places.ts'
import { lineOf, type PublishedProduct, parseLine, writePublished } from './published-state.ts'

interface Journal {
  readonly whole: boolean
  readonly products: readonly PublishedProduct[]
  readonly remove: readonly string[]
}

export interface Move {
  readonly made: readonly PublishedProduct[]
  readonly kept: readonly PublishedProduct[]
  readonly gone: readonly PublishedProduct[]
  /** What stood there before; empty when a whole new site takes the place. */
  readonly former: ReadonlyMap<string, PublishedProduct>
}

export function moveIntoPlace(places: Places, { made, kept, gone, former }: Move): void {
  const products = [...kept, ...made].sort((a, b) => (a.id < b.id ? -1 : 1))
  const stays = new Set(products.flatMap(({ files }) => files))
  const before = [...gone, ...made.flatMap(({ id }) => former.get(id) ?? [])].flatMap(({ files }) => files)
  const journal = { whole: former.size === 0, products, remove: before.filter((file) => !stays.has(file)) }
  writeJournal(places, journal)
  applyJournal(places, journal)
}

/** Finishes a move that an earlier build began and did not end; does nothing when there is none. */
export function finishMove(places: Places): void {
  if (!existsSync(places.journal)) {
    if (!existsSync(places.output) && existsSync(places.trash)) renameSync(places.trash, places.output)
    return
  }
  applyJournal(places, readJournal(places))
}

function applyJournal(places: Places, journal: Journal): void {
  if (journal.whole) swapFolders(places)
  else {
    moveFiles(places.staging, places.output)
    for (const file of journal.remove) removeFile(places.output, file)
  }
  writePublished(places, journal.products)
  rmSync(places.journal, { force: true })
  rmSync(places.staging, { recursive: true, force: true })
  rmSync(places.trash, { recursive: true, force: true })
}

function swapFolders({ staging, output, trash }: Places): void {
  // Cut short after the second rename, staging is gone and the output is the new site: nothing is left to swap.
  if (!existsSync(staging)) return
  if (existsSync(output)) {
    rmSync(trash, { recursive: true, force: true })
    renameSync(output, trash)
  }
  mkdirSync(dirname(output), { recursive: true })
  renameSync(staging, output)
}

function moveFiles(from: string, to: string): void {
  if (!existsSync(from)) return
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) moveFiles(source, target)
    else renameSync(source, target)
  }
}

/** Removes a file and the folders that it leaves empty. */
function removeFile(output: string, file: string): void {
  rmSync(join(output, file), { force: true })
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(output, folder))
    } catch {
      return
    }
  }
}

function writeJournal(places: Places, journal: Journal): void {
  mkdirSync(dirname(places.journal), { recursive: true })
  const lines = [journal.whole ? 'whole' : 'files', String(journal.remove.length), ...journal.remove, ...journal.products.map(lineOf)]
  writeFileSync(`${places.journal}.new`, `${lines.join('\n')}\n`)
  renameSync(`${places.journal}.new`, places.journal)
}

function readJournal(places: Places): Journal {
  const [kind, count, ...rest] = readFileSync(places.journal, 'utf8').split('\n')
  const products = rest
    .slice(Number(count))
    .filter(Boolean)
    .map((line) => parseLine(line)[1])
  return { whole: kind === 'whole', remove: rest.slice(0, Number(count)), products }
}
