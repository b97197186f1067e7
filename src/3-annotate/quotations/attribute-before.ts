import { SPEECH_NOUNS } from '../../french/speech-phrases.ts'
import { afterCue, byPhrase } from './after-cue.ts'
import type { Attribution } from './attribution.ts'
import type { Clause } from './clause.ts'
import type { Cue } from './cue.ts'
import { clauseStart } from './find-antecedent.ts'
import { firstCueFrom } from './find-cue-at.ts'
import { findSubject } from './find-subject.ts'
import { type Phrase, readNounPhrase } from './read-noun-phrase.ts'
import { readPhraseBack } from './read-phrase-back.ts'
import { readSubject } from './read-subject.ts'
import { isAdverb } from './verb-group.ts'

const FURTHEST = 70
/** A verb that only judges or wishes must stand this near. */
const NEAR = 30
const HOLDERS = new Set(SPEECH_NOUNS)
const SLIPS = new Set(
  "le la les l' un une des du de d' à au aux en ses son sa leur leurs ce cet cette ces comme être avoir été par pour sur qu' que : , «» et ou".split(
    ' ',
  ),
)

/** « d’autant que », « tandis que » report nothing. */
const NOT_REPORTING = new Set(
  'autant tandis alors bien afin pour parce ainsi dès lors depuis sans avant après plus moins autre même tel telle pendant jusque seul'.split(
    ' ',
  ),
)

const SLIGHT = new Set(['de', "d'", 'à', 'ne', "n'", 'se', "s'", 'pas', 'le', 'la', 'les', "l'"])

/** How a cue reaches a quotation: `touching` (« dénonce un « … » », « a dit : « … » »), `reported` (« a dit que … « … » »), `loose` (inside its object). */
export type Reach = 'touching' | 'reported' | 'loose'

/** « X a déclaré que « … » », « Selon X, « … » », « X : « … » »: what stands before the quotation at index q; nearest first. */
export function attributeBefore(clause: Clause, q: number, canSpeak: (phrase: Phrase) => boolean): Attribution | null {
  const floor = sentenceFloor(clause, q)
  let weak: Attribution | null = null
  for (let c = firstCueFrom(clause.cues, q) - 1; c >= 0; c--) {
    const cue = clause.cues[c]
    if (cue === undefined || cue.to > q) continue
    if (cue.from < floor) break
    const found = fromCue(clause, cue, q, canSpeak)
    if (found === null) continue
    if (isStrong(cue, found)) return weak !== null && !outranks(found, clause, weak) ? weak : found
    weak ??= found
  }
  return weak ?? colon(clause, q, floor, canSpeak)
}

function sentenceFloor({ words }: Clause, q: number): number {
  const floor = Math.max(0, q - FURTHEST)
  for (let i = q - 1; i >= floor; i--) if (words[i]?.low === '¶') return i + 1
  return floor
}

function isStrong(cue: Cue, found: Attribution): boolean {
  if (cue.mood === 'preposition') return true
  if (cue.mood === 'passive' || cue.mood === 'participle' || found.reach === 'loose') return false
  return cue.verb?.classes.includes('say') ?? false
}

/** « Trump a annoncé qu’il souhaite « … » »: the verb of saying wins over the wish in what it reports; « dénonce » keeps its own subject. */
function outranks(strong: Attribution, clause: Clause, weak: Attribution): boolean {
  const verb = weak.cue?.verb
  if (weak.cue?.mood === 'preposition') return false
  if (verb?.classes.includes('judge') && weak.reach !== 'loose') return false
  if (strong.cue?.mood === 'preposition') return weak.reach === 'loose' || !verb?.classes.includes('say')
  const between = clause.words.slice(strong.cue?.to ?? 0, weak.cue?.from ?? 0)
  return between.some((word) => word.low === 'que' || word.low === "qu'")
}

function fromCue(clause: Clause, cue: Cue, q: number, canSpeak: (phrase: Phrase) => boolean): Attribution | null {
  const reach = reachOf(clause, cue, q)
  if (cue.mood === 'preposition') {
    const speaker = afterCue(clause, cue)
    if (speaker === null || speaker.to > q || isClosed(clause, cue, q) || (cue.weak && !canSpeak(speaker))) return null
    return { rule: cue.weak ? 'weak preposition before' : 'preposition before', cue, speaker, reach: 'reported' }
  }
  if (cue.verb === null || !carries(cue, reach)) return null
  if (cue.mood === 'passive' || cue.mood === 'participle') return passive(clause, cue, q)
  if (!cue.verb.classes.includes('say') && q - cue.to > NEAR) return null
  const speaker = madeToSay(clause, cue) ?? findSubject(clause, cue)
  if (speaker !== null && (reach !== 'reported' || !cue.verb.classes.includes('say')) && !canSpeak(speaker)) {
    return reach === 'touching' ? { rule: 'verb of a thing before', cue, speaker: null, reach } : null
  }
  return { rule: cue.mood === 'finite' ? 'verb before' : `${cue.mood === 'gerund' ? 'gerund' : 'infinitive'} before`, cue, speaker, reach }
}

/** Naming verbs never report; verbs of two meanings, and infinitives, only where « que », a colon or the mark follows. */
function carries(cue: Cue, reach: Reach): boolean {
  const classes = cue.verb?.classes ?? []
  if (classes.every((name) => name === 'name' || name === 'title')) return false
  return reach !== 'loose' || (!classes.includes('double') && cue.mood !== 'bare')
}

/** From the words between a cue and the mark. */
function reachOf({ words }: Clause, cue: Cue, q: number): Reach {
  let touching = true
  const tells = cue.verb?.classes.includes('say') || cue.verb?.classes.includes('want')
  if (tells && isInfinitiveAt(words, cue.to)) return 'reported'
  for (let i = cue.to; i < q; i++) {
    const word = words[i]
    if (word === undefined) continue
    if (word.low === ':') return i >= q - 2 ? 'touching' : 'reported'
    if ((word.low === 'que' || word.low === "qu'") && !NOT_REPORTING.has(words[i - 1]?.low ?? '') && i - cue.to < 16)
      return i >= q - 2 ? 'touching' : 'reported'
    if (tells && word.low === ',' && /^(?:avoir|être|vouloir|pouvoir)$/.test(words[i + 1]?.low ?? '')) return 'reported'
    if (!SLIPS.has(word.low) && !isAdverb(word)) touching = false
  }
  if (touching && q - cue.to < 6) return 'touching'
  return cue.verb?.classes.includes('judge') && q - cue.to <= 8 ? 'touching' : 'loose'
}

/** « dit vouloir », « affirme avoir », « propose d’adopter », « annonce, via un communiqué, avoir pris »: what is reported follows without « que ». */
function isInfinitiveAt(words: Clause['words'], at: number): boolean {
  let i = at
  while (i < at + 3 && SLIGHT.has(words[i]?.low ?? '')) i++
  const low = words[i]?.low ?? ''
  return words[i]?.kind === 'word' && low.length > 3 && /(?:er|ir|re|oir)$/.test(low) && !words[i]?.capital
}

/** « Ce revirement fait dire à La Tribune que »: who is made to say it. */
function madeToSay({ words, mentions }: Clause, cue: Cue): Phrase | null {
  if (words[cue.to - 1]?.low !== 'dire' || cue.to - cue.from < 2) return null
  if (!/^(?:à|au|aux)$/.test(words[cue.to]?.low ?? '')) return null
  return readNounPhrase(words, cue.to + 1, words.length, mentions)
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
  if (q - cue.to > 6 || cue.verb === null || !cue.verb.classes.some((name) => name === 'say' || name === 'judge')) return null
  const speaker = byPhrase(clause, cue.to) ?? (cue.verb.classes.includes('judge') ? byPhrase(clause, q + 1) : null)
  return speaker === null && cue.mood === 'participle' && !cue.verb.classes.includes('judge')
    ? null
    : { rule: 'passive before', cue, speaker, reach: 'touching' }
}

/** « Elle se présente comme la seule : « … » », « le ministre, ému : « … » »: the sentence's subject; « le mot d’ordre : » has none. */
function colon(clause: Clause, q: number, floor: number, canSpeak: (phrase: Phrase) => boolean): Attribution | null {
  if (clause.words[q - 1]?.low !== ':') return null
  const speaker = readSubject(clause, floor, q - 1)
  const holder = speaker === null ? '' : (clause.words[speaker.from + 1]?.low ?? '')
  return {
    rule: 'colon before',
    cue: null,
    speaker:
      HOLDERS.has(holder) || (speaker !== null && !canSpeak(speaker)) || /^suivante?s?$/.test(clause.words[q - 2]?.low ?? '')
        ? null
        : speaker,
    reach: 'touching',
  }
}

/** « le pape François « s’associe à la douleur » », « L’imam est « effaré » »: the words between the marks are what the subject does or is. */
export function attributeOwnVerb(clause: Clause, q: number, canSpeak: (phrase: Phrase) => boolean): Attribution | null {
  let at = q - 1
  while (at > 0 && isAdverbAt(clause, at)) at--
  const before = clause.words[at]
  if (before === undefined || (before.kind !== 'word' && before.low !== ',')) return null
  const copula = /^(?:est|sont|était|étaient|serait)$/.test(before.low)
  const verb: Cue = { from: at, to: q, mood: 'finite', verb: null, pronoun: -1, plural: false }
  const speaker = copula ? findSubject(clause, verb) : readPhraseBack(clause.words, at, clauseStart(clause.words, q), clause.mentions)
  if (speaker === null || !canSpeak(speaker)) return null
  return { rule: copula ? 'subject described' : 'subject of the quoted verb', cue: null, speaker, reach: 'touching' }
}

function isAdverbAt({ words }: Clause, at: number): boolean {
  const word = words[at]
  return word !== undefined && isAdverb(word)
}
