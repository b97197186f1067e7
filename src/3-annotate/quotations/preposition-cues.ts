import type { FrameWord } from './build-frames.ts'
import type { Cue } from './cue.ts'
import { PREPOSITIONS, WEAK_PREPOSITIONS } from './hints-of.ts'
import { standsAt } from './split-words.ts'

const BEFORE_WEAK = new Set(['¶', ',', ';', 'que', "qu'", 'et', 'mais', '–', '«»'])

export function prepositionAt(words: readonly FrameWord[], i: number): Cue | null {
  const low = words[i]?.low ?? ''
  const phrases = PREPOSITIONS.get(low)
  if (phrases !== undefined) {
    for (const phrase of phrases) if (standsAt(words, i, phrase)) return prepositionCue(i, phrase.length, false)
  }
  if (!WEAK_PREPOSITIONS.has(low)) return null
  const before = words[i - 1]
  return before === undefined || BEFORE_WEAK.has(before.low) ? prepositionCue(i, 1, true) : null
}

function prepositionCue(from: number, length: number, weak: boolean): Cue {
  return { from, to: from + length, mood: 'preposition', verb: null, pronoun: -1, plural: false, weak }
}
