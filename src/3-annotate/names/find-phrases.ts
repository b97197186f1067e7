import type { Token } from './describe-tokens.ts'
import { mixHash } from './hash-text.ts'
import { lookUpTable } from './look-up-table.ts'
import type { WordLists } from './names-model.ts'

/** A phrase of the lists, of two words or more: its list bits, and where in it a token stands (0 first). */
export interface PhraseMatch {
  readonly bits: number
  readonly position: number
  readonly length: number
}

const LONGEST = 7

/** Tokens → for each, the longest phrase of the lists that covers it: « New | York », « Conseil | de | sécurité ». */
export function findPhrases(tokens: readonly Token[], lists: WordLists): readonly (PhraseMatch | undefined)[] {
  const matches: (PhraseMatch | undefined)[] = new Array(tokens.length).fill(undefined)
  for (let i = 0; i < tokens.length; ) {
    const found = tokens[i]?.facts.capital ? longestPhrase(tokens, i, lists) : null
    if (found === null) {
      i++
      continue
    }
    for (let at = 0; at < found.length; at++) matches[i + at] = { bits: found.bits, position: at, length: found.length }
    i += found.length
  }
  return matches
}

function longestPhrase(tokens: readonly Token[], from: number, lists: WordLists): { bits: number; length: number } | null {
  let a = tokens[from]?.facts.a ?? 0
  let b = tokens[from]?.facts.b ?? 0
  let best: { bits: number; length: number } | null = null
  for (let at = from + 1; at < tokens.length && at - from < LONGEST; at++) {
    const token = tokens[at] as Token
    if (token.lineStart) break
    a = mixHash(a, token.facts.a)
    b = mixHash(b, token.facts.b)
    const bits = lists.combinations[lookUpTable(lists.names, a, b)] ?? 0
    if (bits > 0) best = { bits, length: at - from + 1 }
  }
  return best
}
