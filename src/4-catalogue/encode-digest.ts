/** Text → its SHA-256 in Crockford's base 32, first `length` signs: no I, L, O, U, so that a cote can be read aloud and typed again. */
import { createHash } from 'node:crypto'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export function encodeDigest(text: string, length: number): string {
  const bytes = createHash('sha256').update(text, 'utf8').digest()
  let out = ''
  let bits = 0
  let value = 0
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff
    bits += 8
    while (bits >= 5 && out.length < length) {
      bits -= 5
      out += alphabet[(value >> bits) & 31]
    }
    if (out.length === length) break
  }
  return out
}
