import { ADVERBIAL_OPENERS, ADVERBS, SUBJECT_PRONOUNS } from '../../french/function-words.ts'
import type { FrameWord } from './build-frames.ts'
import { type Cue, isAdverb, VERBS } from './find-cues.ts'
import type { MentionIndex } from './index-mentions.ts'
import { type Phrase, readNounPhrase, readPhraseBack, startsPhrase } from './read-noun-phrase.ts'

export interface Clause {
  readonly words: readonly FrameWord[]
  readonly cues: readonly Cue[]
  readonly mentions: MentionIndex
}

const PRONOUNS = new Set(SUBJECT_PRONOUNS)
const OPENERS = new Set(ADVERBIAL_OPENERS)
const ADVERB_SET = new Set(ADVERBS)
const CLAUSE_STARTS = new Set([
  'que',
  "qu'",
  '¶',
  ';',
  ':',
  'tandis',
  'lorsque',
  "lorsqu'",
  'puisque',
  'si',
  "s'",
  'quand',
  'dont',
  'mais',
  'car',
  'or',
])
const FURTHEST = 80

/** The phrase that does what a verb says: « X, maire de Y, a ensuite déclaré » → X; null where the clause has none. */
export function findSubject(clause: Clause, cue: Cue, depth = 0): Phrase | null {
  const { words, mentions } = clause
  if (cue.mood === 'gerund') return findMainSubject(clause, cue.from, depth)
  let p = cue.from - 1
  const floor = Math.max(0, cue.from - FURTHEST)
  while (p >= floor && isSkipped(words[p])) p--
  const word = words[p]
  if (word === undefined || p < floor) return null
  if (PRONOUNS.has(word.low)) return { from: p, to: p + 1 }
  if (word.low === 'qui') return antecedent(clause, p)
  if (cue.mood === 'bare' || cue.mood === 'participle') return findMainSubject(clause, cue.from, depth)
  if (word.low === 'et' || word.low === 'ou' || word.low === 'puis' || word.low === 'mais') return findMainSubject(clause, p, depth)
  if (word.low === ',' || word.low === '–' || word.low === '—')
    return findMainSubject(clause, p, depth) ?? readPhraseBack(words, p - 1, clauseStart(words, p), mentions)
  if (word.kind === 'mark' && word.low !== ')' && word.low !== '«»') return null
  const back = readPhraseBack(words, p, clauseStart(words, p + 1), mentions)
  return back === null ? null : withCoordinated(clause, back, cue)
}

function isSkipped(word: FrameWord | undefined): boolean {
  return word !== undefined && !word.capital && (word.low === 'ne' || (isAdverb(word) && !PRONOUNS.has(word.low)) || word.low === 'lui')
}

/** « Les États-Unis et leurs alliés ont exprimé »: a plural verb takes both. */
function withCoordinated({ words, mentions }: Clause, phrase: Phrase, cue: Cue): Phrase {
  if (!cue.plural || words[phrase.from - 1]?.low !== 'et') return phrase
  const first = readPhraseBack(words, phrase.from - 2, clauseStart(words, phrase.from - 1), mentions)
  return first === null || first.to !== phrase.from - 1 ? phrase : { from: first.from, to: phrase.to }
}

/** « une citation de François Fillon qui disait », « James, qui a assisté »: the phrase before « qui », its last name where « de » leads to it. */
function antecedent({ words, mentions }: Clause, qui: number): Phrase | null {
  const end = words[qui - 1]?.low === ',' ? qui - 2 : qui - 1
  const phrase = readPhraseBack(words, end, clauseStart(words, end), mentions)
  if (phrase === null) return null
  const last = mentions.byEnd.get(words[end]?.end ?? -1)
  if (last?.type !== 'person') return phrase
  let from = end
  while (from > phrase.from && (words[from]?.start ?? 0) > last.start) from--
  return { from, to: phrase.to }
}

/** Where the clause that holds this word begins: after « que », « mais », a colon, a sentence's end. */
export function clauseStart(words: readonly FrameWord[], at: number): number {
  const floor = Math.max(0, at - FURTHEST)
  for (let i = at - 1; i >= floor; i--) if (CLAUSE_STARTS.has(words[i]?.low ?? '')) return i + 1
  return floor
}

function sentenceStart(words: readonly FrameWord[], at: number): number {
  const floor = Math.max(0, at - FURTHEST)
  for (let i = at - 1; i >= floor; i--) if (words[i]?.low === '¶' || words[i]?.low === ';') return i + 1
  return floor
}

/**
 * The subject of the nearest finite verb before, for verbs that have none of their own: « Il maintient sa position, affirmant que », « X a dit A et jugé B ».
 * A verb of speech whose subject is known wins over what its reported clause tells.
 */
export function findMainSubject(clause: Clause, before: number, depth: number): Phrase | null {
  const { words, cues } = clause
  const start = sentenceStart(words, before)
  const near = clauseStart(words, before)
  if (depth < 3) {
    for (let c = cues.length - 1; c >= 0; c--) {
      const cue = cues[c]
      if (cue === undefined || cue.to > before) continue
      if (cue.from < start) break
      if (cue.mood === 'finite' && cue.pronoun >= 0) return { from: cue.pronoun, to: cue.pronoun + 1 }
      if (cue.mood === 'finite' && (cue.verb?.classes.includes('say') || cue.from >= near)) {
        const subject = findSubject(clause, cue, depth + 1)
        if (subject !== null) return subject
      }
    }
  }
  return readSubject(clause, near, before) ?? (near > start ? readSubject(clause, start, before) : null)
}

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
    if (isCoordinator(word.low) || (ADVERB_SET.has(word.low) && !word.capital) || isAdverb(word)) {
      i++
      continue
    }
    if (startsPhrase(words, i, mentions) && !isDate(words, i)) return readNounPhrase(words, i, limit, mentions)
    const skipped = skipAdverbial(words, i, limit)
    if (skipped < 0) return phraseAfterPreposition(words, i, limit, mentions)
    i = skipped
  }
  return null
}

function isCoordinator(low: string): boolean {
  return low === 'et' || low === 'mais' || low === 'or' || low === 'car' || low === 'donc' || low === 'ou' || low === 'puis'
}

/** « Le 10 décembre », « Ce jeudi », « Mardi ». */
function isDate(words: readonly FrameWord[], i: number): boolean {
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
