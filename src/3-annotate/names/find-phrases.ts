import type { DescribedText } from './described-text.ts'
import { bitsAt, opensLine } from './described-text.ts'
import { mixHash } from './hash-text.ts'
import { lookUpTable } from './look-up-table.ts'
import type { WordLists } from './names-model.ts'
import { WORD } from './word-bits.ts'

const LONGEST = 7

/** Tokens → for each, the longest phrase of the lists, of two words or more, that covers it: « New | York », « Conseil | de | sécurité ». */
export function findPhrases(text: DescribedText, lists: WordLists): void {
  const { length, phraseBits, phrasePosition, phraseLength } = text
  phraseBits.fill(0, 0, length)
  for (let i = 0; i < length; ) {
    const words = bitsAt(text, i) & WORD.capital ? setPhrase(text, i, lists) : 1
    for (let at = 0; words > 1 && at < words; at++) {
      phraseBits[i + at] = phraseBits[i] as number
      phrasePosition[i + at] = at
      phraseLength[i + at] = words
    }
    i += words
  }
}

/** Words of the longest phrase that begins here, 1 when there is none; its bits are left with its first word. */
function setPhrase(text: DescribedText, from: number, lists: WordLists): number {
  const { length, word, words } = text
  let a = words.a[word[from] as number] as number
  let b = words.b[word[from] as number] as number
  let longest = 1
  for (let at = from + 1; at < length && at - from < LONGEST && !opensLine(text, at); at++) {
    const id = word[at] as number
    a = mixHash(a, words.a[id] as number)
    b = mixHash(b, words.b[id] as number)
    const bits = lists.combinations[lookUpTable(lists.names, a, b)] ?? 0
    if (bits === 0) continue
    text.phraseBits[from] = bits
    longest = at - from + 1
  }
  return longest
}
