/**
 * A folder → the workshop in it: what was read of each article, in LMDB, by path. A workshop of another reader version, damaged, or not
 * ours is thrown away and begun anew; the reason is returned as a message.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, open, type RootDatabase } from 'lmdb'
import { message } from '../messages.ts'
import type { AuthorityName } from '../model/authority-name.ts'
import type { Card, Excerpts } from '../model/card.ts'
import type { Message } from '../model/message.ts'
import type { ArticleRecord } from '../model/record.ts'
import type { FileStamp, KnownFile, ReadArticle, Workshop } from '../model/workshop.ts'
import { pack, unpack } from './pack.ts'

const marker = 'workshop.json'

/** `version`: of all the code and models that make what is kept; see `readerVersion`. */
export function openWorkshop(folder: string, version: string): { readonly workshop: Workshop; readonly messages: readonly Message[] } {
  const messages: Message[] = []
  const found = versionOf(folder)
  if (found !== null && found !== version) {
    if (found === '') messages.push(message('workshop-damaged', { path: folder }))
    rmSync(join(folder, 'records'), { recursive: true, force: true })
  }
  mkdirSync(join(folder, 'records'), { recursive: true })
  try {
    const workshop = openAt(folder)
    writeFileSync(join(folder, marker), `${JSON.stringify({ version })}\n`)
    return { workshop, messages }
  } catch {
    rmSync(join(folder, 'records'), { recursive: true, force: true })
    mkdirSync(join(folder, 'records'), { recursive: true })
    messages.push(message('workshop-damaged', { path: folder }))
    const workshop = openAt(folder)
    writeFileSync(join(folder, marker), `${JSON.stringify({ version })}\n`)
    return { workshop, messages }
  }
}

/** Version of the workshop in a folder: null when there is none, '' when it cannot be told. */
function versionOf(folder: string): string | null {
  if (!existsSync(join(folder, 'records'))) return null
  try {
    const found: unknown = JSON.parse(readFileSync(join(folder, marker), 'utf8'))
    return typeof found === 'object' && found !== null && 'version' in found && typeof found.version === 'string' ? found.version : ''
  } catch {
    return ''
  }
}

function openAt(folder: string): Workshop {
  const root: RootDatabase = open({ path: join(folder, 'records'), compression: true, maxDbs: 8, noMemInit: true, useVersions: false })
  const table = (name: string): Database<Uint8Array, string> => root.openDB({ name, encoding: 'binary', compression: true })
  const [files, records, cards, excerpts] = [table('files'), table('records'), table('cards'), table('excerpts')]
  const names = table('names')
  // A first read of every table finds most kinds of damage now rather than in the middle of a build.
  for (const db of [files, records, cards, excerpts, names]) for (const _ of db.getKeys({ limit: 1 })) break
  const get = <T>(db: Database<Uint8Array, string>, path: string): T => {
    const packed = db.get(path)
    if (packed === undefined) throw new Error(`The workshop has nothing on ${path}`)
    return unpack<T>(packed)
  }
  return {
    known: (path) => {
      const packed = files.get(path)
      return packed === undefined ? undefined : unpack<KnownFile>(packed)
    },
    card: (path) => get<Card>(cards, path),
    excerpts: (path) => get<Excerpts>(excerpts, path),
    record: (path) => get<ArticleRecord>(records, path),
    put: (stamp, sha256, article) => putArticle({ files, records, cards, excerpts }, stamp, sha256, article),
    remove: (path) => {
      for (const db of [files, records, cards, excerpts]) void db.remove(path)
    },
    paths: () => files.getKeys(),
    names: () => {
      const packed = names.get('authorities')
      return packed === undefined ? [] : unpack<readonly AuthorityName[]>(packed)
    },
    putNames: (list) => void names.put('authorities', pack(list)),
    keep: async () => {
      await root.flushed
    },
    close: () => root.close(),
  }
}

interface Tables {
  readonly files: Database<Uint8Array, string>
  readonly records: Database<Uint8Array, string>
  readonly cards: Database<Uint8Array, string>
  readonly excerpts: Database<Uint8Array, string>
}

function putArticle(tables: Tables, stamp: FileStamp, sha256: string, { path, parts, messages }: ReadArticle): void {
  const known: KnownFile = { stamp, sha256, hasRecord: parts !== null, messages }
  void tables.files.put(path, pack(known))
  if (parts === null) return
  void tables.records.put(path, parts.record)
  void tables.cards.put(path, parts.card)
  void tables.excerpts.put(path, parts.excerpts)
}
