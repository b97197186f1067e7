/** Values ↔ bytes for the workshop (MessagePack). The same value always gives the same bytes. */
import { FLOAT32_OPTIONS, Packr } from 'msgpackr'
import { recordShapes } from './record-shapes.ts'

/** Shapes that are not in the list go with the value that has them: what was packed before never changes how a value is packed. */
const packr = new Packr({
  useRecords: true,
  moreTypes: false,
  structuredClone: false,
  // « 0.998 » takes four bytes and comes back as it was.
  useFloat32: FLOAT32_OPTIONS.DECIMAL_FIT,
  structures: recordShapes.map((keys) => [...keys]),
  maxSharedStructures: recordShapes.length,
})

export function pack(value: unknown): Uint8Array {
  return packr.pack(value)
}

export function unpack<T>(bytes: Uint8Array): T {
  return packr.unpack(bytes) as T
}
