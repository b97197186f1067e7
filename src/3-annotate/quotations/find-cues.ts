import type { FrameWord } from './build-frames.ts'
import type { Cue } from './cue.ts'
import { MAKERS, MAY_OPEN_CUE, VERB_PHRASES } from './hints-of.ts'
import { isNoun } from './is-noun.ts'
import { prepositionAt } from './preposition-cues.ts'
import { auxiliaryBefore, compound, group, isCoordinated } from './verb-group.ts'
import { JUDGE, SAY, VERBS } from './verbs.ts'

const MADE = new Set(['savoir', 'valoir', 'remarquer', 'observer', 'entendre', 'dire', 'part', 'état', 'mention'])
/** Words of a frame → its cues in order: « a-t-il déclaré », « selon », « qualifiant », « est accusé ». A noun (« la demande ») is none. */
export function findCues(words: readonly FrameWord[]): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === undefined || (word.hints & MAY_OPEN_CUE) === 0) continue
    const cue = prepositionAt(words, i) ?? madeAt(words, i) ?? verbAt(words, i)
    if (cue === null) continue
    cues.push(cue)
    i = Math.max(i, cue.to - 1)
  }
  return cues
}

/** « fait savoir », « laisse entendre », « fait état de », « met en garde », « met en avant ». */
function madeAt(words: readonly FrameWord[], i: number): Cue | null {
  const low = words[i]?.low ?? ''
  const next = words[i + 1]?.low ?? ''
  if (MAKERS.has(low)) {
    const at = words[i + 1]?.inverted ? i + 2 : i + 1
    const made = words[at]?.low ?? ''
    if (!MADE.has(made)) return null
    return group(words, i, {
      to: at + 1,
      verb: made === 'état' || made === 'mention' ? JUDGE : SAY,
      mood: low.endsWith('ant') ? 'gerund' : low.endsWith('ire') || low.endsWith('er') ? 'bare' : 'finite',
      pronoun: at === i + 2 ? i + 1 : -1,
    })
  }
  if (VERB_PHRASES.get(low) !== next) return null
  const third = words[i + 2]?.low ?? ''
  if (next === 'en' && !['garde', 'avant', 'cause', 'doute', 'évidence', 'lumière'].includes(third)) return null
  if (next === 'à' && VERBS.get(third)?.bare !== true) return null
  return group(words, i, {
    to: i + 3,
    verb: third === 'garde' || next === 'à' ? SAY : JUDGE,
    mood: low === 'mettant' ? 'gerund' : 'finite',
    pronoun: -1,
  })
}

function verbAt(words: readonly FrameWord[], i: number): Cue | null {
  const word = words[i]
  const verb = VERBS.get(word?.low ?? '')
  if (word === undefined || verb === undefined || isNoun(words, i)) return null
  const after = words[i + 1]
  if (verb.participle && verb.finite && after?.low === 'par') return null
  const pronoun = after?.inverted ? i + 1 : -1
  const to = pronoun > 0 ? i + 2 : i + 1
  if (verb.participle) {
    const aux = auxiliaryBefore(words, i)
    if (aux >= 0) return compound(words, i, aux, verb)
    if (!verb.finite && isCoordinated(words, i)) return group(words, i, { to, verb, mood: 'finite', pronoun: -1 })
    if (!verb.finite) return pronoun > 0 ? null : group(words, i, { to, verb, mood: 'participle', pronoun: -1 })
  }
  const mood = verb.gerund ? 'gerund' : verb.bare ? 'bare' : 'finite'
  return group(words, i, { to, verb, mood, pronoun })
}
