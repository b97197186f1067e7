/** What the ranker looks at, by name: every feature is a number near 0 to 1. Weights are learnt by `src/train/tags/learn-weights.ts`. */
import { ADJECTIVE_ENDINGS, FINITE_ENDINGS, NOUN_ENDINGS, PARTICIPLE_ENDINGS, VERB_ENDINGS } from '../../french/tags/noun-endings.ts'
import { WEAK_HEADS } from '../../french/tags/weak-heads.ts'
import type { EntityType } from '../../model/record.ts'
import type { Observation } from './observe-phrase.ts'

type Feature = (seen: Observation) => number | boolean

const one = (seen: Observation) => seen.phrase.length === 1
const named = (seen: Observation, type: EntityType) => seen.phrase.name?.type === type
const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)
const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), 0)
const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), 99)
/** Share of uses, or what to suppose of a word that the background does not hold. */
const known = (share: number, supposed: number) => (share < 0 ? supposed : share / 9)

export const FEATURES: Readonly<Record<string, Feature>> = {
  bias: () => 1,
  'one word': one,
  'two words': (s) => s.phrase.length === 2,
  'three words': (s) => s.phrase.length === 3,
  long: (s) => s.phrase.length > 3,
  'full words': (s) => s.phrase.full - 1,
  'in title': (s) => s.titled,
  'first of title': (s) => s.titled && s.titleShift === 0,
  'title and body': (s) => s.titled && s.inBody,
  'title share': (s) => s.full.filter(({ low }) => s.survey.titleWords.has(low)).length / Math.max(1, s.full.length),
  rubric: (s) => s.rubric,
  'title shift': (s) => s.titleShift,
  'one word in title': (s) => one(s) && s.titled,
  'name in title': (s) => s.titled && s.phrase.name !== undefined,
  'count in title': (s) => (s.titled ? Math.log2(s.count) : 0),
  'in lead': (s) => s.inLead,
  'lead only': (s) => s.leadOnly,
  position: (s) => s.bodyStart / s.survey.words.length,
  early: (s) => Math.log2(1 + s.bodyStart) / 10,
  'log count': (s) => Math.log2(s.count),
  'count share': (s) => Math.min(1, (30 * s.count) / s.survey.words.length),
  once: (s) => s.count === 1,
  twice: (s) => s.count === 2,
  sentences: (s) => Math.log2(s.sentences),
  'rarity mean': (s) => mean(s.uses.map((use) => use.rarity)) / 10,
  'rarity least': (s) => least(s.uses.map((use) => use.rarity).concat(15)) / 10,
  'rarity most': (s) => most(s.uses.map((use) => use.rarity)) / 10,
  'count by rarity': (s) => (Math.log2(1 + s.count) * mean(s.uses.map((use) => use.rarity))) / 10,
  name: (s) => s.phrase.name !== undefined,
  person: (s) => named(s, 'person'),
  place: (s) => named(s, 'place'),
  organisation: (s) => named(s, 'organisation'),
  'event or product': (s) => named(s, 'event') || named(s, 'product'),
  'name count': (s) => (s.phrase.name ? Math.log2(s.count) : 0),
  'name in lead': (s) => s.inLead && s.phrase.name !== undefined,
  'in name': (s) => s.insideName,
  'holds name': (s) => s.holdsName,
  capital: (s) => s.capital,
  'first as noun': (s) => known(s.firstUse.asNoun, 0.5),
  'first as verb': (s) => known(s.firstUse.asVerb, 0.1),
  'first as second': (s) => known(s.firstUse.asSecond, 0.2),
  'last as noun': (s) => known(s.lastUse.asNoun, 0.5),
  'last as verb': (s) => known(s.lastUse.asVerb, 0.1),
  'last as second': (s) => known(s.lastUse.asSecond, 0.2),
  'most as verb': (s) => most(s.uses.map((use) => use.asVerb)) / 9,
  'noun share': (s) => mean(s.uses.map((use) => Math.max(0, use.asNoun))) / 9,
  'unknown last': (s) => s.lastUse.asNoun < 0,
  'unknown first': (s) => s.firstUse.asNoun < 0,
  determined: (s) => s.determined,
  'after de': (s) => s.afterDe,
  'before de': (s) => s.beforeDe,
  'after a verb word': (s) => s.afterVerbWord,
  'noun ending': (s) => NOUN_ENDINGS.test(s.last.low),
  'adjective ending': (s) => ADJECTIVE_ENDINGS.test(s.last.low),
  'adjective first': (s) => !one(s) && ADJECTIVE_ENDINGS.test(s.first.low),
  'adjective alone': (s) => one(s) && ADJECTIVE_ENDINGS.test(s.last.low) && !NOUN_ENDINGS.test(s.last.low),
  'verb ending': (s) => VERB_ENDINGS.test(s.last.low) || VERB_ENDINGS.test(s.first.low),
  'participle ending': (s) => PARTICIPLE_ENDINGS.test(s.last.low),
  'participle alone': (s) => one(s) && PARTICIPLE_ENDINGS.test(s.last.low),
  finite: (s) => s.full.some((word) => !word.capital && FINITE_ENDINGS.test(word.low)),
  nested: (s) => s.nested,
  'always nested': (s) => s.nested === 1 && s.count > 1,
  'word count': (s) => Math.log2(Math.max(1, mean(s.counts))),
  'word count least': (s) => Math.log2(Math.max(1, Math.min(99, least(s.counts)))),
  'rarer than its words': (s) => (one(s) ? 0 : Math.log2(Math.max(1, most(s.counts) / s.count))),
  'weak alone': (s) => one(s) && WEAK_HEADS.has(s.last.low),
  'weak first': (s) => !one(s) && WEAK_HEADS.has(s.first.low),
  digits: (s) => /\d/.test(s.phrase.key),
  hyphen: (s) => s.last.low.includes('-'),
  'word length': (s) => Math.min(12, s.last.low.length) / 12,
  'long once': (s) => s.phrase.length > 2 && s.count === 1,
  'alone in a short text': (s) => one(s) && s.survey.words.length < 250,
}
