/** Bytes of a file → `SourceFile`: any bytes at all give a source or a message, « Été » the same in UTF-8, UTF-16 or Windows-1252. */
import { createHash } from 'node:crypto'
import { message } from '../messages.ts'
import type { SourceFile } from '../model/source.ts'
import { composeText } from './encoding/compose-text.ts'
import { decodeBytes } from './encoding/decode-bytes.ts'
import { looksBinary } from './encoding/looks-binary.ts'
import { mapOffsets } from './encoding/map-offsets.ts'
import { readFrontMatter } from './front-matter/read-front-matter.ts'
import type { Reading } from './read-source.ts'

export function decodeSource(bytes: Uint8Array, path: string): Reading {
  const binary = looksBinary(bytes)
  if (binary) return { source: null, messages: [message('binary-file', { path }, { what: binary })] }
  const decoded = decodeBytes(bytes, path)
  const { frontMatter, bodyStart, messages: complaints } = readFrontMatter(decoded.text, path)
  const body = decoded.text.slice(bodyStart)
  const text = composeText(body)
  if (text.trim() === '') return { source: null, messages: [...decoded.messages, ...complaints, message('empty-file', { path })] }
  const messages = [...decoded.messages, ...complaints]
  const source: SourceFile = {
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    encoding: decoded.encoding,
    format: /\.(md|markdown)$/i.test(path) ? 'markdown' : 'plain',
    text,
    frontMatter,
    messages,
    byteOffset: mapOffsets({ bytes, encoding: decoded.encoding, bom: decoded.bom, bodyStart, body, text }),
  }
  return { source, messages }
}
