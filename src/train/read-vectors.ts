import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Word vectors of a spaCy pipeline: words, and for each the row of `rows` (each `width` numbers) that it shares with its neighbours. */
export interface WordVectors {
  readonly width: number
  readonly rows: Float32Array
  readonly words: readonly { word: string; row: number }[]
}

const MASK = 0xffffffffffffffffn
const FACTOR = 0xc6a4a7935bd1e995n

/** The `vocab` folder of a spaCy package (strings.json, key2row, vectors) → its vectors, in the order of strings.json. */
export function readVectors(folder: string): WordVectors {
  const { width, rows } = readArray(readFileSync(join(folder, 'vectors')))
  const rowOf = readRows(readFileSync(join(folder, 'key2row')))
  const strings = JSON.parse(readFileSync(join(folder, 'strings.json'), 'utf8')) as string[]
  const words: { word: string; row: number }[] = []
  for (const word of strings) {
    const row = rowOf.get(murmurHash64(Buffer.from(word, 'utf8')))
    if (row !== undefined && row >= 0) words.push({ word, row })
  }
  return { width, rows, words }
}

/** NumPy's .npy: a head that tells the shape, then little-endian 32-bit floats. */
function readArray(bytes: Buffer): { width: number; rows: Float32Array } {
  const headLength = bytes.readUInt16LE(8)
  const head = bytes.toString('latin1', 10, 10 + headLength)
  const shape = /\((\d+), (\d+)\)/.exec(head)
  if (shape === null || !head.includes("'<f4'") || head.includes("'fortran_order': True")) throw new Error(`Unexpected array ${head}`)
  const data = Uint8Array.prototype.slice.call(bytes, 10 + headLength)
  return { width: Number(shape[2]), rows: new Float32Array(data.buffer, 0, Number(shape[1]) * Number(shape[2])) }
}

/** MessagePack: a map of 64-bit keys to small integers. */
function readRows(bytes: Buffer): Map<bigint, number> {
  const rows = new Map<bigint, number>()
  let at = 0
  const count = bytes[at] === 0xdf ? bytes.readUInt32BE(1) : bytes.readUInt16BE(1)
  at += bytes[at] === 0xdf ? 5 : 3
  const read = (): bigint => {
    const kind = bytes[at++] as number
    if (kind < 0x80) return BigInt(kind)
    if (kind >= 0xe0) return BigInt(kind - 0x100)
    const size = { 204: 1, 205: 2, 206: 4, 207: 8, 208: 1, 209: 2, 210: 4, 211: 8 }[kind]
    if (size === undefined) throw new Error(`Unexpected byte ${kind} in key2row`)
    const value = size === 8 ? bytes.readBigUInt64BE(at) : BigInt(bytes.readUIntBE(at, size))
    at += size
    return value
  }
  for (let i = 0; i < count; i++) rows.set(read(), Number(read()))
  return rows
}

/** MurmurHash64A (A. Appleby, public domain), seed 1: spaCy's key of a string. */
function murmurHash64(bytes: Buffer): bigint {
  let hash = (1n ^ (BigInt(bytes.length) * FACTOR)) & MASK
  let at = 0
  for (; at + 8 <= bytes.length; at += 8) {
    let part = (bytes.readBigUInt64LE(at) * FACTOR) & MASK
    part = ((part ^ (part >> 47n)) * FACTOR) & MASK
    hash = ((hash ^ part) * FACTOR) & MASK
  }
  if (at < bytes.length) {
    for (let i = bytes.length - 1; i >= at; i--) hash ^= BigInt(bytes[i] as number) << BigInt(8 * (i - at))
    hash = (hash * FACTOR) & MASK
  }
  hash = ((hash ^ (hash >> 47n)) * FACTOR) & MASK
  return hash ^ (hash >> 47n)
}
