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
    if (nounSeen && endsPhrase(words, i)) break
    if (!DETERMINER_SET.has(word.low) && !LINKS.has(word.low)) nounSeen = true
    i++
  }
  while (i > start + 1 && isLoose(words[i - 1])) i--
  return { from: start, to: i }
}

/** A verb, a preposition other than « de », an adverb: the phrase is over. */
function endsPhrase(words: readonly FrameWord[], i: number): boolean {
  const word = words[i]
  if (word === undefined || word.capital) return false
  if (LINKS.has(word.low)) return false
  if (word.low === 'à' || FINITE.has(word.low)) return !(word.low === 'à' && words[i + 1]?.low === 'la' && words[i + 2]?.low === 'retraite')
  if (LINKS.has(words[i - 1]?.low ?? '')) return false
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

/** Reads a phrase backward from its last word: « Mardi soir le président américain | a déclaré » → « le président américain »; null where none ends there. */
export function readPhraseBack(words: readonly FrameWord[], end: number, floor: number, mentions: MentionIndex): Phrase | null {
  let from = end + 1
  for (let i = end; i >= Math.max(floor, end - LONGEST); i--) {
    const word = words[i]
    if (word === undefined) break
    const mention = mentions.byEnd.get(word.end)
    if (mention !== undefined && mention.start >= (words[floor]?.start ?? 0)) {
      while (i > floor && (words[i]?.start ?? 0) > mention.start) i--
      from = i
      continue
    }
    if (word.low === ')') {
      while (i > floor && words[i]?.low !== '(') i--
      from = i
      continue
    }
    if (word.low === '.' && ABBREVIATED.test(words[i - 1]?.low ?? '')) continue
    if (word.low === '«»' && i > floor && words[i - 1]?.kind === 'word') continue
    if (word.kind === 'mark' || STOPS.has(word.low) || isVerbBefore(words, i)) break
    from = i
  }
  if (from > end) return null
  const start = subjectStart(words, from, end, mentions)
  return start < 0 ? null : { from: start, to: end + 1 }
}

function isVerbBefore(words: readonly FrameWord[], i: number): boolean {
  const word = words[i]
  if (word === undefined || word.capital) return false
  if (FINITE.has(word.low)) return true
  const verb = VERBS.get(word.low)
  if (verb === undefined || DETERMINER_SET.has(words[i - 1]?.low ?? '') || LINKS.has(words[i - 1]?.low ?? '')) return false
  return verb.gerund || verb.bare || (verb.finite && !verb.participle)
}

/** Leaves « Dans un communiqué », « Mardi soir » out: the subject's own first word. */
function subjectStart(words: readonly FrameWord[], from: number, end: number, mentions: MentionIndex): number {
  const first = words[from]
  if (first === undefined) return -1
  if (startsPhrase(words, from, mentions)) return from
  for (let i = from + 1; i <= end; i++) {
    const word = words[i]
    if (word === undefined) break
    const before = words[i - 1]?.low ?? ''
    if (OPENERS.has(before) || LINKS.has(before) || DETERMINER_SET.has(before)) {
      const mention = mentions.byStart.get(word.start)
      if (mention !== undefined) i = afterOffset(words, i, mention.end) - 1
      continue
    }
    if (startsPhrase(words, i, mentions)) return i
  }
  return OPENERS.has(first.low) || first.kind === 'mark' ? -1 : from
}
