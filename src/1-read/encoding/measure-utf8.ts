/**
 * Bytes of UTF-8, sound or damaged → the byte at which each UTF-16 unit of the decoded text begins. « É » is one unit and two bytes, an
 * emoji two units and four bytes; damage is counted as the WHATWG decoder does: one U+FFFD for each longest beginning of a character.
 */
interface Checkpoint {
  readonly byte: number
  readonly unit: number
}

/** A checkpoint each 1,024 units; between two of them the bytes are counted anew. */
const stride = 1024

export function measureUtf8(bytes: Uint8Array, bom: number): (unit: number) => number {
  const checkpoints: Checkpoint[] = []
  let unit = 0
  for (let byte = bom; byte < bytes.length; ) {
    if (unit >= checkpoints.length * stride) checkpoints.push({ byte, unit })
    const size = sizeAt(bytes, byte)
    byte += size
    unit += unitsOf(size)
  }
  return (wanted) => {
    // A pair that straddles the stride puts a checkpoint one unit late.
    const cell = Math.min(Math.floor(wanted / stride), checkpoints.length - 1)
    const near = checkpoints[cell]
    const from = near && near.unit <= wanted ? near : (checkpoints[cell - 1] ?? { byte: bom, unit: 0 })
    return walk(bytes, from, wanted)
  }
}

function walk(bytes: Uint8Array, from: Checkpoint, wanted: number): number {
  let { byte, unit } = from
  while (unit < wanted && byte < bytes.length) {
    const size = sizeAt(bytes, byte)
    unit += unitsOf(size)
    // Between the halves of a pair: the beginning of its character.
    if (unit > wanted) return byte
    byte += size
  }
  return byte
}

const unitsOf = (size: number) => (size === 4 ? 2 : 1)

/** Bytes of the character, or of the damage, that begins here. */
function sizeAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0xc2 || first > 0xf4) return 1
  const size = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  for (let i = 1; i < size; i++) {
    const next = bytes[at + i] ?? 0
    if (next < (i === 1 ? low : 0x80) || next > (i === 1 ? high : 0xbf)) return i
  }
  return size
}
