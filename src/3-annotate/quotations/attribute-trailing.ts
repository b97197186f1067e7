import { afterCue } from './after-cue.ts'
import type { Attribution } from './attribution.ts'
import { FURTHEST } from './attribution.ts'
import type { Clause } from './clause.ts'
import { firstCueFrom } from './find-cue-at.ts'
import { isVoice, subjectAfter } from './find-inverted-subject.ts'

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

/** Nothing but a short complement after the verb: no « que », no object clause. */
export function endsSoon({ words }: Clause, from: number): boolean {
  for (let i = from; i < words.length; i++) {
    const low = words[i]?.low ?? ''
    if (low === '¶' || low === '.' || low === ',' || low === ';') return true
    if (i > from + 5 || low === 'que' || low === "qu'" || low === ':' || low === '«»') return false
  }
  return true
}
