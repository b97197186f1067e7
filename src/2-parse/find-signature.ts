/**
 * Blocks → the one at the end that signs the article, or null: « Élise MARTIN », « J. Dupont (avec AFP) », « SERVOIX ». Lines that name
 * other articles may follow it; a name behind a dash is whom a quotation is from.
 */
import type { Span } from '../model/span.ts'
import type { Block } from './block.ts'
import { endsSentence } from './ends-sentence.ts'
import { readByline } from './opening/read-byline.ts'
import { visibleText } from './visible-text.ts'

const name =
  /^(?:(?:\p{Lu}\p{Ll}?\.-?)+|\p{Lu}[\p{L}’'-]+|de|du|d[’']\p{Lu}[\p{L}-]+|le|la|et|&)(?:\s(?:(?:\p{Lu}\p{Ll}?\.-?)+|\p{Lu}[\p{L}’'-]+|de|du|d[’']\p{Lu}[\p{L}-]+|le|la|et|&)){0,5}\.?$/u

/** `last`: index of the last block that is no related line. */
export function findSignature(text: string, blocks: readonly Block[], last: number): (Span & { readonly index: number }) | null {
  const block = blocks[last]
  const before = blocks[last - 1]
  if (!block || !before || block.kind !== 'paragraph' || !block.oneLine) return null
  const seen = visibleText(text, block, 160)
  if (!seen.whole || (!endsSentence(text, before) && before.kind !== 'paragraph')) return null
  const byline = /^\s*[—–-]/.test(seen.text) ? null : readByline(seen.text)
  const at = (start: number, end: number) => ({ index: last, start: seen.at(start), end: seen.at(end - 1) + 1 })
  if (byline) return at(byline.start, byline.end)
  const words = seen.text.trim()
  const bare = words.replace(/\s*\((?:avec )?[^()]{2,30}\)$/, '')
  const signed = name.test(bare) && bare.length <= 60 && endsSentence(text, before) && (/\s/.test(bare) || !/\p{Ll}/u.test(bare))
  return signed ? at(seen.text.indexOf(words), seen.text.indexOf(words) + words.length) : null
}
