/**
 * Bytes → `utf-16le` or `utf-16be` when a mark says so or when the bytes can be nothing else; null otherwise.
 * French text in UTF-16 has a NUL in most pairs, on the same side: « L’Été » is `4C 00 19 20 C9 00…`.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(bytes.length, 4096) >> 1
  if (pairs < 2) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  if (odd > pairs * 0.6 && even === 0) return 'utf-16le'
  if (even > pairs * 0.6 && odd === 0) return 'utf-16be'
  return null
}
