import { grow } from '../grow.ts'
import type { KnownWords } from './known-words.ts'
import { newKnownWords } from './known-words.ts'

/** Bits of `place`; above them stands the kind of the line: 0 first line, 1 a line without a final mark, 2 running text, 3 a line in capitals. */
export const PLACE = {
  /** Opens a sentence or a line. */
  sentenceStart: 1,
  /** Opens a paragraph: sequences are cut here. */
  lineStart: 2,
  kindShift: 2,
} as const

/**
 * A text ready to be labelled: what is known of token `i` stands at index `i` of flat arrays, `length` of them. One is enough for all texts, read
 * one after the other: its arrays only ever grow, so that an article leaves nothing behind for the collector of garbage.
 */
export interface DescribedText {
  words: KnownWords
  length: number
  /** Printed columns with broken words: old press. */
  oldPrint: boolean
  /** Offsets in the reading's text; the number of its word in `words`; PLACE bits. */
  start: Int32Array
  end: Int32Array
  word: Int32Array
  place: Uint8Array
  /** The run of capitals that it stands in, tokens `runFrom` to `runTo` (excluded); `runTo` is 0 outside. */
  runFrom: Int32Array
  runTo: Int32Array
  /** 1 where no run of capitals is near: such a token hardly is a name, and is looked at less closely. */
  quiet: Uint8Array
  /** The noun that governs the run it stands in or before, -1 where there is none; first token of that run; hash of what links them. */
  headAt: Int32Array
  headRun: Int32Array
  headLink: Uint32Array
  /** Bits of the longest phrase of the lists over it, 0 where there is none; where in it the token stands (0 first); words of the phrase. */
  phraseBits: Int32Array
  phrasePosition: Uint8Array
  phraseLength: Uint8Array
  /** The pair with the next word, or with the one before, stands elsewhere in the text with the same capitals: 1, 2. */
  repeated: Uint8Array
  /** How its word is used all over the text: index into the four arrays below. */
  use: Int32Array
  uses: number
  /** Number of a folded form → its use + 1; all 0 between two texts. */
  useOf: Int32Array
  /** Bits of USES; how often with a capital, without, in capitals throughout. */
  useBits: Int32Array
  useCapital: Int32Array
  useSmall: Int32Array
  useAllCapitals: Int32Array
}

const FIRST_ROOM = 1024

export function newDescribedText(): DescribedText {
  const ints = () => new Int32Array(FIRST_ROOM)
  const bytes = () => new Uint8Array(FIRST_ROOM)
  return {
    words: newKnownWords(),
    length: 0,
    oldPrint: false,
    start: ints(),
    end: ints(),
    word: ints(),
    place: bytes(),
    runFrom: ints(),
    runTo: ints(),
    quiet: bytes(),
    headAt: ints(),
    headRun: ints(),
    headLink: new Uint32Array(FIRST_ROOM),
    phraseBits: ints(),
    phrasePosition: bytes(),
    phraseLength: bytes(),
    repeated: bytes(),
    use: ints(),
    uses: 0,
    useOf: ints(),
    useBits: ints(),
    useCapital: ints(),
    useSmall: ints(),
    useAllCapitals: ints(),
  }
}

/** Room for so many tokens in the arrays that are filled once the tokens are known. */
export function makeTokenRoom(text: DescribedText, tokens: number): void {
  for (const key of [
    'runFrom',
    'runTo',
    'headAt',
    'headRun',
    'phraseBits',
    'use',
    'useBits',
    'useCapital',
    'useSmall',
    'useAllCapitals',
  ] as const)
    text[key] = grow(text[key], tokens)
  for (const key of ['quiet', 'phrasePosition', 'phraseLength', 'repeated'] as const) text[key] = grow(text[key], tokens)
  text.headLink = grow(text.headLink, tokens)
}

/** WORD bits of token `i`; 0 where there is none. */
export function bitsAt(text: DescribedText, i: number): number {
  return i >= 0 && i < text.length ? (text.words.bits[text.word[i] as number] as number) : 0
}

export function opensLine(text: DescribedText, i: number): boolean {
  return ((text.place[i] as number) & PLACE.lineStart) !== 0
}
