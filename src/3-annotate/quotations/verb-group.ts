import { ADVERBS, AVOIR_FORMS, CLITICS, ETRE_FORMS } from '../../french/function-words.ts'
import type { FrameWord } from './build-frames.ts'
import type { VerbForm } from './build-verb-table.ts'
import type { Cue } from './cue.ts'

const ADVERB_SET = new Set(ADVERBS)
const AVOIR = new Set(AVOIR_FORMS)
const ETRE = new Set(ETRE_FORMS)
const CLITIC_SET = new Set(CLITICS)

interface Group {
  readonly to: number
  readonly verb: VerbForm
  readonly mood: Cue['mood']
  readonly pronoun: number
}

/** Adds what stands before the verb and belongs to it: « ne l’a pas encore ». */
export function group(words: readonly FrameWord[], i: number, { to, verb, mood, pronoun }: Group): Cue {
  let from = i
  const aux = auxiliaryBefore(words, i)
  if (aux >= 0) from = aux
  while (CLITIC_SET.has(words[from - 1]?.low ?? '') && !words[from - 1]?.inverted) from--
  const plural = /(?:nt)$/.test(words[aux >= 0 ? aux : i]?.low ?? '') && mood !== 'gerund'
  return { from, to, mood, verb, pronoun, plural }
}

/** « a exhibé son arme et crié », « a, lors d’un débat, accusé »: a participle that shares the auxiliary before « et », or waits for it. */
export function isCoordinated(words: readonly FrameWord[], i: number): boolean {
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
export function compound(words: readonly FrameWord[], i: number, aux: number, verb: VerbForm): Cue {
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
export function auxiliaryBefore(words: readonly FrameWord[], i: number): number {
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
