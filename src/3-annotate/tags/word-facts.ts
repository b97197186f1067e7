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
import { newSpellings, recallSpelling, type Spellings } from '../spellings.ts'
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
export interface WordMemory {
  readonly known: Spellings
  readonly facts: WordFacts[]
}

const memories = new WeakMap<TagsModel, WordMemory>()
const REMEMBERED_MOST = 20_000

export function memoryOf(model: TagsModel): WordMemory {
  const memory = memories.get(model)
  if (memory && memory.known.count <= REMEMBERED_MOST) return memory
  const fresh = { known: newSpellings(), facts: [] }
  memories.set(model, fresh)
  return fresh
}

/** `text` from `start` to `end`, a word → its facts. */
export function recallFacts({ known, facts }: WordMemory, text: string, start: number, end: number, model: TagsModel): WordFacts {
  const id = recallSpelling(known, text, start, end)
  const met = facts[id]
  if (met) return met
  const own = describe(text.slice(start, end).toLowerCase().replaceAll('’', "'"), model)
  facts.push(own)
  return own
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
