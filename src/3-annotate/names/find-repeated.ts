import type { DescribedText } from './described-text.ts'
import { bitsAt, opensLine } from './described-text.ts'
import { mixHash } from './hash-text.ts'
import { WORD } from './word-bits.ts'

/** Tokens → for each, whether the pair with the next word (1) or with the one before (2) stands elsewhere in the text with the same capitals. */
export function findRepeated(text: DescribedText): void {
  const { length, repeated } = text
  const pairs = new Map<number, number>()
  repeated.fill(0, 0, length)
  for (let i = 0; i + 1 < length; i++) {
    if (!isPair(text, i)) continue
    const key = pairAt(text, i)
    const first = pairs.get(key)
    if (first === undefined) {
      pairs.set(key, i)
      continue
    }
    for (const at of [first, i]) {
      repeated[at] = (repeated[at] as number) | 1
      repeated[at + 1] = (repeated[at + 1] as number) | 2
    }
  }
}

/** Two words of which one has a capital, on one line. */
function isPair(text: DescribedText, i: number): boolean {
  const [first, second] = [bitsAt(text, i), bitsAt(text, i + 1)]
  const telling = (first & (WORD.capital | WORD.opener)) === WORD.capital || (second & WORD.capital) !== 0
  return telling && (first & second & WORD.isWord) !== 0 && !opensLine(text, i + 1)
}

function pairAt({ word, words }: DescribedText, i: number): number {
  return mixHash(words.a[word[i] as number] as number, words.a[word[i + 1] as number] as number)
}
