/** A TrueType font → how wide its characters are: « M » of Salle Serif is 0.86 of the size. Only what line breaking needs; no kerning. */

/** Width of a text, in units of the font's size. */
export type Measure = (text: string) => number

export function measureFont(bytes: Buffer): Measure {
  const table = tablesOf(bytes)
  const unitsPerEm = bytes.readUInt16BE(table('head') + 18)
  const metrics = bytes.readUInt16BE(table('hhea') + 34)
  const [hmtx, glyphOf] = [table('hmtx'), readCharacters(bytes, table('cmap'))]
  const widths = new Map<string, number>()
  const widthOf = (sign: string) => {
    const known = widths.get(sign)
    if (known !== undefined) return known
    const glyph = Math.min(glyphOf(sign.codePointAt(0) ?? 0), metrics - 1)
    const width = bytes.readUInt16BE(hmtx + glyph * 4) / unitsPerEm
    widths.set(sign, width)
    return width
  }
  return (text) => [...text].reduce((sum, sign) => sum + widthOf(sign), 0)
}

function tablesOf(bytes: Buffer): (tag: string) => number {
  const count = bytes.readUInt16BE(4)
  const at = new Map(
    Array.from({ length: count }, (_, i) => [bytes.toString('latin1', 12 + i * 16, 16 + i * 16), bytes.readUInt32BE(20 + i * 16)]),
  )
  return (tag) => {
    const found = at.get(tag)
    if (found === undefined) throw new Error(`The font has no table ${tag}`)
    return found
  }
}

/** The character map of format 4: segments of codes, each with a shift or a list of glyphs. */
function readCharacters(bytes: Buffer, cmap: number): (code: number) => number {
  const map = cmap + bytes.readUInt32BE(cmap + 8)
  if (bytes.readUInt16BE(map) !== 4) throw new Error('The font has no character map of format 4')
  const length = bytes.readUInt16BE(map + 6)
  const [ends, starts] = [map + 14, map + 16 + length]
  return (code) => {
    for (let i = 0; i < length; i += 2) {
      if (code > bytes.readUInt16BE(ends + i)) continue
      const start = bytes.readUInt16BE(starts + i)
      if (code < start) return 0
      const [delta, offset] = [bytes.readUInt16BE(starts + length + i), bytes.readUInt16BE(starts + length * 2 + i)]
      if (offset === 0) return (code + delta) & 0xffff
      const glyph = bytes.readUInt16BE(starts + length * 2 + i + offset + (code - start) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}
