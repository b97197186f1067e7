import type { FrameWord } from './build-frames.ts'
import type { Clause } from './clause.ts'
import type { Cue } from './cue.ts'
import { antecedent, clauseStart, FURTHEST, relativeBefore, relativeWithin } from './find-antecedent.ts'
import { firstCueFrom } from './find-cue-at.ts'
import { isVoice, subjectAfter } from './find-inverted-subject.ts'
import { type Phrase, startsPhrase } from './read-noun-phrase.ts'
import { readPhraseBack } from './read-phrase-back.ts'
import { COORDINATORS, PRONOUNS, readSubject } from './read-subject.ts'
import { isAdverb } from './verb-group.ts'

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

/** « ce dernier expliquant que »: a gerund with a subject of its own. */
function demonstrativeBefore(words: readonly FrameWord[], from: number): Phrase | null {
  if (/^celui-ci|celle-ci$/.test(words[from - 1]?.low ?? '')) return { from: from - 1, to: from }
  return /^dernière?s?$/.test(words[from - 1]?.low ?? '') && /^c/.test(words[from - 2]?.low ?? '') ? { from: from - 2, to: from } : null
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
