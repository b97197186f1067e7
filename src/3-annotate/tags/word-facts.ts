import { DETERMINERS, JOINTS, OF_WORDS, STOP_WORDS, VERB_NEIGHBOURS } from '../../french/tags/function-words.ts'
import {
  ADJECTIVE_ENDINGS,
  ADVERB_ENDINGS,
  FINITE_ENDINGS,
  NOUN_ENDINGS,
  PARTICIPLE_ENDINGS,
  VERB_ENDINGS,
} from '../../french/tags/noun-endings.ts'
import { WEAK_HEADS } from '../../french/tags/weak-heads.ts'
import { foldWord } from './fold-word.ts'
import { type TagsModel, UNKNOWN_USE, type WordUse } from './tags-model.ts'

/** All that a word is without its place: « attaques » → stem attaqu, no function word, used as a noun. */
export interface WordFacts {
  /** Small letters, accents kept, ’ as '. */
  readonly low: string
  readonly stem: string
  readonly stop: boolean
  readonly joint: boolean
  readonly determiner: boolean
  readonly ofWord: boolean
  readonly verbNeighbour: boolean
  readonly weak: boolean
  readonly use: WordUse
  readonly noun: boolean
  readonly adjective: boolean
  readonly verb: boolean
  readonly participle: boolean
  readonly finite: boolean
  readonly adverb: boolean
}

/** What a model has met is remembered beside it; it changes the speed and nothing else. */
const memories = new WeakMap<TagsModel, Map<string, WordFacts>>()
const REMEMBERED_MOST = 60_000

/** Word as written → its facts. */
export function factsOf(written: string, model: TagsModel): WordFacts {
  let memory = memories.get(model)
  if (!memory || memory.size > REMEMBERED_MOST) {
    memory = new Map()
    memories.set(model, memory)
  }
  const known = memory.get(written)
  if (known) return known
  const facts = describe(written.toLowerCase().replaceAll('’', "'"), model)
  memory.set(written, facts)
  return facts
}

function describe(low: string, model: TagsModel): WordFacts {
  return {
    low,
    stem: foldWord(low),
    stop: STOP_WORDS.has(low) || low.length < 2,
    joint: JOINTS.has(low),
    determiner: DETERMINERS.has(low),
    ofWord: OF_WORDS.has(low),
    verbNeighbour: VERB_NEIGHBOURS.has(low),
    weak: WEAK_HEADS.has(low),
    use: model.background.get(low) ?? UNKNOWN_USE,
    noun: NOUN_ENDINGS.test(low),
    adjective: ADJECTIVE_ENDINGS.test(low),
    verb: VERB_ENDINGS.test(low),
    participle: PARTICIPLE_ENDINGS.test(low),
    finite: FINITE_ENDINGS.test(low),
    adverb: ADVERB_ENDINGS.test(low),
  }
}
