/** `byteOffset` leads an offset in the text back to the byte of the original at which that character begins. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../src/1-read/decode-source.ts'

const sign = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('a', 'é', 'e\u0301', 'o\u0302\u0323', '\u1112\u1161\u11AB', '€', '😀', '\u2126', '\r\n', ' ', '«'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
)
const anyText = fc
  .array(sign, { maxLength: 60 })
  .map((signs) => signs.join('').replaceAll('\0', ''))
  .filter((text) => text.trim() !== '')

/** Where each character of the text begins, by decoding ever longer beginnings of the file. */
function checkPrefixes(bytes: Buffer, encoding: string, bodyStart: number): void {
  const { source } = decodeSource(bytes, 'a.txt')
  if (source === null) return
  let offset = 0
  for (const character of source.text) {
    const byte = source.byteOffset(offset)
    const before = iconv.decode(bytes.subarray(bodyStart, byte), encoding, { stripBOM: false }).normalize('NFC')
    // A mark may have been one sign with what stands before it: then the beginning of that sign is meant.
    if (/^[\p{M}\u1161-\u11FF]/u.test(character)) expect(source.text.startsWith(before)).toBe(true)
    else expect(before).toBe(source.text.slice(0, offset))
    offset += character.length
  }
  expect(source.byteOffset(source.text.length)).toBe(bytes.length)
}

describe('byteOffset', () => {
  it('is right in UTF-8 across composition, with a mark and front matter', () => {
    fc.assert(
      fc.property(anyText, (text) => checkPrefixes(Buffer.from(`\uFEFF---\ntitre: Été\n---\n.${text}`), 'utf-8', 24)),
      { numRuns: 400 },
    )
  })

  it('is right in UTF-16', () => {
    fc.assert(
      fc.property(anyText, (text) => checkPrefixes(Buffer.from(`\uFEFF.${text}`, 'utf16le'), 'utf-16le', 2)),
      { numRuns: 200 },
    )
  })

  it.each([
    ['windows-1252', iconv.encode('Déjà l’été à Besançon', 'windows-1252')],
    ['utf-8', Buffer.from([0xc3, 0xa9, 0xe2, 0x82, 0x20, 0xf0, 0x9f, 0x98, 0x61, 0xc3, 0xa8, 0xc3, 0xa8])],
  ])('is right for every unit of %s, damage included', (encoding, bytes) => {
    const { source } = decodeSource(bytes, 'a.txt')
    expect(source?.encoding).toBe(encoding)
    const units = source?.text.length ?? 0
    const offsets = Array.from({ length: units + 1 }, (_, i) => source?.byteOffset(i) ?? -1)
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
    expect(new Set(offsets).size).toBe(units + 1)
    expect(offsets.at(-1)).toBe(bytes.length)
  })

  it('is quick at the end of a long file', () => {
    const text = `${'Une phrase de plus, déjà. '.repeat(100_000)}fin`
    const { source } = decodeSource(Buffer.from(text), 'a.txt')
    expect(source?.byteOffset(source.text.indexOf('fin'))).toBe(Buffer.byteLength(text) - 3)
    const began = performance.now()
    for (let i = 0; i < 10_000; i++) source?.byteOffset(i * 200)
    expect(performance.now() - began).toBeLessThan(3_000)
  })

  it('keeps the digest of the bytes as they were', () => {
    const bytes = iconv.encode('Déjà', 'windows-1252')
    expect(decodeSource(bytes, 'a.txt').source?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })
})
