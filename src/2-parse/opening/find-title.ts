/**
 * Blocks → the one that is the title, or null: a Markdown heading, else a first line that reads as one, « Pourquoi Kourou »: short, without
 * a final stop, followed by a blank line or a dateline. A long first line without a stop is none: it is the opening line.
 */
import type { Block } from '../block.ts'
import { findRelatedLine } from '../find-related-line.ts'
import { visibleText } from '../visible-text.ts'
import { readByline } from './read-byline.ts'
import { readDateline } from './read-dateline.ts'

/** In 1,045 articles of Wikinews the longest title has 128 characters. */
const longestTitle = 140
const longestOpening = 400

export interface TitleFinding {
  readonly kind: 'title' | 'opening line'
  readonly origin: 'heading' | 'first line'
}

export function findTitle(text: string, blocks: readonly Block[]): TitleFinding | null {
  const [first, next] = blocks
  if (!first) return null
  if (first.kind === 'heading') return blocks.length > 1 || first.level === 1 ? { kind: 'title', origin: 'heading' } : null
  if (first.kind !== 'paragraph' || !next || findRelatedLine(text, first)) return null
  const words = visibleText(text, first, longestOpening + 1)
  const lines = text.slice(first.start, first.end).split(/\r\n|[\n\r]/).length
  if (!words.whole || lines > 2 || !/\p{L}/u.test(words.text) || readDateline(words.text) || readByline(words.text)) return null
  const seen = visibleText(text, next)
  // The line goes on: broken by a printer, not a title.
  if (!next.gapBefore && /^\p{Ll}/u.test(seen.text)) return null
  const announced =
    blocks.slice(1, 3).some((block) => readDateline(visibleText(text, block).text)?.sure) || (seen.whole && readByline(seen.text) !== null)
  const stopped = /[.;,:]["»”)\s]*$/.test(words.text) && !/\.\.\.$/.test(words.text)
  const apart = next.gapBefore || next.kind === 'heading'
  if (words.text.length <= longestTitle) {
    if (announced && !/[;,:]$/.test(words.text)) return { kind: 'title', origin: 'first line' }
    if (!stopped && startsWell(words.text) && (apart || (lines === 1 && endsAndIsLonger(text, next, words.text.length))))
      return { kind: 'title', origin: 'first line' }
    return null
  }
  return !stopped && apart && startsWell(words.text) && !/[!?…]["»”)\s]*$/.test(words.text)
    ? { kind: 'opening line', origin: 'first line' }
    : null
}

/** A small letter begins a torn sentence, not a title; « iPhone : … » is let in by the capital that follows. */
function startsWell(words: string): boolean {
  return /^[\s"'«“‘([¿¡]*(?:[\p{Lu}\p{N}]|\p{Ll}\p{Lu})/u.test(words)
}

function endsAndIsLonger(text: string, next: Block, length: number): boolean {
  return next.end - next.start > length && /[.!?…»”"]\s*$/.test(text.slice(next.end - 4, next.end))
}
