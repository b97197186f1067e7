import {
  ADVERBIAL_OPENERS,
  ADVERBS,
  AVOIR_FORMS,
  COMMON_VERBS,
  DETERMINERS,
  ETRE_FORMS,
  SUBJECT_PRONOUNS,
} from '../../french/function-words.ts'
import type { FrameWord } from './build-frames.ts'
import { isAdverb, VERBS } from './find-cues.ts'
import type { MentionIndex } from './index-mentions.ts'

/** Words from `from` to `to` (excluded) of a frame that name somebody or something: « le porte-parole du ministère ». */
export interface Phrase {
  readonly from: number
  readonly to: number
}

const DETERMINER_SET = new Set(DETERMINERS)
const PRONOUNS = new Set(SUBJECT_PRONOUNS)
const OPENERS = new Set(ADVERBIAL_OPENERS)
const ADVERB_SET = new Set(ADVERBS)
const FINITE = new Set([...AVOIR_FORMS, ...ETRE_FORMS, ...COMMON_VERBS])
const LINKS = new Set(['de', 'du', 'des', "d'"])
/** Prepositions that hold a phrase beside the subject: « en visite à Paris ». */
const HOLDERS = new Set([
  'à',
  'au',
  'aux',
  'en',
  'dans',
  'sur',
  'sous',
  'par',
  'pour',
  'avec',
  'sans',
  'chez',
  'contre',
  'depuis',
  'vers',
  'entre',
  'lors',
  'après',
  'avant',
  'devant',
  'selon',
])
const ARTICLES = new Set([
  'le',
  'la',
  'les',
  "l'",
  'un',
  'une',
  'des',
  'du',
  'au',
  'aux',
  'ce',
  'cet',
  'cette',
  'ces',
  'son',
  'sa',
  'ses',
  'leur',
  'leurs',
  'certains',
  'plusieurs',
  'deux',
  'trois',
  'quatre',
  'cinq',
])
const STOPS = new Set([
  '¶',
  ',',
  ';',
  ':',
  '–',
  '—',
  '!',
  '?',
  '…',
  '...',
  'qui',
  'que',
  "qu'",
  'dont',
  'où',
  'et',
  'ou',
  'mais',
  'se',
  "s'",
  'ne',
  "n'",
  'il',
  'elle',
  'ils',
  'elles',
  'on',
  'lui',
  'comme',
  'afin',
  'car',
  'ce',
])
const ABBREVIATED = /^(?:m|mm|mme|mmes|mlle|dr|pr|me|mgr|st|ste|[a-z])$/
const LONGEST = 24

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

const NOUNS_IN_AIT = new Set(
  'trait portrait souhait retrait extrait parfait attrait bienfait forfait distrait abstrait satisfait imparfait lait fait méfait'.split(
    ' ',
  ),
)

/** « logeait », « affrontèrent », « rencontreront »: endings that only verbs have. */
function looksFinite(word: FrameWord): boolean {
  const low = word.low
  if (low.length < 5 || word.capital) return false
  return (low.endsWith('ait') && !NOUNS_IN_AIT.has(low)) || low.endsWith('aient') || low.endsWith('èrent') || low.endsWith('eront')
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
