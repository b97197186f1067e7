import { LIST_BITS } from '../../french/names/list-bits.ts'
import type { SpanGuess } from './decode-spans.ts'
import { bitsAt, type DescribedText } from './described-text.ts'
import { WORD } from './word-bits.ts'

/** Lists whose phrases are names wherever they stand: the bit, the fewest words, the index in NAME_TYPES. Shorter ones and other lists cost more than they bring. */
const CERTAIN: readonly (readonly [number, number, number])[] = [
  [LIST_BITS.event, 3, 3],
  [LIST_BITS.party, 2, 1],
]
const CONFIDENCE = 0.6

/** Names found → also the surest phrases of the lists where nothing was found: « la Seconde Guerre mondiale ». */
export function addKnownNames(kept: readonly SpanGuess[], text: DescribedText): SpanGuess[] {
  const taken = new Uint8Array(text.length)
  for (const guess of kept) taken.fill(1, guess.from, guess.to)
  const added: SpanGuess[] = []
  for (let from = 0; from < text.length; from++) {
    const bits = text.phraseBits[from] as number
    if (bits === 0 || text.phrasePosition[from] !== 0) continue
    const length = text.phraseLength[from] as number
    const type = CERTAIN.find(([bit, fewest]) => bits & bit && length >= fewest)?.[2]
    // « PARIS SOUS » the packed lists take for a party: no name ends in a word of function
    if (type === undefined || bitsAt(text, from + length - 1) & WORD.opener || taken.subarray(from, from + length).includes(1)) continue
    added.push({ from, to: from + length, type, probability: CONFIDENCE, origin: 'list of names' })
  }
  return added.length === 0 ? [...kept] : [...kept, ...added].sort((a, b) => a.from - b.from)
}

const LISTED = LIST_BITS.event | LIST_BITS.party | LIST_BITS.organisation | LIST_BITS.press

/** The span is, word for word, a phrase of the lists of organisations or events. */
export function isListed(text: DescribedText, { from, to }: { from: number; to: number }): boolean {
  return text.phrasePosition[from] === 0 && text.phraseLength[from] === to - from && ((text.phraseBits[from] as number) & LISTED) > 0
}
