import { endsSoon } from './attribute-trailing.ts'
import type { Attribution } from './attribution.ts'
import { FURTHEST } from './attribution.ts'
import type { Clause } from './clause.ts'
import type { Cue } from './cue.ts'
import { cueBetween } from './find-cue-at.ts'
import { isVoice, subjectAfter } from './find-inverted-subject.ts'
import { readNounPhrase, startsPhrase } from './read-noun-phrase.ts'

/** « », a déclaré le maire »: verb first, then its subject. */
export function incise(clause: Clause, q: number, j: number, comma: boolean): Attribution | null {
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

/** « …, il a ajouté. », « …, Cancian, un officier à la retraite, a ajouté. »: the subject first, the verb ends the sentence. */
export function trailingSubject(clause: Clause, j: number, comma: boolean): Attribution | null {
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
