import { ADVERBS, AVOIR_FORMS, CLITICS, DETERMINERS, ETRE_FORMS } from '../../french/function-words.ts'
import { SPEECH_PREPOSITIONS, WEAK_SPEECH_PREPOSITIONS } from '../../french/speech-phrases.ts'
import type { FrameWord } from './build-frames.ts'
import { buildVerbTable, type VerbForm } from './build-verb-table.ts'
import { standsAt } from './split-words.ts'

/** A verb or a preposition that hands words to somebody; indices into the frame's words, end excluded. */
export interface Cue {
  readonly from: number
  readonly to: number
  /** `finite`, `gerund`, `bare` (infinitive), `passive` (« est accusé »), `participle` (« qualifié »), `preposition` (« selon »). */
  readonly mood: 'finite' | 'gerund' | 'bare' | 'passive' | 'participle' | 'preposition'
  readonly verb: VerbForm | null
  /** Index of the pronoun in « a-t-il déclaré ». */
  readonly pronoun: number
  readonly plural: boolean
  /** « pour », « chez »: only before somebody. */
  readonly weak?: boolean
}

export const VERBS = buildVerbTable()
const ADVERB_SET = new Set(ADVERBS)
const AVOIR = new Set(AVOIR_FORMS)
const ETRE = new Set(ETRE_FORMS)
const CLITIC_SET = new Set(CLITICS)
const DETERMINER_SET = new Set(DETERMINERS)
const ARTICLES_OR_CLITICS = new Set(['le', 'la', 'les', "l'", 'leur'])
const SUBJECTS = new Set(['il', 'elle', 'ils', 'elles', 'on', 'qui', 'ne', "n'", 'je', 'nous', 'vous', 'tu'])
const MAKERS = new Set([
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
const MADE = new Set(['savoir', 'valoir', 'remarquer', 'observer', 'entendre', 'dire', 'part', 'état', 'mention'])
const PHRASES: ReadonlyMap<string, string> = new Map([
  ['met', 'en'],
  ['mettent', 'en'],
  ['mettant', 'en'],
  ['mis', 'en'],
  ['mettait', 'en'],
  ['tient', 'à'],
  ['tenu', 'à'],
])
const PREPOSITIONS = indexPhrases(SPEECH_PREPOSITIONS)
const WEAK = new Set(WEAK_SPEECH_PREPOSITIONS)
const BEFORE_WEAK = new Set(['¶', ',', ';', 'que', "qu'", 'et', 'mais', '–', '«»'])
const SAY: VerbForm = {
  infinitive: 'faire savoir',
  classes: ['say'],
  finite: true,
  participle: false,
  gerund: false,
  bare: false,
  plural: false,
}
const JUDGE: VerbForm = { ...SAY, infinitive: 'faire état', classes: ['judge'] }

/** Words of a frame → its cues in order: « a-t-il déclaré », « selon », « qualifiant », « est accusé ». A noun (« la demande ») is none. */
export function findCues(words: readonly FrameWord[]): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === undefined || word.kind !== 'word') continue
    const cue = prepositionAt(words, i) ?? madeAt(words, i) ?? verbAt(words, i)
    if (cue === null) continue
    cues.push(cue)
    i = Math.max(i, cue.to - 1)
  }
  return cues
}

function prepositionAt(words: readonly FrameWord[], i: number): Cue | null {
  const low = words[i]?.low ?? ''
  const phrases = PREPOSITIONS.get(low)
  if (phrases !== undefined) {
    for (const phrase of phrases) if (standsAt(words, i, phrase)) return prepositionCue(i, phrase.length, false)
  }
  if (!WEAK.has(low)) return null
  const before = words[i - 1]
  return before === undefined || BEFORE_WEAK.has(before.low) ? prepositionCue(i, 1, true) : null
}

function prepositionCue(from: number, length: number, weak: boolean): Cue {
  return { from, to: from + length, mood: 'preposition', verb: null, pronoun: -1, plural: false, weak }
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
  if (PHRASES.get(low) !== next) return null
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

interface Group {
  readonly to: number
  readonly verb: VerbForm
  readonly mood: Cue['mood']
  readonly pronoun: number
}

/** Adds what stands before the verb and belongs to it: « ne l’a pas encore ». */
function group(words: readonly FrameWord[], i: number, { to, verb, mood, pronoun }: Group): Cue {
  let from = i
  const aux = auxiliaryBefore(words, i)
  if (aux >= 0) from = aux
  while (CLITIC_SET.has(words[from - 1]?.low ?? '') && !words[from - 1]?.inverted) from--
  const plural = /(?:nt)$/.test(words[aux >= 0 ? aux : i]?.low ?? '') && mood !== 'gerund'
  return { from, to, mood, verb, pronoun, plural }
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

/** « a exhibé son arme et crié », « a, lors d’un débat, accusé »: a participle that shares the auxiliary before « et », or waits for it. */
function isCoordinated(words: readonly FrameWord[], i: number): boolean {
  if (/^qu/.test(words[i + 1]?.low ?? '') && /^(?:et|,)$/.test(words[i - 1]?.low ?? '')) return true
  const inserted = words[i - 1]?.low === ','
  if (!inserted && !/^(?:et|ou|puis|mais)$/.test(words[i - 1]?.low ?? '')) return false
  for (let k = i - 2; k >= Math.max(0, i - 20); k--) {
    const low = words[k]?.low ?? ''
    if (AVOIR.has(low)) return !inserted || words[k + 1]?.low === ','
    if (low === '¶' || ETRE.has(low)) return false
  }
  return false
}

/** « a déclaré », « a-t-il déclaré », « s’est félicité » speak; « est accusé », « a été accusé » do not. */
function compound(words: readonly FrameWord[], i: number, aux: number, verb: VerbForm): Cue {
  const low = words[aux]?.low ?? ''
  const pronoun = words[aux + 1]?.inverted ? aux + 1 : -1
  const reflexive = /^(?:se|s'|m'|me|nous|t')$/.test(words[aux - 1]?.low ?? '')
  let been = false
  for (let k = aux + 1; k < i; k++) if (words[k]?.low === 'été') been = true
  let mood: Cue['mood'] = 'finite'
  if (been || (ETRE.has(low) && !reflexive)) mood = 'passive'
  else if (low === 'ayant' || low === 'étant') mood = 'gerund'
  else if (low === 'avoir' || low === 'être') mood = 'bare'
  return group(words, i, { to: i + 1, verb, mood, pronoun })
}

/** The auxiliary of a participle, past adverbs and an inverted pronoun, at most six words back; -1 where there is none. */
function auxiliaryBefore(words: readonly FrameWord[], i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const word = words[k]
    if (word === undefined) return -1
    if (AVOIR.has(word.low) || ETRE.has(word.low)) {
      if (word.low !== 'été') return word.low === 'a' && words[k - 1]?.low === 'il' && words[k - 2]?.low === 'y' ? -1 : k
      continue
    }
    if (!word.inverted && !isAdverb(word) && word.low !== ',' && word.low !== "d'") return -1
    if (word.low === ',' && k === i - 1) return -1
  }
  return -1
}

export function isAdverb(word: FrameWord): boolean {
  return ADVERB_SET.has(word.low) || (word.low.length > 6 && word.low.endsWith('ment') && !word.capital)
}

/** « la demande », « une annonce », « Note » inside a sentence: no verb. */
function isNoun(words: readonly FrameWord[], i: number): boolean {
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

function indexPhrases(phrases: readonly string[]): ReadonlyMap<string, readonly string[][]> {
  const index = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const parts = phrase.split(' ')
    const list = index.get(parts[0] ?? '') ?? []
    list.push(parts)
    index.set(
      parts[0] ?? '',
      list.sort((a, b) => b.length - a.length),
    )
  }
  return index
}
