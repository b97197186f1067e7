import { DETERMINERS } from '../../french/function-words.ts'
import type { FrameWord } from './build-frames.ts'
import { VERBS } from './verbs.ts'

const DETERMINER_SET = new Set(DETERMINERS)
const ARTICLES_OR_CLITICS = new Set(['le', 'la', 'les', "l'", 'leur'])
const SUBJECTS = new Set(['il', 'elle', 'ils', 'elles', 'on', 'qui', 'ne', "n'", 'je', 'nous', 'vous', 'tu'])

/** « la demande », « une annonce », « Note » inside a sentence: no verb. */
export function isNoun(words: readonly FrameWord[], i: number): boolean {
  const word = words[i]
  const before = words[i - 1]
  if (word?.capital && before !== undefined && before.low !== '¶' && before.low !== '«»' && !(before.kind === 'mark' && i < 2)) return true
  if (before === undefined || !DETERMINER_SET.has(before.low))
    return (before?.low === 'de' || before?.low === "d'") && VERBS.get(word?.low ?? '')?.bare !== true
  if (!ARTICLES_OR_CLITICS.has(before.low)) return before.low !== 'des' || VERBS.get(word?.low ?? '')?.participle !== true || true
  const earlier = words[i - 2]
  if (VERBS.get(word?.low ?? '')?.bare && word?.low !== 'dire')
    return earlier === undefined ? true : !/^(?:à|de|pour|sans|d')$/.test(earlier.low) && before.low !== "l'"
  return earlier === undefined || !SUBJECTS.has(earlier.low)
}
