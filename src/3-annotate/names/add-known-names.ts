import { LIST_BITS } from '../../french/names/list-bits.ts'
import type { PhraseMatch } from './find-phrases.ts'
import type { PropagatedGuess } from './propagate-names.ts'

/** Lists whose phrases are names wherever they stand: the bit, the fewest words, the index in NAME_TYPES. Shorter ones and other lists cost more than they bring. */
const CERTAIN: readonly (readonly [number, number, number])[] = [
  [LIST_BITS.event, 3, 3],
  [LIST_BITS.party, 2, 1],
]
const CONFIDENCE = 0.6

/** Names found → also the surest phrases of the lists where nothing was found: « la Seconde Guerre mondiale ». */
export function addKnownNames(kept: readonly PropagatedGuess[], phrases: readonly (PhraseMatch | undefined)[]): PropagatedGuess[] {
  const taken = new Uint8Array(phrases.length)
  for (const guess of kept) taken.fill(1, guess.from, guess.to)
  const added: PropagatedGuess[] = []
  phrases.forEach((match, from) => {
    if (match === undefined || match.position !== 0) return
    const type = CERTAIN.find(([bit, fewest]) => match.bits & bit && match.length >= fewest)?.[2]
    const to = from + match.length
    if (type === undefined || taken.subarray(from, to).includes(1)) return
    added.push({ from, to, type, probability: CONFIDENCE, origin: 'list of names' })
  })
  return added.length === 0 ? [...kept] : [...kept, ...added].sort((a, b) => a.from - b.from)
}

const LISTED = LIST_BITS.event | LIST_BITS.party | LIST_BITS.organisation | LIST_BITS.press

/** The span is, word for word, a phrase of the lists of organisations or events. */
export function isListed(phrases: readonly (PhraseMatch | undefined)[], { from, to }: { from: number; to: number }): boolean {
  const match = phrases[from]
  return match?.position === 0 && match.length === to - from && (match.bits & LISTED) > 0
}
