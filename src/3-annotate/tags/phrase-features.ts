/**
 * A phrase → what the ranker looks at, each a number near 0 to 1, in the order of FEATURE_NAMES. Weights are learnt by `src/train/tags/learn-weights.ts`.
 * They are told one after the other, not each by a function of its own: eighty small functions cost the engine a tenth of all that it compiles.
 */
import type { EntityType } from '../../model/record.ts'
import { FEATURE_NAMES } from './feature-names.ts'
import type { Observation } from './observe-phrase.ts'

/** Room for the features of one phrase; `length`: how many are told. */
export interface PhraseFeatures {
  readonly values: Float64Array
  length: number
}

export function newPhraseFeatures(): PhraseFeatures {
  return { values: new Float64Array(FEATURE_NAMES.length), length: 0 }
}

export function tellFeatures(seen: Observation, out: PhraseFeatures): void {
  out.length = 0
  tellSize(seen, out)
  tellTitle(seen, out)
  tellCount(seen, out)
  tellRarity(seen, out)
  tellName(seen, out)
  tellUse(seen, out)
  tellNeighbours(seen, out)
  tellEnding(seen, out)
  tellRest(seen, out)
}

function tell(out: PhraseFeatures, value: number): void {
  out.values[out.length++] = value
}

function tellIf(out: PhraseFeatures, holds: boolean): void {
  out.values[out.length++] = holds ? 1 : 0
}

/** Share of uses, or what to suppose of a word that the background does not hold. */
function known(share: number, supposed: number): number {
  return share < 0 ? supposed : share / 9
}

function tellSize({ phrase }: Observation, out: PhraseFeatures): void {
  tell(out, 1)
  tellIf(out, phrase.length === 1)
  tellIf(out, phrase.length === 2)
  tellIf(out, phrase.length === 3)
  tellIf(out, phrase.length > 3)
  tell(out, phrase.full - 1)
}

function tellTitle(s: Observation, out: PhraseFeatures): void {
  tellIf(out, s.titled)
  tellIf(out, s.titled && s.titleShift === 0)
  tellIf(out, s.titled && s.inBody)
  tell(out, s.words.titleShare)
  tellIf(out, s.rubric)
  tell(out, s.titleShift)
  tellIf(out, s.phrase.length === 1 && s.titled)
  tellIf(out, s.titled && s.phrase.name !== undefined)
  tell(out, s.titled ? Math.log2(s.count) : 0)
}

function tellCount(s: Observation, out: PhraseFeatures): void {
  const words = s.survey.words.length
  tellIf(out, s.inLead)
  tellIf(out, s.leadOnly)
  tell(out, s.bodyStart / words)
  tell(out, Math.log2(1 + s.bodyStart) / 10)
  tell(out, Math.log2(s.count))
  tell(out, Math.min(1, (30 * s.count) / words))
  tellIf(out, s.count === 1)
  tellIf(out, s.count === 2)
  tell(out, Math.log2(s.places.sentences))
}

function tellRarity({ words, count }: Observation, out: PhraseFeatures): void {
  tell(out, words.rarity / 10)
  tell(out, words.rarityLeast / 10)
  tell(out, words.rarityMost / 10)
  tell(out, (Math.log2(1 + count) * words.rarity) / 10)
}

function tellName({ phrase, count, inLead, places }: Observation, out: PhraseFeatures): void {
  const type: EntityType | undefined = phrase.name?.type
  tellIf(out, type !== undefined)
  tellIf(out, type === 'person')
  tellIf(out, type === 'place')
  tellIf(out, type === 'organisation')
  tellIf(out, type === 'event' || type === 'product')
  tell(out, type === undefined ? 0 : Math.log2(count))
  tellIf(out, inLead && type !== undefined)
  tell(out, places.insideName)
  tell(out, places.holdsName)
  tell(out, places.capital)
}

function tellUse(s: Observation, out: PhraseFeatures): void {
  const first = s.first.use
  const last = s.last.use
  const { determined } = s.places
  const plain = s.phrase.length === 1 && s.phrase.name === undefined
  tell(out, known(first.asNoun, 0.5))
  tell(out, known(first.asVerb, 0.1))
  tell(out, known(first.asSecond, 0.2))
  tell(out, known(last.asNoun, 0.5))
  tell(out, known(last.asVerb, 0.1))
  tell(out, known(last.asSecond, 0.2))
  tell(out, s.words.asVerbMost / 9)
  tell(out, s.words.asNoun / 9)
  tellIf(out, last.asNoun < 0)
  tellIf(out, first.asNoun < 0)
  tell(out, determined)
  tell(out, s.phrase.length === 2 ? known(first.asNoun, 0.5) * known(last.asSecond, 0.3) : 0)
  tell(out, plain ? known(first.asSecond, 0.2) * (1 - determined) : 0)
  tell(out, plain ? known(first.asVerb, 0.1) * (1 - determined) : 0)
  tellIf(out, s.words.rarity <= 4.5)
  tellIf(out, s.phrase.length !== 1 && last.asVerb >= 4 && last.asNoun < 3)
  tellIf(out, plain && s.last.adverb)
}

function tellNeighbours({ places }: Observation, out: PhraseFeatures): void {
  tell(out, places.afterDe)
  tell(out, places.beforeDe)
  tell(out, places.afterVerbWord)
}

function tellEnding({ phrase, first, last, words }: Observation, out: PhraseFeatures): void {
  const one = phrase.length === 1
  tellIf(out, last.noun)
  tellIf(out, last.adjective)
  tellIf(out, !one && first.adjective)
  tellIf(out, one && last.adjective && !last.noun)
  tellIf(out, last.verb || first.verb)
  tellIf(out, last.participle)
  tellIf(out, one && last.participle)
  tellIf(out, words.finite)
}

function tellRest({ phrase, first, last, words, places, count, survey }: Observation, out: PhraseFeatures): void {
  const one = phrase.length === 1
  tell(out, places.nested)
  tellIf(out, places.nested > 0.99 && count > 1)
  tell(out, Math.log2(Math.max(1, words.count)))
  tell(out, Math.log2(words.countLeast))
  tell(out, one ? 0 : Math.log2(Math.max(1, words.countMost / count)))
  tellIf(out, one && last.weak)
  tellIf(out, !one && first.weak)
  tellIf(out, last.hyphened)
  tell(out, Math.min(12, last.low.length) / 12)
  tellIf(out, phrase.length > 2 && count === 1)
  tellIf(out, one && survey.words.length < 250)
}
