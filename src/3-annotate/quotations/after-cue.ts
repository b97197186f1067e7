import type { Clause } from './clause.ts'
import type { Cue } from './cue.ts'
import { antecedent } from './find-antecedent.ts'
import { cueBetween } from './find-cue-at.ts'
import { subjectAfter } from './find-inverted-subject.ts'
import { findSubject } from './find-subject.ts'
import { type Phrase, readNounPhrase, startsPhrase } from './read-noun-phrase.ts'

const ARTICLES = new Set(["l'", 'le', 'la', 'les', 'un', 'une', 'des', 'du'])

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

/** « par le directeur de Libération »: the agent, within a few words. */
export function byPhrase({ words, mentions }: Clause, from: number): Phrase | null {
  for (let i = from; i < Math.min(words.length, from + 5); i++) {
    const low = words[i]?.low
    if (low === '¶' || low === ',') return null
    if (low === 'par' && startsPhrase(words, i + 1, mentions)) return readNounPhrase(words, i + 1, words.length, mentions)
  }
  return null
}
