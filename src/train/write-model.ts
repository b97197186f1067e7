import type { ModelHead } from '../3-annotate/names/load-names-model.ts'
import { MAGIC } from '../3-annotate/names/load-names-model.ts'
import type { PackedTable } from '../3-annotate/names/look-up-table.ts'
import type { NamesModel, Tagger } from '../3-annotate/names/names-model.ts'

type Block = Uint8Array | Int8Array | Uint16Array | Uint32Array | Float32Array
type Kind = ModelHead['blocks'][string]['kind']

/** Model → the bytes of the model file (see load-names-model.ts). `made`: what it was made from, told in its head. */
export function writeModel(model: NamesModel, made: string): Uint8Array {
  const { lists } = model
  const tables: [string, PackedTable][] = [
    ['names', lists.names],
    ['dictionary', lists.dictionary],
  ]
  if (lists.classes !== null) tables.push(['classes', lists.classes])
  const blocks: [string, Block][] = [
    ...(['modern', 'old'] as const).flatMap((period) => taggerBlocks(period, model[period])),
    ...tables.map(([name, table]) => [name, table.slots] as [string, Block]),
  ]
  const head = (offsets: readonly number[]): ModelHead => ({
    format: 'hemerotheque-names',
    version: 2,
    made,
    taggers: {
      modern: { scale: model.modern.scale, threshold: model.modern.threshold },
      old: { scale: model.old.scale, threshold: model.old.threshold },
    },
    combinations: lists.combinations,
    coarser: lists.coarser,
    blocks: Object.fromEntries(
      blocks.map(([name, block], i) => [name, { offset: offsets[i] ?? 0, length: block.length, kind: kindOf(block) }]),
    ),
    tables: Object.fromEntries(
      tables.map(([name, table]) => [name, { valueBits: table.valueBits, fingerprintBits: table.fingerprintBits }]),
    ),
  })
  return assemble(
    blocks.map(([, block]) => block),
    (offsets) => JSON.stringify(head(offsets)),
  )
}

function taggerBlocks(period: string, tagger: Tagger): [string, Block][] {
  return [
    [`${period}.hashes`, tagger.hashes],
    [`${period}.weights`, tagger.weights],
    [`${period}.transitions`, tagger.transitions],
    [`${period}.first`, tagger.first],
  ]
}

/** The head's length depends on the offsets it names, so room for the longest numbers is kept. */
function assemble(blocks: readonly Block[], headText: (offsets: readonly number[]) => string): Uint8Array {
  const roomy = new TextEncoder().encode(headText(blocks.map(() => 99_999_999))).length
  const offsets: number[] = []
  let end = 8 + roomy
  for (const block of blocks) {
    end = Math.ceil(end / 8) * 8
    offsets.push(end)
    end += block.byteLength
  }
  const bytes = new Uint8Array(end)
  new DataView(bytes.buffer).setUint32(0, MAGIC, true)
  new DataView(bytes.buffer).setUint32(4, roomy, true)
  bytes.fill(0x20, 8, 8 + roomy)
  bytes.set(new TextEncoder().encode(headText(offsets)), 8)
  for (const [i, block] of blocks.entries()) bytes.set(new Uint8Array(block.buffer, block.byteOffset, block.byteLength), offsets[i])
  return bytes
}

function kindOf(block: Block): Kind {
  if (block instanceof Int8Array) return 'i8'
  if (block instanceof Uint8Array) return 'u8'
  if (block instanceof Uint16Array) return 'u16'
  return block instanceof Uint32Array ? 'u32' : 'f32'
}
