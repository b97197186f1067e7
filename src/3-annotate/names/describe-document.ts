import type { Token } from './describe-tokens.ts'
import { NEIGHBOUR } from './describe-word.ts'

/** How one word (folded) is used in the whole document. */
export interface WordUse {
  /** Bits of USES. */
  bits: number
  capital: number
  small: number
  allCapitals: number
}

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
export function describeDocument(tokens: readonly Token[]): readonly WordUse[] {
  const uses = new Map<number, WordUse>()
  return tokens.map((token, i) => {
    const { facts } = token
    let use = uses.get(facts.a)
    if (use === undefined) {
      use = { bits: 0, capital: 0, small: 0, allCapitals: 0 }
      uses.set(facts.a, use)
    }
    if (!facts.isWord) return use
    if (!facts.capital) use.small++
    else if (facts.allCapitals) use.allCapitals++
    else use.capital++
    if (facts.capital && token.lineKind !== 3) use.bits |= usesAt(tokens, i)
    return use
  })
}

function usesAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i] as Token
  const before = token.lineStart ? undefined : tokens[i - 1]?.facts
  const next = tokens[i + 1]
  const after = next === undefined || next.lineStart ? undefined : next.facts
  let bits = 0
  if (!token.sentenceStart && token.lineKind !== 0) bits |= USES.capitalInside
  if (before !== undefined) {
    const { neighbour } = before
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
    if (before.capital && !before.opener) bits |= USES.afterCapital
  }
  if (after !== undefined) {
    if (after.neighbour & NEIGHBOUR.openBracket) bits |= USES.beforeParenthesis
    if (after.neighbour & NEIGHBOUR.speech) bits |= USES.beforeSpeech
    if (after.capital) bits |= USES.beforeCapital
  }
  return bits
}
