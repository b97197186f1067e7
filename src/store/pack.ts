/** Values ↔ bytes for the workshop (MessagePack). The same value always gives the same bytes. */
import { Packr } from 'msgpackr'

const packr = new Packr({ useRecords: true, moreTypes: false, structuredClone: false })

export function pack(value: unknown): Uint8Array {
  return packr.pack(value)
}

export function unpack<T>(bytes: Uint8Array): T {
  return packr.unpack(bytes) as T
}
