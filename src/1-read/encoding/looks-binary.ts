/** Bytes → what kind of binary file they are (`PDF`, `ZIP`…), or null for text. A file with NUL bytes is binary unless it is UTF-16. */
import { guessUtf16 } from './guess-utf16.ts'

/** First bytes of formats that people drop among articles by mistake. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'],
  ['PK\x03\x04', 'ZIP (or docx, odt, epub)'],
  ['\xD0\xCF\x11\xE0', 'Word document'],
  ['{\\rtf', 'RTF'],
  ['\x89PNG', 'PNG picture'],
  ['\xFF\xD8\xFF', 'JPEG picture'],
  ['GIF8', 'GIF picture'],
  ['II*\x00', 'TIFF picture'],
  ['MM\x00*', 'TIFF picture'],
  ['\x1F\x8B', 'gzip'],
  ['\x7FELF', 'ELF program'],
]

export function looksBinary(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  const known = signatures.find(([signature]) => head.startsWith(signature))
  if (known) return known[1]
  if (guessUtf16(bytes)) return null
  return bytes.includes(0) ? 'NUL bytes' : null
}
