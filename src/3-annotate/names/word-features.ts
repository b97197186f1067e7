import type { WordFacts } from './describe-word.ts'
import { hashText, mixHash } from './hash-text.ts'

/** How many tokens to each side a word is seen from. */
export const REACH = 2

/** Facts of a word → the hashes of the features it gives to the token `offset` places before it (0: to itself). */
export function wordFeatures(facts: WordFacts, offset: number): Uint32Array {
  const features: string[] = []
  if (offset === 0) ownFeatures(facts, features)
  else if (Math.abs(offset) === 1) nearFeatures(facts, features)
  else farFeatures(facts, features)
  const place = hashText('place', offset)
  return Uint32Array.from(features, (feature) => mixHash(place, hashText(feature, 7)))
}

function ownFeatures(facts: WordFacts, out: string[]): void {
  const { word, lower, folded } = facts
  out.push(`w=${word}`, `f=${folded}`, `s=${facts.shape}`, `c=${facts.capital}${facts.allCapitals}`, `n=${Math.min(word.length, 9)}`)
  for (let n = 2; n <= 4; n++) {
    if (lower.length > n) out.push(`p=${lower.slice(0, n)}`, `e=${lower.slice(-n)}`)
  }
  out.push(`d=${facts.inDictionary}${facts.capital}${facts.opener}`)
  pushSets(facts, out)
  for (const [k, id] of facts.classes.entries()) out.push(`k${k}=${id}`, `kc${k}=${id}${facts.capital}`)
}

function nearFeatures(facts: WordFacts, out: string[]): void {
  out.push(`f=${facts.folded}`, `s=${facts.shape}`, `e=${facts.lower.slice(-3)}`, `d=${facts.inDictionary}${facts.capital}`)
  pushSets(facts, out)
  for (const [k, id] of facts.classes.entries()) out.push(`k${k}=${id}`)
}

function farFeatures(facts: WordFacts, out: string[]): void {
  out.push(`f=${facts.folded}`, `s=${facts.shape}`)
  for (const [k, id] of facts.classes.entries()) if (k > 0) out.push(`k${k}=${id}`)
}

/** The lists and trigger kinds the word stands in, each by itself and all together. */
function pushSets(facts: WordFacts, out: string[]): void {
  out.push(`l*=${facts.lists}/${facts.capital}`)
  for (let bit = 0; bit < 18; bit++) if (facts.lists & (1 << bit)) out.push(`l=${bit}/${facts.capital}`)
  for (let bit = 0; bit < 12; bit++) if (facts.triggers & (1 << bit)) out.push(`t=${bit}`)
}
