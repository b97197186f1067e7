/**
 * A record and its excerpts ↔ one value of the workshop: the text once, then what points into it, then the excerpts, which repeat it, all in one
 * compressed stream. About 3.3 kB for an article of 4 kB, whose record is 13 kB of JSON.
 */
import { deflateSync, inflateSync } from 'node:zlib'
import type { Excerpts } from '../model/card.ts'
import type { ArticleRecord } from '../model/record.ts'
import { loadDictionary } from './dictionary.ts'
import { pack, unpack } from './pack.ts'
import { restoreSpans, shrinkSpans } from './shrink-spans.ts'

/** Lengths in bytes of the text, of the record without it, and of all three: three whole numbers of four bytes. */
const head = 12
const level = 6

export function packWords(record: ArticleRecord, excerpts: Excerpts): Uint8Array {
  const { text, frontMatter } = record
  // What people wrote is kept as it stands: `start` and `end` need not be spans there.
  const short = Object.assign(shrinkSpans({ ...record, text: '', frontMatter: null }, text) as object, { frontMatter })
  const [words, spans, passages] = [Buffer.from(text, 'utf8'), Buffer.from(pack(short)), Buffer.from(pack(excerpts))]
  const whole = Buffer.concat([words, spans, passages])
  const lengths = Buffer.alloc(head)
  lengths.writeUInt32LE(words.length, 0)
  lengths.writeUInt32LE(spans.length, 4)
  lengths.writeUInt32LE(whole.length, 8)
  return Buffer.concat([lengths, deflateSync(whole, { level, dictionary: loadDictionary() })])
}

export function unpackRecord(packed: Uint8Array): ArticleRecord {
  const { whole, words, spans } = inflate(packed)
  const text = whole.toString('utf8', 0, words)
  const record = unpack<Record<string, unknown>>(whole.subarray(words, words + spans))
  const { frontMatter } = record
  record.frontMatter = null
  restoreSpans(record, text)
  return Object.assign(record, { text, frontMatter }) as unknown as ArticleRecord
}

export function unpackExcerpts(packed: Uint8Array): Excerpts {
  const { whole, words, spans } = inflate(packed)
  return unpack<Excerpts>(whole.subarray(words + spans))
}

/** Throws where the bytes are not those that were packed: the stream carries a checksum. */
function inflate(packed: Uint8Array): { readonly whole: Buffer; readonly words: number; readonly spans: number } {
  const lengths = new DataView(packed.buffer, packed.byteOffset, head)
  // zlib's own blocks of 16 kB hold most articles; of a longer one the whole is made in one piece.
  const chunkSize = Math.max(16_384, lengths.getUint32(8, true))
  const whole = inflateSync(packed.subarray(head), { dictionary: loadDictionary(), chunkSize })
  return { whole, words: lengths.getUint32(0, true), spans: lengths.getUint32(4, true) }
}
