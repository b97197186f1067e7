import type { FrameWord } from './build-frames.ts'
import type { MentionIndex } from './index-mentions.ts'
import { ABBREVIATED, DETERMINER_SET, FINITE, HOLDERS, LINKS, LONGEST, looksFinite, OPENERS, STOPS } from './phrase-words.ts'
import { type Phrase, startsPhrase } from './read-noun-phrase.ts'
import { VERBS } from './verbs.ts'

/**
 * Reads a phrase backward from its last word: « Mardi soir le président américain | a déclaré » → « le président américain ». `nearest` takes the
 * phrase that touches the end (for « qui »); else « le ministre en visite à Paris » gives « le ministre ». Null where none ends there.
 */
export function readPhraseBack(
  words: readonly FrameWord[],
  end: number,
  floor: number,
  mentions: MentionIndex,
  nearest = false,
): Phrase | null {
  let best: Phrase | null = null
  let to = end + 1
  let i = end
  const lowest = Math.max(floor, end - LONGEST)
  while (i >= lowest) {
    const chunk = chunkBack(words, i, lowest, mentions)
    if (chunk === null) break
    best = { from: chunk.from, to }
    const before = words[chunk.from - 1]
    if (nearest || before === undefined || chunk.from <= lowest || !HOLDERS.has(before.low)) break
    i = chunk.from - 2
    to = i + 1
    if (i < lowest || words[i]?.kind === 'mark' || isVerbBefore(words, i)) {
      if (!nearest && OPENERS.has(before.low) && !startsPhrase(words, chunk.from - 2, mentions)) return best
      break
    }
  }
  return best === null || best.to <= best.from ? null : best
}

/** One phrase with what « de » joins to it, back to its determiner: « le ministère russe de la Défense ». */
function chunkBack(words: readonly FrameWord[], end: number, floor: number, mentions: MentionIndex): Phrase | null {
  let from = -1
  for (let i = end; i >= floor; i--) {
    const word = words[i]
    if (word === undefined) break
    const mention = mentions.byEnd.get(word.end)
    if (mention !== undefined && mention.start >= (words[floor]?.start ?? 0)) {
      if (from >= 0 && from <= end && isMentionStart(words, from, mentions) && !DETERMINER_SET.has(words[from]?.low ?? '')) break
      while (i > floor && (words[i]?.start ?? 0) > mention.start) i--
      from = i
      continue
    }
    if (word.low === ')') {
      const open = openingBracket(words, i, floor)
      if (open < 0) break
      i = open
      continue
    }
    if (word.low === '.' && ABBREVIATED.test(words[i - 1]?.low ?? '')) continue
    if (word.low === '«»' && i > floor && words[i - 1]?.kind === 'word') continue
    if ((word.low === 'au' || word.low === 'aux') && i < end) return from < 0 ? null : { from: i + 1, to: end + 1 }
    if (DETERMINER_SET.has(word.low) && i < end) {
      from = i
      if (LINKS.has(word.low)) {
        if (i - 1 < floor || words[i - 1]?.kind === 'mark') return word.low === 'des' ? { from, to: end + 1 } : null
        continue
      }
      if (LINKS.has(words[i - 1]?.low ?? '')) continue
      return { from, to: end + 1 }
    }
    if (word.kind === 'mark' || STOPS.has(word.low) || isVerbBefore(words, i) || (HOLDERS.has(word.low) && !word.capital)) break
    if (OPENERS.has(word.low) && !LINKS.has(word.low)) break
    from = i
  }
  while (from >= 0 && from < end && LINKS.has(words[from]?.low ?? '')) from++
  return from < 0 ? null : { from, to: end + 1 }
}

function isMentionStart(words: readonly FrameWord[], i: number, mentions: MentionIndex): boolean {
  return mentions.byStart.has(words[i]?.start ?? -1)
}

function openingBracket(words: readonly FrameWord[], close: number, floor: number): number {
  for (let i = close - 1; i >= Math.max(floor, close - 16); i--) if (words[i]?.low === '(') return i
  return -1
}

function isVerbBefore(words: readonly FrameWord[], i: number): boolean {
  const word = words[i]
  if (word === undefined || word.capital) return false
  if (FINITE.has(word.low) || looksFinite(word)) return true
  const verb = VERBS.get(word.low)
  if (verb === undefined || DETERMINER_SET.has(words[i - 1]?.low ?? '') || LINKS.has(words[i - 1]?.low ?? '')) return false
  return verb.gerund || verb.bare || (verb.finite && !verb.participle)
}
