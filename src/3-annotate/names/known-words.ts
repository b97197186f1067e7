import type { WordFacts } from './describe-word.ts'
import { describeWord } from './describe-word.ts'
import { grow } from './grow.ts'
import type { WordLists } from './names-model.ts'
import { wordBits } from './word-bits.ts'

/** Classes that are kept of a word: the finest and the coarser ones. */
export const CLASSES = 3

/**
 * Words met so far, each described once: what is known of word `id` stands at index `id` of flat arrays, its letters one after the other in
 * `letters`. No object and no string is kept a word: tens of thousands cost a few megabytes and nothing to the collector of garbage.
 */
export interface KnownWords {
  count: number
  /** Open addressing: hash of the letters → id + 1, 0 where the slot is free; half full at most. */
  slots: Int32Array
  hash: Int32Array
  letters: Uint16Array
  /** Word `id` is `letters` from `from[id]` to `from[id + 1]`. */
  from: Int32Array
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
    count: 0,
    slots: new Int32Array(2 * FIRST_ROOM),
    hash: new Int32Array(FIRST_ROOM),
    letters: new Uint16Array(8 * FIRST_ROOM),
    from: new Int32Array(FIRST_ROOM + 1),
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
  let hash = 0x811c9dc5 | 0
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  const { slots, letters, from } = words
  const mask = slots.length - 1
  let slot = hash & mask
  for (let id = (slots[slot] as number) - 1; id >= 0; id = (slots[slot] as number) - 1) {
    if (words.hash[id] === hash && isSame(letters, from[id] as number, from[id + 1] as number, text, start, end)) return id
    slot = (slot + 1) & mask
  }
  return addWord(words, hash, describeWord(text.slice(start, end), lists))
}

function isSame(letters: Uint16Array, from: number, to: number, text: string, start: number, end: number): boolean {
  if (to - from !== end - start) return false
  for (let i = start, at = from; i < end; i++, at++) if (letters[at] !== text.charCodeAt(i)) return false
  return true
}

function addWord(words: KnownWords, hash: number, facts: WordFacts): number {
  const id = words.count++
  makeRoom(words, facts.word.length)
  words.hash[id] = hash
  placeWord(words.slots, hash, id)
  const from = words.from[id] as number
  for (let i = 0; i < facts.word.length; i++) words.letters[from + i] = facts.word.charCodeAt(i)
  words.from[id + 1] = from + facts.word.length
  words.bits[id] = wordBits(facts)
  words.neighbour[id] = facts.neighbour
  words.lists[id] = facts.lists
  words.triggers[id] = facts.triggers
  words.a[id] = facts.a
  words.b[id] = facts.b
  words.sort[id] = facts.sort
  for (let k = 0; k < CLASSES; k++) words.classes[CLASSES * id + k] = facts.classes[k] ?? 0
  let form = words.forms.get(facts.a)
  if (form === undefined) {
    form = words.forms.size
    words.forms.set(facts.a, form)
  }
  words.form[id] = form
  return id
}

/** Room for one word more of so many letters. */
function makeRoom(words: KnownWords, letters: number): void {
  const { count } = words
  words.letters = grow(words.letters, (words.from[count - 1] as number) + letters)
  if (count <= words.bits.length) return
  const room = 2 * words.bits.length
  for (const key of ['hash', 'bits', 'neighbour', 'lists', 'triggers', 'form'] as const) words[key] = grow(words[key], room)
  for (const key of ['a', 'b', 'sort'] as const) words[key] = grow(words[key], room)
  words.from = grow(words.from, room + 1)
  words.classes = grow(words.classes, CLASSES * room)
  words.slots = new Int32Array(2 * room)
  for (let id = 0; id < count - 1; id++) placeWord(words.slots, words.hash[id] as number, id)
}

function placeWord(slots: Int32Array, hash: number, id: number): void {
  const mask = slots.length - 1
  let slot = hash & mask
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = id + 1
}

/** Word `id` as it is written. */
export function spellWord(words: KnownWords, id: number): string {
  let word = ''
  for (let at = words.from[id] as number; at < (words.from[id + 1] as number); at += 4096) {
    word += String.fromCharCode(...words.letters.subarray(at, Math.min(words.from[id + 1] as number, at + 4096)))
  }
  return word
}
