import type { FrameWord } from './build-frames.ts'
import type { MentionIndex } from './index-mentions.ts'
import {
  ABBREVIATED,
  ADVERB_SET,
  ARTICLES,
  DETERMINER_SET,
  FINITE,
  HOLDERS,
  LINKS,
  LONGEST,
  looksFinite,
  OPENERS,
  PRONOUNS,
  STOPS,
} from './phrase-words.ts'
import { isAdverb } from './verb-group.ts'
import { VERBS } from './verbs.ts'

/** Words from `from` to `to` (excluded) of a frame that name somebody or something: « le porte-parole du ministère ». */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/** Whether a noun phrase may begin at this word: a determiner, a name, « ce dernier », « M. ». */
export function startsPhrase(words: readonly FrameWord[], i: number, mentions: MentionIndex): boolean {
  const word = words[i]
  if (word === undefined || word.kind === 'mark' || word.inverted) return false
  if (mentions.byStart.has(word.start)) return true
  if (ARTICLES.has(word.low)) return word.low !== 'au' && word.low !== 'aux' && word.low !== 'du'
  return word.capital && !OPENERS.has(word.low) && !ADVERB_SET.has(word.low) && !PRONOUNS.has(word.low) && !isAdverb(word)
}

/** Reads a phrase forward from its first word: « le porte-parole du ministère, X » → « le porte-parole du ministère ». */
export function readNounPhrase(words: readonly FrameWord[], start: number, limit: number, mentions: MentionIndex): Phrase {
  let i = start
  let nounSeen = false
  const last = Math.min(limit, start + LONGEST)
  while (i < last) {
    const word = words[i]
    if (word === undefined) break
    const mention = mentions.byStart.get(word.start)
    if (mention !== undefined) {
      i = afterOffset(words, i, mention.end)
      nounSeen = true
      continue
    }
    if (word.low === '(') {
      const close = closingBracket(words, i, last)
      if (close < 0) break
      i = close + 1
      continue
    }
    if (word.low === '.' && ABBREVIATED.test(words[i - 1]?.low ?? '') && words[i + 1]?.capital) {
      i++
      continue
    }
    if (word.low === '«»' && nounSeen && i - start < 6 && i + 1 < last) {
      i++
      continue
    }
    if (i === start && DETERMINER_SET.has(word.low)) {
      i++
      continue
    }
    if (word.kind === 'mark' || STOPS.has(word.low)) {
      if (word.low === 'ce' && words[i + 1]?.low === 'dernier') {
        i += 2
        continue
      }
      break
    }
    if (nounSeen && endsPhrase(words, i) && !/^liée?s?$/.test(words[i - 1]?.low ?? '')) {
      const ahead = HOLDERS.has(word.low) ? nameAhead(words, i, last, mentions) : -1
      if (ahead < 0) break
      i = ahead
      break
    }
    if (!DETERMINER_SET.has(word.low) && !LINKS.has(word.low)) nounSeen = true
    i++
  }
  while (i > start + 1 && isLoose(words[i - 1])) i--
  return { from: start, to: i }
}

/** « l’ancien candidat à la primaire Alain Juppé a annoncé »: past the preposition to the name that ends the phrase. */
function nameAhead(words: readonly FrameWord[], from: number, limit: number, mentions: MentionIndex): number {
  for (let i = from + 1; i < Math.min(limit, from + 14); i++) {
    const word = words[i]
    if (word === undefined || word.low === ',' || word.low === '¶' || word.low === '«»' || FINITE.has(word.low)) return -1
    const mention = mentions.byStart.get(word.start)
    if (mention === undefined) continue
    const end = afterOffset(words, i, mention.end)
    const before = words[i - 1]?.low ?? ''
    if (mention.type === 'person' && !LINKS.has(before) && !HOLDERS.has(before)) return end
    i = end - 1
  }
  return -1
}

/** A verb, a preposition other than « de », an adverb: the phrase is over. */
function endsPhrase(words: readonly FrameWord[], i: number): boolean {
  const word = words[i]
  if (word === undefined || word.capital) return false
  if (LINKS.has(word.low)) return false
  if (word.low === 'à' || FINITE.has(word.low)) return !(word.low === 'à' && words[i + 1]?.low === 'la' && words[i + 2]?.low === 'retraite')
  if (LINKS.has(words[i - 1]?.low ?? '')) return false
  if (looksFinite(word)) return true
  if (OPENERS.has(word.low) || isAdverb(word)) return true
  const verb = VERBS.get(word.low)
  if (verb === undefined || DETERMINER_SET.has(words[i - 1]?.low ?? '')) return false
  return verb.finite || verb.gerund || verb.bare
}

function isLoose(word: FrameWord | undefined): boolean {
  return word !== undefined && (LINKS.has(word.low) || word.low === '«»' || (DETERMINER_SET.has(word.low) && word.kind === 'word'))
}

export function afterOffset(words: readonly FrameWord[], from: number, offset: number): number {
  let i = from + 1
  while (i < words.length && (words[i]?.start ?? offset) < offset) i++
  return i
}

function closingBracket(words: readonly FrameWord[], open: number, limit: number): number {
  for (let i = open + 1; i < Math.min(limit, open + 16); i++) if (words[i]?.low === ')') return i
  return -1
}
