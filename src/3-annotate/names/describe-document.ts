import { grow } from '../grow.ts'
import { NEIGHBOUR } from './describe-word.ts'
import type { DescribedText } from './described-text.ts'
import { bitsAt, opensLine, PLACE } from './described-text.ts'
import { WORD } from './word-bits.ts'

const USES = {
  capitalInside: 1,
  afterTitle: 2,
  afterFirstName: 4,
  afterPlaceWord: 8,
  afterOf: 16,
  afterArticle: 32,
  afterPlural: 64,
  beforeParenthesis: 128,
  insideParenthesis: 256,
  beforeSpeech: 512,
  beforeCapital: 1024,
  afterCapital: 2048,
  afterOrganisationWord: 4096,
  afterFunction: 8192,
  afterComma: 16384,
}
export const USE_BITS = Object.keys(USES).length

/** Tokens → for each of them, how its word is used all over the document: « Macron » opening a sentence stands after « Emmanuel » elsewhere. */
export function describeDocument(text: DescribedText): void {
  text.useOf = grow(text.useOf, text.words.forms.size)
  const { words, word, place, use, useOf, useBits, useCapital, useSmall, useAllCapitals } = text
  text.uses = 0
  for (let i = 0; i < text.length; i++) {
    const id = word[i] as number
    const form = words.form[id] as number
    let own = (useOf[form] as number) - 1
    if (own < 0) {
      own = text.uses++
      useOf[form] = own + 1
      useBits[own] = useCapital[own] = useSmall[own] = useAllCapitals[own] = 0
    }
    use[i] = own
    const bits = words.bits[id] as number
    if (!(bits & WORD.isWord)) continue
    if (!(bits & WORD.capital)) useSmall[own] = (useSmall[own] as number) + 1
    else if (bits & WORD.allCapitals) useAllCapitals[own] = (useAllCapitals[own] as number) + 1
    else useCapital[own] = (useCapital[own] as number) + 1
    if (bits & WORD.capital && (place[i] as number) >> PLACE.kindShift !== 3) useBits[own] = (useBits[own] as number) | usesAt(text, i)
  }
  for (let i = 0; i < text.length; i++) useOf[words.form[word[i] as number] as number] = 0
}

function usesAt(text: DescribedText, i: number): number {
  const place = text.place[i] as number
  let bits = place & PLACE.sentenceStart || place >> PLACE.kindShift === 0 ? 0 : USES.capitalInside
  if (!(place & PLACE.lineStart)) bits |= usesAfter(text, i - 1)
  const next = i + 1
  if (next >= text.length || opensLine(text, next)) return bits
  const after = text.words.neighbour[text.word[next] as number] as number
  if (after & NEIGHBOUR.openBracket) bits |= USES.beforeParenthesis
  if (after & NEIGHBOUR.speech) bits |= USES.beforeSpeech
  if (bitsAt(text, next) & WORD.capital) bits |= USES.beforeCapital
  return bits
}

function usesAfter(text: DescribedText, before: number): number {
  const neighbour = text.words.neighbour[text.word[before] as number] as number
  let bits = 0
  if (neighbour & NEIGHBOUR.title) bits |= USES.afterTitle
  if (neighbour & NEIGHBOUR.function) bits |= USES.afterFunction
  if (neighbour & NEIGHBOUR.organisation) bits |= USES.afterOrganisationWord
  if (neighbour & NEIGHBOUR.firstName) bits |= USES.afterFirstName
  if (neighbour & NEIGHBOUR.placeWord) bits |= USES.afterPlaceWord
  if (neighbour & NEIGHBOUR.of) bits |= USES.afterOf
  if (neighbour & NEIGHBOUR.article) bits |= USES.afterArticle
  if (neighbour & NEIGHBOUR.plural) bits |= USES.afterPlural
  if (neighbour & NEIGHBOUR.openBracket) bits |= USES.insideParenthesis
  if (neighbour & NEIGHBOUR.comma) bits |= USES.afterComma
  if ((bitsAt(text, before) & (WORD.capital | WORD.opener)) === WORD.capital) bits |= USES.afterCapital
  return bits
}
