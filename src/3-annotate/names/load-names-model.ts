import { readFileSync } from 'node:fs'
import type { PackedTable } from './look-up-table.ts'
import type { NamesModel, Period, Tagger, WordLists } from './names-model.ts'

/** What the head of the model file says; the numbers themselves follow it, each block at a multiple of 8 bytes. */
export interface ModelHead {
  readonly format: 'hemerotheque-names'
  readonly version: 2
  readonly made: string
  readonly taggers: Readonly<Record<Period, { scale: number; threshold: number }>>
  readonly combinations: readonly number[]
  readonly coarser: readonly (readonly number[])[]
  readonly blocks: Readonly<Record<string, { offset: number; length: number; kind: 'u8' | 'i8' | 'u16' | 'u32' | 'f32' }>>
  readonly tables: Readonly<Record<string, { valueBits: number; fingerprintBits: number }>>
}

/** The first four bytes of the file, before the length of its head. */
export const MAGIC = 0x324d4e48

/** Path of the model file, or its bytes → the model, ready to read with. Throws where the file is none or is cut short. */
export function loadNamesModel(from: string | URL | Uint8Array): NamesModel {
  const bytes = from instanceof Uint8Array ? from : readFileSync(from)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 16 || view.getUint32(0, true) !== MAGIC)
    throw new Error('Unexpected bytes in the names model, expected the format hemerotheque-names 2')
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + view.getUint32(4, true)))) as ModelHead
  const blocks = readBlocks(bytes, head)
  const taggers: Partial<Record<Period, Tagger>> = {}
  const taggerOf = (period: Period): Tagger => {
    const tagger = taggers[period] ?? readTagger(blocks, head, period)
    taggers[period] = tagger
    return tagger
  }
  // read when first asked for: few archives hold both the press of today and old print
  return {
    lists: readLists(blocks, head),
    get modern() {
      return taggerOf('modern')
    },
    get old() {
      return taggerOf('old')
    },
  }
}

function readTagger(blocks: ReadonlyMap<string, Block>, head: ModelHead, period: Period): Tagger {
  return {
    ...head.taggers[period],
    hashes: blocks.get(`${period}.hashes`) as Uint32Array,
    weights: blocks.get(`${period}.weights`) as Int8Array,
    transitions: blocks.get(`${period}.transitions`) as Float32Array,
    first: blocks.get(`${period}.first`) as Float32Array,
  }
}

type Block = Uint8Array | Int8Array | Uint16Array | Uint32Array | Float32Array
const KINDS = { u8: Uint8Array, i8: Int8Array, u16: Uint16Array, u32: Uint32Array, f32: Float32Array } as const

/**
 * Views over the file's own bytes, nothing copied, where they are aligned (a file read whole is). Little-endian, as are all machines that Node runs on
 * but s390x.
 */
function readBlocks(bytes: Uint8Array, head: ModelHead): Map<string, Block> {
  const blocks = new Map<string, Block>()
  for (const [name, { offset, length, kind }] of Object.entries(head.blocks)) {
    const view = KINDS[kind]
    const end = offset + length * view.BYTES_PER_ELEMENT
    if (end > bytes.byteLength) throw new Error(`Unexpected end of the names model in block ${name}, expected ${end} bytes`)
    const aligned = (bytes.byteOffset + offset) % view.BYTES_PER_ELEMENT === 0
    const own = aligned ? bytes : Uint8Array.prototype.slice.call(bytes, offset, end)
    blocks.set(name, new view(own.buffer as ArrayBuffer, own.byteOffset + (aligned ? offset : 0), length))
  }
  return blocks
}

function readLists(blocks: ReadonlyMap<string, Block>, head: ModelHead): WordLists {
  const table = (name: string): PackedTable | null => {
    const slots = blocks.get(name)
    const widths = head.tables[name]
    return slots === undefined || widths === undefined ? null : { slots: slots as Uint16Array, ...widths }
  }
  return {
    names: table('names') as PackedTable,
    dictionary: table('dictionary') as PackedTable,
    classes: table('classes'),
    combinations: head.combinations,
    coarser: head.coarser,
  }
}
