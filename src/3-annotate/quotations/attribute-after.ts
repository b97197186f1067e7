import { afterCue, byPhrase } from './after-cue.ts'
import { incise, trailingSubject } from './attribute-incise.ts'
import type { Attribution } from './attribution.ts'
import type { Clause } from './clause.ts'
import { cueBetween } from './find-cue-at.ts'
import { subjectAfter } from './find-inverted-subject.ts'
import { findSubject } from './find-subject.ts'

const SKIPPED_MARKS = new Set([',', '.', '–', '—', '!', '?', '-', '…'])
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

/** « », selon un témoin », « d’après elle », « pour Greenpeace ». */
function preposition(clause: Clause, j: number): Attribution | null {
  const cue = cueBetween(clause.cues, j, j)
  if (cue === null || cue.mood !== 'preposition' || cue.weak) return null
  const speaker = afterCue(clause, cue)
  return speaker === null ? null : { rule: 'preposition after', cue, speaker }
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
