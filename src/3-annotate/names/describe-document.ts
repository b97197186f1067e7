import { LIST_BITS } from '../../french/names/list-bits.ts'
import type { Token } from './describe-tokens.ts'
import { TRIGGER_KINDS } from './describe-word.ts'

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

const kindBit = (kind: string) => 1 << TRIGGER_KINDS.indexOf(kind)
const TITLE = kindBit('title')
const FUNCTION = kindBit('function')
const SPEECH = kindBit('speech')
const ORGANISATION = kindBit('organisation') | kindBit('press')
const PLACE_WORDS = new Set(['a', 'en', 'au', 'aux', 'vers', 'depuis', 'pres', 'dans'])
const ARTICLES = new Set(['le', 'la', "l'"])

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
    if (before.triggers & TITLE) bits |= USES.afterTitle
    if (before.triggers & FUNCTION) bits |= USES.afterFunction
    if (before.triggers & ORGANISATION) bits |= USES.afterOrganisationWord
    if (before.lists & LIST_BITS.firstName && before.capital) bits |= USES.afterFirstName
    if (PLACE_WORDS.has(before.folded)) bits |= USES.afterPlaceWord
    if (before.folded === 'de' || before.folded === "d'") bits |= USES.afterOf
    if (ARTICLES.has(before.folded)) bits |= USES.afterArticle
    if (before.folded === 'les' || before.folded === 'des') bits |= USES.afterPlural
    if (before.word === '(') bits |= USES.insideParenthesis
    if (before.word === ',') bits |= USES.afterComma
    if (before.capital && !before.opener) bits |= USES.afterCapital
  }
  if (after !== undefined) {
    if (after.word === '(') bits |= USES.beforeParenthesis
    if (after.triggers & SPEECH) bits |= USES.beforeSpeech
    if (after.capital) bits |= USES.beforeCapital
  }
  return bits
}
