/** Bytes → the encoding that the file itself declares (`encoding: iso-8859-15` in its front matter), where it is one that can be read. */
import iconv from 'iconv-lite'

const declaration = /^(?:encoding|encodage)[ \t]*:[ \t]*["']?([\w.:-]{1,40})/im

/** One byte, one character: what lets an offset in the text be led back to a byte. */
function isSingleByte(encoding: string): boolean {
  const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
  return iconv.encodingExists(encoding) && iconv.decode(all, encoding).length === 256
}

export function declaredEncoding(bytes: Uint8Array): { readonly declared: string | null; readonly unknown: string | null } {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const end = head.startsWith('---') ? head.indexOf('\n---', 3) : -1
  const name = end < 0 ? undefined : declaration.exec(head.slice(0, end))?.[1]?.toLowerCase()
  if (!name) return { declared: null, unknown: null }
  if (/^utf-?8$/.test(name)) return { declared: 'utf-8', unknown: null }
  return isSingleByte(name) ? { declared: name, unknown: null } : { declared: null, unknown: name }
}
