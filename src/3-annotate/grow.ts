type Flat = Int32Array | Uint32Array | Uint16Array | Int16Array | Uint8Array | Float64Array

/** An array with room for `length` elements: itself when it has it, else a larger copy, twice as long at least. */
export function grow<T extends Flat>(array: T, length: number): T {
  if (array.length >= length) return array
  const larger = new (array.constructor as new (length: number) => T)(Math.max(length, 2 * array.length))
  larger.set(array)
  return larger
}
