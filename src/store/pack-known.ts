/** What is known of a file ↔ about 65 bytes. */
import type { KnownFile } from '../model/workshop.ts'
import { pack, unpack } from './pack.ts'

/** `number`: that of its words and its card in the workshop. */
export interface NumberedFile extends KnownFile {
  readonly number: number
}

type Row = readonly [
  number: number,
  size: number,
  mtime: number,
  ctime: number,
  inode: number,
  sha256: Uint8Array,
  hasRecord: boolean,
  messages: KnownFile['messages'],
]

export function packKnown({ stamp, sha256, hasRecord, messages, number }: NumberedFile): Uint8Array {
  const { size, mtime, ctime, inode } = stamp
  const row: Row = [number, size, mtime, ctime, inode, Buffer.from(sha256, 'hex'), hasRecord, messages]
  return pack(row)
}

export function unpackKnown(packed: Uint8Array): NumberedFile {
  const [number, size, mtime, ctime, inode, sha256, hasRecord, messages] = unpack<Row>(packed)
  return { stamp: { size, mtime, ctime, inode }, sha256: Buffer.from(sha256).toString('hex'), hasRecord, messages, number }
}
