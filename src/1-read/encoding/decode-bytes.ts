/**
 * Bytes → characters, never silently: anything but clean UTF-8 brings a warning that names the encoding it was read as.
 * « déjà » in Windows-1252 (`64 E9 6A E0`) reads as « déjà ». The byte order mark is not part of the text.
 */
import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { message } from '../../messages.ts'
import type { Message } from '../../model/message.ts'
import { declaredEncoding } from './declared-encoding.ts'
import { guessLegacyEncoding } from './guess-legacy-encoding.ts'
import { guessUtf16 } from './guess-utf16.ts'

export interface Decoded {
  readonly text: string
  /** WHATWG name, lower case. */
  readonly encoding: string
  /** Bytes of the byte order mark. */
  readonly bom: number
  readonly messages: readonly Message[]
}

export function decodeBytes(bytes: Uint8Array, path: string): Decoded {
  const wide = guessUtf16(bytes)
  if (wide) return decodeWide(bytes, wide, path)
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const body = bytes.subarray(bom)
  return isUtf8(body) ? { text: readUtf8(body), encoding: 'utf-8', bom, messages: [] } : decodeOther(body, bom, path)
}

function readUtf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
}

function decodeWide(bytes: Uint8Array, encoding: string, path: string): Decoded {
  const bom = (bytes[0] ?? 0) >= 0xfe ? 2 : 0
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(bom))
  return { text, encoding, bom, messages: [message('legacy-encoding', { path }, { encoding })] }
}

/** Not clean UTF-8: declared, or damaged UTF-8, or an older encoding. */
function decodeOther(body: Uint8Array, bom: number, path: string): Decoded {
  const { declared, unknown } = declaredEncoding(body)
  const messages: Message[] = unknown ? [message('unknown-encoding', { path }, { encoding: unknown })] : []
  if (bom > 0 || (declared ?? 'utf-8') === 'utf-8') {
    const text = readUtf8(body)
    const damaged = text.split('\uFFFD').length - 1
    const sound = (text.match(/[^\x00-\x7F\uFFFD]/g) ?? []).length
    if (bom > 0 || declared || sound > damaged) {
      return { text, encoding: 'utf-8', bom, messages: [...messages, message('broken-utf-8', { path }, { damaged })] }
    }
  }
  const encoding = declared ?? guessLegacyEncoding(body)
  return {
    text: iconv.decode(Buffer.from(body.buffer, body.byteOffset, body.length), encoding),
    encoding,
    bom,
    messages: [...messages, message('legacy-encoding', { path }, { encoding })],
  }
}
