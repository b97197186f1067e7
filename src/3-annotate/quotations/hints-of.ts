/**
 * A word as word lists hold it → what may begin with it: « selon », « déclare » a cue, « quant » an aside (« quant à lui »). Asked once a form of a word, not at
 * every place: six words of seven begin neither, and looking each of them up in five lists took a seventh of the time of finding quotations.
 */
import { ASIDES } from '../../french/asides.ts'
import { SPEECH_PREPOSITIONS, WEAK_SPEECH_PREPOSITIONS } from '../../french/speech-phrases.ts'
import { VERBS } from './verbs.ts'

export const MAY_OPEN_CUE = 1
export const MAY_OPEN_ASIDE = 2

/** First word → the phrases, as words, that begin with it. */
type PhraseIndex = ReadonlyMap<string, readonly string[][]>

/** The longest first. */
export const PREPOSITIONS: PhraseIndex = indexPhrases(SPEECH_PREPOSITIONS, true)
export const ASIDE_INDEX: PhraseIndex = indexPhrases(ASIDES, false)
export const WEAK_PREPOSITIONS: ReadonlySet<string> = new Set(WEAK_SPEECH_PREPOSITIONS)
/** « fait savoir », « laisse entendre ». */
export const MAKERS: ReadonlySet<string> = new Set([
  'fait',
  'font',
  'faisait',
  'fit',
  'faire',
  'faisant',
  'laisse',
  'laissent',
  'laissait',
  'laissant',
  'laissé',
  'laisser',
])
/** « met en garde », « tient à préciser »: the verb and its second word. */
export const VERB_PHRASES: ReadonlyMap<string, string> = new Map([
  ['met', 'en'],
  ['mettent', 'en'],
  ['mettant', 'en'],
  ['mis', 'en'],
  ['mettait', 'en'],
  ['tient', 'à'],
  ['tenu', 'à'],
])

export function hintsOf(low: string): number {
  const cue = PREPOSITIONS.has(low) || WEAK_PREPOSITIONS.has(low) || MAKERS.has(low) || VERB_PHRASES.has(low) || VERBS.has(low)
  return (cue ? MAY_OPEN_CUE : 0) | (ASIDE_INDEX.has(low) ? MAY_OPEN_ASIDE : 0)
}

function indexPhrases(phrases: readonly string[], longestFirst: boolean): PhraseIndex {
  const index = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const parts = phrase.split(' ')
    const list = index.get(parts[0] ?? '') ?? []
    list.push(parts)
    if (longestFirst) list.sort((a, b) => b.length - a.length)
    index.set(parts[0] ?? '', list)
  }
  return index
}
