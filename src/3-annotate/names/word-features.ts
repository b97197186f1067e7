import type { WordFacts } from './describe-word.ts'
import type { FeatureList } from './feature-list.ts'
import { addFeature } from './feature-list.ts'
import { hashText } from './hash-text.ts'

/** How many tokens to each side a word is seen from. */
export const REACH = 2

/** Numbers that keep the kinds of features apart; the offset is added. Any change here asks for new training. */
const KINDS = {
  word: 8,
  folded: 16,
  shape: 24,
  capital: 32,
  length: 40,
  prefix: 48,
  suffix: 80,
  dictionary: 128,
  lists: 136,
  list: 144,
  trigger: 152,
  classes: 160,
  capitalClass: 192,
}
const SEED_WORD = 7

/** Facts of a word → the hashes of the features it gives to the token `offset` places before it (0: to itself), added to `out`. */
export function wordFeatures(facts: WordFacts, offset: number, out: FeatureList): void {
  const place = offset + REACH
  if (offset === 0) ownFeatures(facts, place, out)
  else if (Math.abs(offset) === 1) nearFeatures(facts, place, out)
  else farFeatures(facts, place, out)
}

function add(out: FeatureList, kind: number, value: number): void {
  addFeature(out, kind * 0x01000193 + 0x5bd1e995, value)
}

function ownFeatures(facts: WordFacts, place: number, out: FeatureList): void {
  const { word, lower } = facts
  add(out, KINDS.word + place, hashText(word, SEED_WORD))
  add(out, KINDS.folded + place, facts.a)
  add(out, KINDS.shape + place, facts.shapeHash)
  add(out, KINDS.capital + place, (facts.capital ? 1 : 0) + (facts.allCapitals ? 2 : 0))
  add(out, KINDS.length + place, Math.min(word.length, 9))
  for (let n = 2; n <= 4 && lower.length > n; n++) {
    add(out, KINDS.prefix + 8 * n + place, hashText(lower.slice(0, n), n))
    add(out, KINDS.suffix + 8 * n + place, hashText(lower.slice(-n), n))
  }
  add(out, KINDS.dictionary + place, (facts.inDictionary ? 1 : 0) + (facts.capital ? 2 : 0) + (facts.opener ? 4 : 0))
  addSets(facts, place, out)
  for (const [k, id] of facts.classes.entries()) {
    add(out, KINDS.classes + 8 * k + place, id)
    add(out, KINDS.capitalClass + 8 * k + place, id * 2 + (facts.capital ? 1 : 0))
  }
}

function nearFeatures(facts: WordFacts, place: number, out: FeatureList): void {
  add(out, KINDS.folded + place, facts.a)
  add(out, KINDS.shape + place, facts.shapeHash)
  add(out, KINDS.suffix + 24 + place, hashText(facts.lower.slice(-3), 3))
  add(out, KINDS.dictionary + place, (facts.inDictionary ? 1 : 0) + (facts.capital ? 2 : 0))
  addSets(facts, place, out)
  for (const [k, id] of facts.classes.entries()) add(out, KINDS.classes + 8 * k + place, id)
}

function farFeatures(facts: WordFacts, place: number, out: FeatureList): void {
  add(out, KINDS.folded + place, facts.a)
  add(out, KINDS.shape + place, facts.shapeHash)
  for (const [k, id] of facts.classes.entries()) if (k > 0) add(out, KINDS.classes + 8 * k + place, id)
}

/** The lists and trigger kinds the word stands in, each by itself and all together. */
function addSets(facts: WordFacts, place: number, out: FeatureList): void {
  const capital = facts.capital ? 1 : 0
  add(out, KINDS.lists + place, facts.lists * 2 + capital)
  for (let bit = 0; facts.lists >>> bit > 0; bit++) if (facts.lists & (1 << bit)) add(out, KINDS.list + place, bit * 2 + capital)
  for (let bit = 0; facts.triggers >>> bit > 0; bit++) if (facts.triggers & (1 << bit)) add(out, KINDS.trigger + place, bit)
}
