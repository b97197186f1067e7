import { SPEECH_NOUNS } from '../../french/speech-phrases.ts'
import { type Attribution, afterCue, byPhrase } from './attribute-after.ts'
import { type Cue, VERBS } from './find-cues.ts'
import { type Clause, clauseStart, findMainSubject, findSubject, readSubject } from './find-subject.ts'
import { type Phrase, readPhraseBack } from './read-noun-phrase.ts'

const FURTHEST = 70
/** A verb that only judges or wishes must stand this near. */
const NEAR = 30
const HOLDERS = new Set(SPEECH_NOUNS)

/** « X a déclaré que « … » », « Selon X, « … » », « X : « … » »: what stands before the quotation at index q; nearest first. */
export function attributeBefore(clause: Clause, q: number): Attribution | null {
  const floor = sentenceFloor(clause, q)
  let weak: Attribution | null = null
  for (let c = clause.cues.length - 1; c >= 0; c--) {
    const cue = clause.cues[c]
    if (cue === undefined || cue.to > q) continue
    if (cue.from < floor) break
    const found = fromCue(clause, cue, q)
    if (found === null) continue
    if (isStrong(cue)) return weak !== null && !outranks(found, clause, weak) ? weak : found
    weak ??= found
  }
  return weak ?? colon(clause, q, floor) ?? ownVerb(clause, q)
}

function sentenceFloor({ words }: Clause, q: number): number {
  const floor = Math.max(0, q - FURTHEST)
  for (let i = q - 1; i >= floor; i--) if (words[i]?.low === '¶') return i + 1
  return floor
}

function isStrong(cue: Cue): boolean {
  return cue.mood === 'preposition'
    ? !cue.weak
    : cue.mood !== 'passive' && cue.mood !== 'participle' && (cue.verb?.classes.includes('say') ?? false)
}

/** « Trump a annoncé qu’il souhaite « … » »: the verb of saying wins over the wish in what it reports, unless a new subject of its own speaks there. */
function outranks(strong: Attribution, clause: Clause, weak: Attribution): boolean {
  const judge = weak.cue?.verb?.classes.includes('judge') ?? false
  if (judge || weak.cue?.mood === 'gerund' || weak.cue?.mood === 'preposition') return false
  const between = clause.words.slice(strong.cue?.to ?? 0, weak.cue?.from ?? 0)
  return between.some((word) => word.low === 'que' || word.low === "qu'")
}

function fromCue(clause: Clause, cue: Cue, q: number): Attribution | null {
  if (cue.mood === 'preposition') {
    const speaker = afterCue(clause, cue)
    if (speaker === null || speaker.to > q || isClosed(clause, cue, q)) return null
    return { rule: cue.weak ? 'weak preposition before' : 'preposition before', cue, speaker }
  }
  if (cue.verb === null) return null
  if (cue.mood === 'passive' || cue.mood === 'participle') return passive(clause, cue, q)
  if (!cue.verb.classes.includes('say') && q - cue.to > NEAR) return null
  if (cue.verb.classes.every((name) => name === 'name' || name === 'title')) return null
  const speaker = cue.pronoun >= 0 ? { from: cue.pronoun, to: cue.pronoun + 1 } : findSubject(clause, cue)
  return { rule: cue.mood === 'finite' ? 'verb before' : `${cue.mood === 'gerund' ? 'gerund' : 'infinitive'} before`, cue, speaker }
}

/** « …, selon le maire, » set in an earlier clause does not reach the next: only a phrase at a clause's head does. */
function isClosed({ words }: Clause, cue: Cue, q: number): boolean {
  const before = words[cue.from - 1]?.low
  if (before === undefined || before === '¶' || q - cue.to < 12) return false
  for (let i = cue.to; i < q; i++) if (words[i]?.low === ';') return true
  return false
}

/** « Qualifié de « … » par X », « accusée de « … » »: the agent, else nobody; only right before the mark. */
function passive(clause: Clause, cue: Cue, q: number): Attribution | null {
  if (q - cue.to > 6 || cue.verb === null || cue.verb.classes.every((name) => name === 'name' || name === 'title')) return null
  const speaker = byPhrase(clause, cue.to) ?? byPhrase(clause, q + 1)
  return speaker === null && cue.mood === 'participle' && !cue.verb.classes.includes('judge')
    ? null
    : { rule: 'passive before', cue, speaker }
}

/** « Elle se présente comme la seule : « … » », « le ministre, ému : « … » »: the sentence's subject; « le mot d’ordre : » has none. */
function colon(clause: Clause, q: number, floor: number): Attribution | null {
  if (clause.words[q - 1]?.low !== ':') return null
  const speaker = readSubject(clause, floor, q - 1)
  const holder = speaker === null ? '' : (clause.words[speaker.from + 1]?.low ?? '')
  return { rule: 'colon before', cue: null, speaker: HOLDERS.has(holder) ? null : speaker }
}

/** « le pape François « s’associe à la douleur » »: the words between the marks are what the subject does. */
function ownVerb(clause: Clause, q: number): Attribution | null {
  void findMainSubject
  void VERBS
  const before = clause.words[q - 1]
  if (before === undefined || before.kind !== 'word') return null
  const speaker: Phrase | null = readPhraseBack(clause.words, q - 1, clauseStart(clause.words, q), clause.mentions)
  return speaker === null ? null : { rule: 'subject of the quoted verb', cue: null, speaker }
}
