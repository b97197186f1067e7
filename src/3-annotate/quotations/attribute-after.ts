import type { Clause } from './clause.ts'
import { cueBetween, firstCueFrom } from './find-cue-at.ts'
import type { Cue } from './find-cues.ts'
import { isVoice, subjectAfter } from './find-inverted-subject.ts'
import { antecedent, findSubject } from './find-subject.ts'
import { type Phrase, readNounPhrase, startsPhrase } from './read-noun-phrase.ts'

/** Who a quotation is given to by the words around it: indices into the frame. */
export interface Attribution {
  /** Name of the rule that decided, shown as evidence. */
  readonly rule: string
  readonly cue: Cue | null
  readonly speaker: Phrase | null
  /** A second voice: « …, WaPo a rapporté » after « Ils ont exhorté ». */
  readonly via?: Phrase
  readonly reach?: 'touching' | 'reported' | 'loose'
}

const SKIPPED_MARKS = new Set([',', '.', '–', '—', '!', '?', '-', '…'])
const FURTHEST = 40
const ARTICLES = new Set(["l'", 'le', 'la', 'les', 'un', 'une', 'des', 'du'])
const LONGEST_LIST = 8

/** « …, a déclaré X », « …, selon X », « …, il a ajouté », « … (X) », « comme l’a dit X »: what stands right after the quotation at index q. */
export function attributeAfter(clause: Clause, q: number, listed = 0): Attribution | null {
  const { words } = clause
  let j = q + 1
  while (j < words.length && (SKIPPED_MARKS.has(words[j]?.low ?? '') || (words[j]?.low === '¶' && !words[j + 1]?.capital))) j++
  if (j >= words.length) return null
  const comma = j > q + 1
  const next = listed < LONGEST_LIST ? nextInList(words, q) : -1
  if (next > 0) return attributeAfter(clause, next, listed + 1)
  return (
    bracket(clause, q) ??
    incise(clause, q, j, comma) ??
    preposition(clause, j) ??
    likeSaid(clause, j) ??
    trailingSubject(clause, j, comma) ??
    agent(clause, q, j)
  )
}

/** « « A » et « B », ajoute X »: the next quotation of a list, where nothing else stands between; -1. */
function nextInList(words: Clause['words'], q: number): number {
  let i = q + 1
  while (i < words.length && i < q + 5 && /^(?:,|et|ou|puis|\.)$/.test(words[i]?.low ?? '')) i++
  return i > q + 1 && words[i]?.low === '«»' ? i : -1
}

/** « … « lésions » ayant entraîné la mort, selon un vétérinaire », « …, explique le porte-parole »: further on, after a comma, at the sentence's end. */
export function attributeTrailing(clause: Clause, q: number): Attribution | null {
  const { words } = clause
  let end = q + 1
  while (end < Math.min(words.length, q + FURTHEST) && words[end]?.low !== '¶') end++
  for (let c = firstCueFrom(clause.cues, q + 2); c < clause.cues.length; c++) {
    const cue = clause.cues[c]
    if (cue === undefined || cue.from >= end) return null
    if (words[cue.from - 1]?.low !== ',') continue
    if (cue.mood === 'preposition' && !cue.weak) {
      const speaker = afterCue(clause, cue)
      if (speaker !== null && endsSoon(clause, speaker.to)) return { rule: 'preposition further on', cue, speaker, reach: 'reported' }
    }
    if (cue.mood !== 'finite' || !cue.verb?.classes.includes('say')) continue
    const speaker = cue.pronoun >= 0 ? { from: cue.pronoun, to: cue.pronoun + 1 } : subjectAfter(clause, cue.to)
    if (speaker !== null && (cue.pronoun >= 0 || isVoice(clause, speaker)))
      return { rule: 'verb and subject further on', cue, speaker, reach: 'reported' }
  }
  return null
}

/** « », a déclaré le maire »: verb first, then its subject. */
function incise(clause: Clause, q: number, j: number, comma: boolean): Attribution | null {
  const cue = cueBetween(clause.cues, j, j)
  if (cue === null) return unknownVerb(clause, j)
  if (cue.mood !== 'finite' || cue.verb === null) return null
  if (!cue.verb.classes.includes('say') && !cue.verb.classes.includes('judge')) return null
  if (cue.pronoun >= 0) return { rule: 'verb and pronoun after', cue, speaker: { from: cue.pronoun, to: cue.pronoun + 1 } }
  if (!comma && isSubjectItself(clause, q)) return null
  const speaker = subjectAfter(clause, cue.to)
  if (
    speaker === null ||
    (!opensSentence(clause, q) && !isVoice(clause, speaker) && !clause.mentions.byStart.has(clause.words[speaker.from]?.start ?? -1))
  )
    return null
  return { rule: 'verb and subject after', cue, speaker }
}

/** Nothing but a mark before the quotation: the verb after it can have its subject only behind itself. */
function opensSentence({ words }: Clause, q: number): boolean {
  const before = words[q - 1]
  return before === undefined || before.low === '¶' || before.low === '«»' || /^(?:[–—.:,]|et)$/.test(before.low)
}

/** « », termine-t-il »: a verb that no list holds, but its pronoun follows it. */
function unknownVerb({ words }: Clause, j: number): Attribution | null {
  const at = words[j + 1]?.inverted ? j : words[j + 2]?.inverted && /^(?:s'|l'|se|me|m'|en|y)$/.test(words[j]?.low ?? '') ? j + 1 : -1
  if (at < 0 || words[at]?.capital) return null
  const cue: Cue = { from: j, to: at + 2, mood: 'finite', verb: null, pronoun: at + 1, plural: false }
  return { rule: 'verb and pronoun after', cue, speaker: { from: at + 1, to: at + 2 } }
}

/** « Le « Canard » affirme que »: the words between the marks are the subject. */
function isSubjectItself({ words }: Clause, q: number): boolean {
  return /^(?:le|la|l'|les|du|un|une|journal|parti|magazine|groupe|quotidien)$/.test(words[q - 1]?.low ?? '')
}

/** « », selon un témoin », « d’après elle », « pour Greenpeace ». */
function preposition(clause: Clause, j: number): Attribution | null {
  const cue = cueBetween(clause.cues, j, j)
  if (cue === null || cue.mood !== 'preposition' || cue.weak) return null
  const speaker = afterCue(clause, cue)
  return speaker === null ? null : { rule: 'preposition after', cue, speaker }
}

/** The phrase that a preposition governs: « selon lui », « selon les termes de l’accord », « selon le maire ». */
export function afterCue(clause: Clause, cue: Cue): Phrase | null {
  const { words, mentions } = clause
  let i = cue.to
  if (words[i]?.low === 'qui') return antecedent(clause, cue.from)
  if (words[i]?.low === 'ce' && /^qu/.test(words[i + 1]?.low ?? '')) {
    const told = cueBetween(clause.cues, i + 2, i + 4)
    return told === null ? null : (subjectAfter(clause, told.to) ?? findSubject(clause, told))
  }
  if (/^(?:lui|elle|eux|elles|il|ce|celui-ci|celle-ci)$/.test(words[i]?.low ?? '')) {
    return { from: i, to: words[i]?.low === 'ce' ? i + 2 : i + 1 }
  }
  if (
    /^(?:les|ses|des)$/.test(words[i]?.low ?? '') &&
    /^(?:termes|mots|propos|dires|informations|déclarations|chiffres)$/.test(words[i + 1]?.low ?? '')
  ) {
    const told = /^qu/.test(words[i + 2]?.low ?? '') ? cueBetween(clause.cues, i + 3, i + 8) : null
    if (told !== null) return findSubject(clause, told) ?? subjectAfter(clause, told.to)
    if (!/^(?:de|du|des|d')$/.test(words[i + 2]?.low ?? '')) return null
    i += words[i + 2]?.low === 'de' || words[i + 2]?.low === "d'" ? 3 : 2
  }
  const phrase = readNounPhrase(words, i, words.length, mentions)
  const last = words[phrase.to - 1]
  return last !== undefined && phrase.to > phrase.from && !ARTICLES.has(last.low) ? phrase : null
}

/** « comme l’a dit X », « comme prétendu par X ». */
function likeSaid(clause: Clause, j: number): Attribution | null {
  const { words, cues } = clause
  if (words[j]?.low !== 'comme' && words[j]?.low !== 'ainsi') return null
  const cue = cueBetween(cues, j + 1, j + 3)
  if (cue === null || cue.verb === null) return null
  if (cue.mood === 'participle') return { rule: 'as said', cue, speaker: byPhrase(clause, cue.to) }
  if (cue.pronoun >= 0) return { rule: 'as said', cue, speaker: { from: cue.pronoun, to: cue.pronoun + 1 } }
  return { rule: 'as said', cue, speaker: subjectAfter(clause, cue.to) ?? findSubject(clause, cue) }
}

/** « par le directeur de Libération »: the agent, within a few words. */
export function byPhrase({ words, mentions }: Clause, from: number): Phrase | null {
  for (let i = from; i < Math.min(words.length, from + 5); i++) {
    const low = words[i]?.low
    if (low === '¶' || low === ',') return null
    if (low === 'par' && startsPhrase(words, i + 1, mentions)) return readNounPhrase(words, i + 1, words.length, mentions)
  }
  return null
}

/** « …, il a ajouté. », « …, Cancian, un officier à la retraite, a ajouté. »: the subject first, the verb ends the sentence. */
function trailingSubject(clause: Clause, j: number, comma: boolean): Attribution | null {
  const { words, cues, mentions } = clause
  if (!comma) return null
  const cue = cueBetween(cues, j + 1, j + FURTHEST)
  if (cue === null || cue.mood !== 'finite' || !cue.verb?.classes.includes('say')) return null
  if (!endsSoon(clause, cue.to)) return null
  if (/^(?:il|elle|ils|elles|on)$/.test(words[j]?.low ?? '') && cue.from === j + 1)
    return { rule: 'subject and verb after', cue, speaker: { from: j, to: j + 1 } }
  if (!startsPhrase(words, j, mentions)) return null
  const speaker = readNounPhrase(words, j, cue.from, mentions)
  const next = words[speaker.to]?.low
  return speaker.to === cue.from || (next === ',' && words[cue.from - 1]?.low === ',') || next === '('
    ? { rule: 'subject and verb after', cue, speaker }
    : null
}

/** Nothing but a short complement after the verb: no « que », no object clause. */
function endsSoon({ words }: Clause, from: number): boolean {
  for (let i = from; i < words.length; i++) {
    const low = words[i]?.low ?? ''
    if (low === '¶' || low === '.' || low === ',' || low === ';') return true
    if (i > from + 5 || low === 'que' || low === "qu'" || low === ':' || low === '«»') return false
  }
  return true
}

/** « « … » (Marine Le Pen) », « (source: AFP) » is none. */
function bracket({ words, mentions }: Clause, q: number): Attribution | null {
  if (words[q + 1]?.low !== '(') return null
  const mention = mentions.byStart.get(words[q + 2]?.start ?? -1)
  if (mention === undefined || mention.type !== 'person') return null
  for (let i = q + 3; i < Math.min(words.length, q + 12); i++) {
    if (words[i]?.low === ')') return { rule: 'name in brackets', cue: null, speaker: { from: q + 2, to: i } }
  }
  return null
}

/** « « l’inversion de la courbe », promise par le gouvernement ». */
function agent(clause: Clause, q: number, j: number): Attribution | null {
  const cue = cueBetween(clause.cues, q + 1, j + 1)
  if (cue === null || cue.mood !== 'participle' || cue.verb === null) return null
  const speaker = byPhrase(clause, cue.to)
  return speaker === null ? null : { rule: 'agent after', cue, speaker }
}
