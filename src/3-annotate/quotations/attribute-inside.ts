import type { Quotation } from '../../model/record.ts'
import type { FrameWord } from './build-frames.ts'
import type { Clause } from './clause.ts'
import { findCues } from './find-cues.ts'
import { subjectAfter } from './find-inverted-subject.ts'
import type { Named } from './named.ts'
import type { Phrase } from './read-noun-phrase.ts'
import type { InFrame, Reading } from './reading.ts'
import { canSpeak, resolvePhrase } from './resolve-phrase.ts'
import { spanOf } from './span-of.ts'
import type { Word } from './split-words.ts'

export interface InsideSaid {
  readonly rule: 'verb and subject inside'
  readonly named: Named
  readonly cue: Quotation['cue']
}

const CLOSING = /^(?:[,.!?…–—(]|«»)$/

/**
 * The words of a quotation that nothing around gives to anybody → who says them by an incise set inside the marks, as the press often prints it: « Nous partons, a
 * déclaré Claire Martin, dès demain. » Verb right after a comma, its subject right after it, and a mark.
 */
export function attributeInside(reading: Reading, here: InFrame, inner: readonly Word[]): InsideSaid | null {
  const words: readonly FrameWord[] = inner
  if (!words.some(({ low }) => low === ',')) return null
  const cues = findCues(words)
  const clause: Clause = { words, cues, mentions: here.naming.mentions, subjects: new Map() }
  const naming = { ...here.naming, words, known: new Map() }
  const inside: InFrame = { ...here, frame: { ...here.frame, words }, clause, cues, naming }
  for (const cue of cues) {
    if (cue.mood !== 'finite' || words[cue.from - 1]?.low !== ',' || !(cue.verb?.classes.includes('say') ?? false)) continue
    const speaker: Phrase | null = cue.pronoun >= 0 ? { from: cue.pronoun, to: cue.pronoun + 1 } : subjectAfter(clause, cue.to)
    if (speaker === null || !canSpeak(inside, speaker) || !CLOSING.test(words[speaker.to]?.low ?? '.')) continue
    const named = resolvePhrase(reading, inside, speaker)
    if (named !== null) return { rule: 'verb and subject inside', named, cue: spanOf(reading, inside, cue) }
  }
  return null
}
