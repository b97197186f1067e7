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

/** How often a word stands in the article at hand, and whether in its title: set anew by `surveyArticle`. */
export interface WordTally {
  count: number
  titled: boolean
}

/** All that a word is without its place: « attaques » → stem attaqu, no function word, used as a noun. */
export interface WordFacts {
  /** Shared by all spellings of `low`. */
  readonly tally: WordTally
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
  readonly hyphened: boolean
}

/** What a model has met is remembered beside it; it changes the speed and nothing else. */
export interface WordMemory {
  readonly known: Spellings
  readonly facts: WordFacts[]
  readonly tallies: Map<string, WordTally>
}

const memories = new WeakMap<TagsModel, WordMemory>()
const REMEMBERED_MOST = 20_000

export function memoryOf(model: TagsModel): WordMemory {
  const memory = memories.get(model)
  if (memory && memory.known.count <= REMEMBERED_MOST) return memory
  const fresh = { known: newSpellings(), facts: [], tallies: new Map<string, WordTally>() }
  memories.set(model, fresh)
  return fresh
}

/** `text` from `start` to `end`, a word → its facts. */
export function recallFacts({ known, facts, tallies }: WordMemory, text: string, start: number, end: number, model: TagsModel): WordFacts {
  const id = recallSpelling(known, text, start, end)
  const met = facts[id]
  if (met) return met
  const low = text.slice(start, end).toLowerCase().replaceAll('’', "'")
  const tally = tallies.get(low) ?? { count: 0, titled: false }
  tallies.set(low, tally)
  const own = describe(low, tally, model)
  facts.push(own)
  return own
}

function describe(low: string, tally: WordTally, model: TagsModel): WordFacts {
  return {
    tally,
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
    hyphened: low.includes('-'),
  }
}
