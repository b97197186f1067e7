import { grow } from '../grow.ts'
import { newSpellings, recallSpelling, type Spellings } from '../spellings.ts'
import type { WordFacts } from './describe-word.ts'
import { describeWord } from './describe-word.ts'
import type { WordLists } from './names-model.ts'
import { wordBits } from './word-bits.ts'

/** Classes that are kept of a word: the finest and the coarser ones. */
export const CLASSES = 3

/**
 * Words met so far, each described once: what is known of word `id` stands at index `id` of flat arrays. No object and no string is kept a word:
 * tens of thousands cost a few megabytes, and nothing to the collector of garbage.
 */
export interface KnownWords extends Spellings {
  /** WORD bits. */
  bits: Int32Array
  /** Bits of NEIGHBOUR, of the lists and of the trigger kinds. */
  neighbour: Int32Array
  lists: Int32Array
  triggers: Int32Array
  /** Hashes of the folded form; the sort of the word. */
  a: Uint32Array
  b: Uint32Array
  sort: Uint32Array
  /** CLASSES a word; 0 where it has none. */
  classes: Uint16Array
  /** Words of one folded form have one number here: « Macron », « MACRON ». */
  form: Int32Array
  readonly forms: Map<number, number>
}

const FIRST_ROOM = 2048

export function newKnownWords(): KnownWords {
  return {
    ...newSpellings(),
    bits: new Int32Array(FIRST_ROOM),
    neighbour: new Int32Array(FIRST_ROOM),
    lists: new Int32Array(FIRST_ROOM),
    triggers: new Int32Array(FIRST_ROOM),
    a: new Uint32Array(FIRST_ROOM),
    b: new Uint32Array(FIRST_ROOM),
    sort: new Uint32Array(FIRST_ROOM),
    classes: new Uint16Array(CLASSES * FIRST_ROOM),
    form: new Int32Array(FIRST_ROOM),
    forms: new Map(),
  }
}

/** `text` from `start` to `end` → the number of that word, described now if it is new. */
export function recallWord(words: KnownWords, text: string, start: number, end: number, lists: WordLists): number {
  const met = words.count
  const id = recallSpelling(words, text, start, end)
  if (id === met) setFacts(words, id, describeWord(text.slice(start, end), lists))
  return id
}

function setFacts(words: KnownWords, id: number, facts: WordFacts): void {
  if (id === words.bits.length) makeRoom(words, 2 * id)
  words.bits[id] = wordBits(facts)
  words.neighbour[id] = facts.neighbour
  words.lists[id] = facts.lists
  words.triggers[id] = facts.triggers
  words.a[id] = facts.a
  words.b[id] = facts.b
  words.sort[id] = facts.sort
  for (let k = 0; k < CLASSES; k++) words.classes[CLASSES * id + k] = facts.classes[k] ?? 0
  const form = words.forms.get(facts.a) ?? words.forms.size
  words.forms.set(facts.a, form)
  words.form[id] = form
}

function makeRoom(words: KnownWords, room: number): void {
  for (const key of ['bits', 'neighbour', 'lists', 'triggers', 'form'] as const) words[key] = grow(words[key], room)
  for (const key of ['a', 'b', 'sort'] as const) words[key] = grow(words[key], room)
  words.classes = grow(words.classes, CLASSES * room)
}
