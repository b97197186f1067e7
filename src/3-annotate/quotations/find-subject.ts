import { ADVERBIAL_OPENERS, ADVERBS, SUBJECT_PRONOUNS } from '../../french/function-words.ts'
import type { FrameWord } from './build-frames.ts'
import type { Clause } from './clause.ts'
import { firstCueFrom } from './find-cue-at.ts'
import { type Cue, isAdverb, VERBS } from './find-cues.ts'
import { isVoice, subjectAfter } from './find-inverted-subject.ts'
import type { MentionIndex } from './index-mentions.ts'
import { canSpeak } from './index-people.ts'
import { type Phrase, readNounPhrase, readPhraseBack, startsPhrase } from './read-noun-phrase.ts'

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
  'quand',
  'dont',
  'mais',
  'car',
  'or',
])
const COORDINATORS = new Set(['et', 'ou', 'puis', 'mais'])
const FURTHEST = 80

/** The phrase that does what a verb says: « X, maire de Y, a ensuite déclaré » → X; null where the clause has none. */
export function findSubject(clause: Clause, cue: Cue, depth = 0): Phrase | null {
  if (cue.pronoun >= 0) return { from: cue.pronoun, to: cue.pronoun + 1 }
  const known = depth === 0 ? clause.subjects.get(cue) : undefined
  if (known !== undefined) return known
  const subject = readSubjectOf(clause, cue, depth)
  if (depth === 0) clause.subjects.set(cue, subject)
  return subject
}

function readSubjectOf(clause: Clause, cue: Cue, depth: number): Phrase | null {
  const { words, mentions } = clause
  const inverted = invertedSubject(clause, cue)
  if (inverted !== null) return inverted
  const own = cue.mood === 'gerund' ? demonstrativeBefore(words, cue.from) : null
  if (own !== null) return own
  if (cue.mood === 'gerund') return findMainSubject(clause, cue.from, depth, words[cue.from - 1]?.low === 'en')
  if (cue.mood === 'bare') return findMainSubject(clause, cue.from, depth, true)
  let p = cue.from - 1
  const floor = Math.max(0, cue.from - FURTHEST)
  while (p >= floor && isSkipped(words[p])) p--
  const word = words[p]
  if (word === undefined || p < floor) return null
  if (PRONOUNS.has(word.low)) return { from: p, to: p + 1 }
  if (word.low === 'qui') return antecedent(clause, p)
  if (cue.mood === 'participle') return findMainSubject(clause, cue.from, depth, false)
  if (COORDINATORS.has(word.low)) return relativeBefore(clause, p) ?? findMainSubject(clause, p, depth, false)
  if (word.low === ',' || word.low === '–' || word.low === '—')
    return beforeInsertion(clause, p) ?? findMainSubject(clause, p, depth, false)
  if (word.kind === 'mark' && word.low !== ')' && word.low !== '«»') return null
  const back = relativeWithin(clause, p) ?? readPhraseBack(words, p, clauseStart(words, p + 1), mentions)
  return back === null ? null : withCoordinated(clause, back, cue)
}

/** « Les avocats qui représentent Trump | arguent que »: what stands before the verb ends a relative clause. */
function relativeWithin(clause: Clause, end: number): Phrase | null {
  const { words } = clause
  let verb = false
  for (let i = end; i >= Math.max(1, end - 10); i--) {
    const word = words[i]
    if (word === undefined || word.kind === 'mark' || word.low === 'et') return null
    if (word.low === 'qui') return verb ? antecedent(clause, i) : null
    if (/(?:ent|ait|aient|ont|a|e)$/.test(word.low) && /^qui$/.test(words[i - 1]?.low ?? '')) verb = true
  }
  return null
}

/** « …, a indiqué le journal, ajoutant que »: verb first, and somebody who speaks after it. */
function invertedSubject(clause: Clause, cue: Cue): Phrase | null {
  if (cue.mood !== 'finite' || !cue.verb?.classes.includes('say') || !/^(?:,|«»|–|—)$/.test(clause.words[cue.from - 1]?.low ?? ''))
    return null
  const phrase = subjectAfter(clause, cue.to)
  return phrase !== null && isVoice(clause, phrase) ? phrase : null
}

function isSkipped(word: FrameWord | undefined): boolean {
  return word !== undefined && !word.capital && (word.low === 'ne' || (isAdverb(word) && !PRONOUNS.has(word.low)) || word.low === 'lui')
}

/** « Les États-Unis et leurs alliés ont exprimé »: a plural verb takes both. */
function withCoordinated({ words, mentions }: Clause, phrase: Phrase, cue: Cue): Phrase {
  if (!cue.plural || words[phrase.from - 1]?.low !== 'et') return phrase
  const start = clauseStart(words, phrase.from - 1)
  const first = readPhraseBack(words, phrase.from - 2, start, mentions)
  if (first === null || first.to !== phrase.from - 1) return phrase
  const alone = /^(?:les|des|ces|leurs|plusieurs|certains)$/.test(words[phrase.from]?.low ?? '') && first.from > start
  return alone ? phrase : { from: first.from, to: phrase.to }
}

/** « l’équipe de campagne de Fillon, qui »: the noun before « de » speaks; « une citation de Fillon qui » does not. */
function speaks(words: readonly FrameWord[], phrase: Phrase): boolean {
  const head = startsWithArticle(words[phrase.from]?.low) ? words[phrase.from + 1] : words[phrase.from]
  return head !== undefined && canSpeak(head.low)
}

function startsWithArticle(low: string | undefined): boolean {
  return /^(?:le|la|les|l'|un|une|des|son|sa|ses|ce|cette|ces)$/.test(low ?? '')
}

/** « ce dernier expliquant que »: a gerund with a subject of its own. */
function demonstrativeBefore(words: readonly FrameWord[], from: number): Phrase | null {
  if (/^celui-ci|celle-ci$/.test(words[from - 1]?.low ?? '')) return { from: from - 1, to: from }
  return /^dernière?s?$/.test(words[from - 1]?.low ?? '') && /^c/.test(words[from - 2]?.low ?? '') ? { from: from - 2, to: from } : null
}

/** « la source, qui n’a rien précisé, mais a ajouté »: the verbs share « qui ». */
function relativeBefore(clause: Clause, coordinator: number): Phrase | null {
  const { words } = clause
  for (let i = coordinator - 1; i >= Math.max(0, coordinator - 18); i--) {
    const low = words[i]?.low ?? ''
    if (low === '¶' || low === ';' || low === '«»' || PRONOUNS.has(low)) return null
    if (low === 'qui') return antecedent(clause, i)
  }
  return null
}

/** « une citation de François Fillon qui disait », « James, qui a assisté »: the phrase that touches « qui », its last name where « de » leads to it. */
export function antecedent({ words, mentions }: Clause, qui: number): Phrase | null {
  const end = words[qui - 1]?.low === ',' ? qui - 2 : qui - 1
  const phrase = readPhraseBack(words, end, clauseStart(words, end), mentions, true)
  if (phrase === null) return null
  const last = mentions.byEnd.get(words[end]?.end ?? -1)
  if (last?.type !== 'person' || speaks(words, phrase)) return phrase
  let from = end
  while (from > phrase.from && (words[from]?.start ?? 0) > last.start) from--
  return { from, to: phrase.to }
}

/**
 * « Louis Dreyfus, président du directoire, | estime »: leftward from comma to comma, the first name of a person, or phrase that fills its place between
 * commas, is the subject.
 */
function beforeInsertion({ words, mentions }: Clause, comma: number): Phrase | null {
  const floor = clauseFloor(words, comma)
  let commas = 0
  for (let i = comma - 1; i > floor && commas < 6; i--) {
    if (words[i]?.low === ')') {
      while (i > floor && words[i]?.low !== '(') i--
      continue
    }
    if (words[i]?.low !== ',') continue
    commas++
    const person = mentions.byEnd.get(words[i - 1]?.end ?? -1)
    const phrase = readPhraseBack(words, i - 1, floor, mentions)
    if (phrase === null) continue
    const before = words[phrase.from - 1]?.low
    const opens =
      phrase.from === floor ||
      before === ',' ||
      before === '¶' ||
      COORDINATORS.has(before ?? '') ||
      before === 'que' ||
      before === "qu'" ||
      before === '–' ||
      before === '«»'
    if (opens && (person?.type === 'person' || (startsPhrase(words, phrase.from, mentions) && phrase.to === i))) return phrase
  }
  return null
}

function clauseFloor(words: readonly FrameWord[], at: number): number {
  const floor = Math.max(0, at - FURTHEST)
  for (let i = at - 1; i >= floor; i--) if (words[i]?.low === '¶' || words[i]?.low === ';' || words[i]?.low === ':') return i + 1
  return floor
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
 * A verb of speech whose subject is known wins over what its reported clause tells, unless `near` keeps to the clause itself (« avant de crier »).
 */
export function findMainSubject(clause: Clause, before: number, depth: number, near: boolean): Phrase | null {
  const { words, cues } = clause
  const start = sentenceStart(words, before)
  const clauseFrom = clauseStart(words, before)
  if (depth < 3) {
    for (let c = firstCueFrom(cues, before) - 1; c >= 0; c--) {
      const cue = cues[c]
      if (cue === undefined || cue.to > before) continue
      if (cue.from < (near ? clauseFrom : start)) break
      if (cue.mood !== 'finite' || (!cue.verb?.classes.includes('say') && cue.from < clauseFrom)) continue
      const subject = findSubject(clause, cue, depth + 1)
      if (subject !== null) return subject
    }
  }
  return readSubject(clause, clauseFrom, before) ?? (clauseFrom > start ? readSubject(clause, start, before) : null)
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
