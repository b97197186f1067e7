/**
 * The journal of a move: what the site will be, and what must go. It exists exactly while a move is under way, and is written aside and
 * renamed, so that it is never found in part.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Places } from './places.ts'
import { identityOf, lineOf, type PublishedProduct, parseLine } from './published-state.ts'

export interface Journal {
  /** `whole`: the staging folder takes the place of the output; `files`: its files take their places in it. */
  readonly kind: 'whole' | 'files'
  /** Of the folder that will be the output. */
  readonly identity: string
  readonly products: readonly PublishedProduct[]
  /** Paths below the output. */
  readonly remove: readonly string[]
}

export function writeJournal(places: Places, { kind, identity, products, remove }: Journal): void {
  mkdirSync(dirname(places.journal), { recursive: true })
  const lines = [kind, identity, String(remove.length), ...remove, ...products.map(lineOf)]
  writeFileSync(`${places.journal}.new`, `${lines.join('\n')}\n`)
  renameSync(`${places.journal}.new`, places.journal)
}

/**
 * Null where there is none. One whose folders are no longer those that it speaks of (deleted by hand between two builds) is thrown away
 * with the list of what is published: nothing is then known of the output, and all is made anew.
 */
export function readJournal(places: Places): Journal | null {
  if (!existsSync(places.journal)) return null
  const journal = parseJournal(readFileSync(places.journal, 'utf8'))
  if (journal && canBeFinished(places, journal)) return journal
  for (const file of [places.state, places.journal]) rmSync(file, { force: true })
  return null
}

function parseJournal(text: string): Journal | null {
  const [kind, identity = '', count, ...rest] = text.split('\n')
  if (kind !== 'whole' && kind !== 'files') return null
  const products = rest
    .slice(Number(count))
    .filter(Boolean)
    .map((line) => parseLine(line)[1])
  return { kind, identity, remove: rest.slice(0, Number(count)), products }
}

function canBeFinished({ staging, output }: Places, { kind, identity }: Journal): boolean {
  const stands = (folder: string) => existsSync(folder) && identityOf(folder) === identity
  return kind === 'whole' ? stands(staging) || stands(output) : stands(output) && existsSync(staging)
}
