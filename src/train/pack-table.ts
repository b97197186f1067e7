import { mixHash } from '../3-annotate/names/hash-text.ts'
import type { PackedTable } from '../3-annotate/names/look-up-table.ts'
import { keyFingerprint, reduce } from '../3-annotate/names/look-up-table.ts'

/** A key by its two hashes, with the value to find under it. */
export interface TableEntry {
  readonly a: number
  readonly b: number
  readonly value: number
}

/** Entries with different keys → the packed table that finds them (D. Belazzougui, F. Botelho, M. Dietzfelbinger: peeling a random hypergraph). */
export function packTable(entries: readonly TableEntry[], valueBits: number, fingerprintBits: number): PackedTable {
  const width = valueBits + fingerprintBits
  for (let block = Math.ceil((1.23 * entries.length) / 3) + 16; ; block += 1 + (block >> 8)) {
    const order = peel(entries, block)
    if (order === null) continue
    const slots = width <= 8 ? new Uint8Array(3 * block) : width <= 16 ? new Uint16Array(3 * block) : new Uint32Array(3 * block)
    for (const { entry, slot } of order.reverse()) {
      const { a, b, value } = entries[entry] as TableEntry
      const others = slotsOf(a, b, block).filter((at) => at !== slot)
      const wanted = ((keyFingerprint(a, b, fingerprintBits) << valueBits) | value) >>> 0
      slots[slot] = (wanted ^ (slots[others[0] as number] as number) ^ (slots[others[1] as number] as number)) >>> 0
    }
    return { slots, valueBits, fingerprintBits }
  }
}

function slotsOf(a: number, b: number, block: number): [number, number, number] {
  return [reduce(a, block), block + reduce(b, block), 2 * block + reduce(mixHash(a, b), block)]
}

/** The order in which entries can be taken away, each owning a slot that no remaining entry uses; null when some cannot. */
function peel(entries: readonly TableEntry[], block: number): { entry: number; slot: number }[] | null {
  const degree = new Int32Array(3 * block)
  const users = new Int32Array(3 * block)
  entries.forEach(({ a, b }, i) => {
    for (const slot of slotsOf(a, b, block)) {
      degree[slot] = (degree[slot] as number) + 1
      users[slot] = (users[slot] as number) ^ i
    }
  })
  const queue: number[] = []
  for (let slot = 0; slot < 3 * block; slot++) if (degree[slot] === 1) queue.push(slot)
  const order: { entry: number; slot: number }[] = []
  for (let slot = queue.pop(); slot !== undefined; slot = queue.pop()) {
    if (degree[slot] !== 1) continue
    const entry = users[slot] as number
    order.push({ entry, slot })
    const { a, b } = entries[entry] as TableEntry
    for (const used of slotsOf(a, b, block)) {
      degree[used] = (degree[used] as number) - 1
      users[used] = (users[used] as number) ^ entry
      if (degree[used] === 1) queue.push(used)
    }
  }
  return order.length === entries.length ? order : null
}
