/**
 * A folder → the workshop in it: what was read of each article, in LMDB. A workshop of another reader version, damaged, or not
 * ours is thrown away and begun anew; the reason is returned as a message.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, open, type RootDatabase } from 'lmdb'
import { message } from '../messages.ts'
import type { AuthorityName } from '../model/authority-name.ts'
import type { Message } from '../model/message.ts'
import type { Workshop } from '../model/workshop.ts'
import { batchWrites, expectRoom, isDiskFull, writeError } from './batch-writes.ts'
import { loadDictionary } from './dictionary.ts'
import { isBroken, markOf, markWorkshop, pageSize } from './mark-workshop.ts'
import { pack, unpack } from './pack.ts'
import { unpackCard } from './pack-card.ts'
import { type NumberedFile, packKnown, unpackKnown } from './pack-known.ts'
import { unpackExcerpts, unpackRecord } from './pack-words.ts'

const damage = 'WORKSHOP_DAMAGED'

/** `version`: of all the code and models that make what is kept; see `workshopVersion`. */
export function openWorkshop(folder: string, version: string): { readonly workshop: Workshop; readonly messages: readonly Message[] } {
  const found = markOf(folder)
  const damaged = found === 'damaged' || (found !== null && found.version === version && isBroken(folder, found.bytes))
  if (damaged || (found !== null && found.version !== version)) discardWorkshop(folder)
  const { workshop, begunAnew } = openOrBeginAnew(folder, version)
  if (found === null || found === 'damaged' || found.version !== version) markWorkshop(folder, version)
  return { workshop, messages: damaged || begunAnew ? [message('workshop-damaged', { path: folder })] : [] }
}

function openOrBeginAnew(folder: string, version: string): { readonly workshop: Workshop; readonly begunAnew: boolean } {
  try {
    return { workshop: openAt(folder, version), begunAnew: false }
  } catch (error) {
    // A full disk is no damage: what was read before stays.
    const failed = writeError(error, folder)
    if (isDiskFull(failed)) throw failed
    discardWorkshop(folder)
  }
  try {
    return { workshop: openAt(folder, version), begunAnew: true }
  } catch (error) {
    throw writeError(error, folder)
  }
}

/** Throws away what was read; what was published stays known. */
export function discardWorkshop(folder: string): void {
  rmSync(join(folder, 'records'), { recursive: true, force: true })
}

/** Whether an error comes from a workshop that no longer holds what was put into it, however it was passed on. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && error.code === damage) return true
  return isDamage(error.cause) || ('originalError' in error && isDamage(error.originalError))
}

/**
 * Three tables: what is known of each file, by path; its words and its card, by the number it was given when it was first read. Numbers only grow, so what
 * is read in one go is written in order and fills its pages.
 */
interface Tables {
  readonly files: Database<Uint8Array, string>
  readonly words: Database<Uint8Array, number>
  readonly cards: Database<Uint8Array, number>
  readonly names: Database<Uint8Array, string>
}

function openAt(folder: string, version: string): Workshop {
  mkdirSync(join(folder, 'records'), { recursive: true })
  expectRoom(join(folder, 'records'))
  const root: RootDatabase = open({ path: join(folder, 'records'), pageSize, maxDbs: 8, noMemInit: true, useVersions: false })
  const tables: Tables = {
    files: root.openDB({ name: 'files', encoding: 'binary' }),
    words: root.openDB({ name: 'words', encoding: 'binary', keyEncoding: 'uint32' }),
    cards: root.openDB({
      name: 'cards',
      encoding: 'binary',
      keyEncoding: 'uint32',
      compression: { threshold: 400, dictionary: loadDictionary() },
    }),
    names: root.openDB({ name: 'names', encoding: 'binary' }),
  }
  // A first read of every table finds most kinds of damage now rather than in the middle of a build.
  const known = readKnown(tables.files)
  let next = lastOf(tables.words)
  for (const table of [tables.cards, tables.names]) for (const _ of table.getKeys({ limit: 1 })) break
  const batch = batchWrites(root, folder)
  const get = <T>(table: Database<Uint8Array, number>, path: string, read: (packed: Uint8Array) => T): T => {
    batch.flush()
    const packed = table.getBinaryFast(known.get(path)?.number ?? -1)
    try {
      if (packed === undefined) throw new Error(`The workshop has nothing on ${path}`)
      return read(packed)
    } catch (cause) {
      throw Object.assign(new Error(`The workshop cannot give what it holds on ${path}`, { cause }), { code: damage })
    }
  }
  return {
    known: (path) => known.get(path),
    card: (path) => get(tables.cards, path, unpackCard),
    excerpts: (path) => get(tables.words, path, unpackExcerpts),
    record: (path) => get(tables.words, path, unpackRecord),
    put: (stamp, sha256, { path, parts, messages }) => {
      const number = known.get(path)?.number ?? ++next
      known.set(path, { stamp, sha256, hasRecord: parts !== null, messages, number })
      batch.add(() => {
        tables.files.putSync(path, packKnown({ stamp, sha256, hasRecord: parts !== null, messages, number }))
        if (parts === null) return
        tables.words.putSync(number, parts.words)
        tables.cards.putSync(number, parts.card)
      })
    },
    remove: (path) => {
      const number = known.get(path)?.number
      if (number === undefined) return
      known.delete(path)
      batch.add(() => {
        tables.files.removeSync(path)
        tables.words.removeSync(number)
        tables.cards.removeSync(number)
      })
    },
    paths: () => known.keys(),
    names: () => {
      const packed = tables.names.get('authorities')
      return packed === undefined ? [] : unpack<readonly AuthorityName[]>(packed)
    },
    putNames: (list) => batch.add(() => tables.names.putSync('authorities', pack(list))),
    keep: async () => batch.flush(),
    close: async () => {
      try {
        batch.flush()
      } finally {
        await root.close()
      }
      markAtClose(folder, version)
    },
  }
}

/** Where the disk is full the former mark still holds: the store only grows. */
function markAtClose(folder: string, version: string): void {
  try {
    markWorkshop(folder, version)
  } catch {}
}

function readKnown(files: Tables['files']): Map<string, NumberedFile> {
  const known = new Map<string, NumberedFile>()
  for (const { key, value } of files.getRange()) known.set(key, unpackKnown(value))
  return known
}

function lastOf(words: Tables['words']): number {
  for (const key of words.getKeys({ reverse: true, limit: 1 })) return key
  return 0
}
