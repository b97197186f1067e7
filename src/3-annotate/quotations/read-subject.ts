import { ADVERBIAL_OPENERS, ADVERBS, SUBJECT_PRONOUNS } from '../../french/function-words.ts'
import type { FrameWord } from './build-frames.ts'
import type { Clause } from './clause.ts'
import type { MentionIndex } from './index-mentions.ts'
import { type Phrase, readNounPhrase, startsPhrase } from './read-noun-phrase.ts'
import { isAdverb } from './verb-group.ts'
import { VERBS } from './verbs.ts'

export const PRONOUNS = new Set(SUBJECT_PRONOUNS)
const OPENERS = new Set(ADVERBIAL_OPENERS)
const ADVERB_SET = new Set(ADVERBS)
export const COORDINATORS = new Set(['et', 'ou', 'puis', 'mais'])

/** Reads forward from a clause's beginning, past « Dans un communiqué, », « Interrogé mardi, », to its first phrase that can be a subject. */
export function readSubject({ words, mentions }: Clause, start: number, limit: number): Phrase | null {
  let i = start
  while (i < limit) {
    const word = words[i]
    if (word === undefined) return null
    if (word.low === '«»' || word.kind !== 'word') {
      i++
      continue
    }
    if (PRONOUNS.has(word.low) && words[i + 1]?.low !== ',') return { from: i, to: i + 1 }
    if (COORDINATORS.has(word.low) || word.low === 'or' || word.low === 'car' || word.low === 'donc') {
      i++
      continue
    }
    if ((ADVERB_SET.has(word.low) || isAdverb(word)) && !/^(?:que|qu'|de|d')$/.test(words[i + 1]?.low ?? '')) {
      i++
      continue
    }
    if (startsPhrase(words, i, mentions) && !isDate(words, i))
      return withNext(words, readNounPhrase(words, i, limit, mentions), limit, mentions)
    const skipped = skipAdverbial(words, i, limit)
    if (skipped < 0) return phraseAfterPreposition(words, i, limit, mentions)
    i = skipped
  }
  return null
}

/** « Les États-Unis et leurs alliés ont exprimé »: both, when a plural verb follows. */
function withNext(words: readonly FrameWord[], first: Phrase, limit: number, mentions: MentionIndex): Phrase {
  if (words[first.to]?.low !== 'et' || first.to + 1 >= limit || !startsPhrase(words, first.to + 1, mentions)) return first
  const second = readNounPhrase(words, first.to + 1, limit, mentions)
  return /^(?:ont|sont|avaient|étaient|auraient|seront|\p{Ll}+ent)$/u.test(words[second.to]?.low ?? '')
    ? { from: first.from, to: second.to }
    : first
}

/** « Le 10 décembre », « Ce jeudi », « Mardi ». */
function isDate(words: readonly FrameWord[], i: number): boolean {
  if (!/^(?:le|la|ce|cette|l'|dans|depuis)$/.test(words[i]?.low ?? '')) return false
  const next = words[i + 1]
  return (
    next !== undefined &&
    (next.kind === 'number' ||
      /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|semaine|mois|lendemain|veille)$/.test(next.low))
  )
}

/** To the word after the comma that ends « Lors d’un discours prononcé à Lyon, »; -1 where no comma does before the limit. */
function skipAdverbial(words: readonly FrameWord[], from: number, limit: number): number {
  const first = words[from]
  if (
    first === undefined ||
    (!OPENERS.has(first.low) && !isDate(words, from) && VERBS.get(first.low) === undefined && !/(?:ant|é|ée|és|ées)$/.test(first.low))
  )
    return from + 1
  let depth = 0
  for (let i = from; i < limit; i++) {
    const low = words[i]?.low ?? ''
    if (low === '(') depth++
    else if (low === ')') depth--
    else if (low === ',' && depth <= 0) return i + 1
  }
  return -1
}

/** « Dans un communiqué le ministère »: the first determiner or name that no preposition holds. */
function phraseAfterPreposition(words: readonly FrameWord[], from: number, limit: number, mentions: MentionIndex): Phrase | null {
  for (let i = from + 2; i < limit; i++) {
    const before = words[i - 1]?.low ?? ''
    if (
      OPENERS.has(before) ||
      before === 'le' ||
      before === 'la' ||
      before === "l'" ||
      before === 'un' ||
      before === 'une' ||
      before === '«»'
    )
      continue
    if (startsPhrase(words, i, mentions)) return readNounPhrase(words, i, limit, mentions)
  }
  return null
}
