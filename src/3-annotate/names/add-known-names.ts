import { LIST_BITS } from '../../french/names/list-bits.ts'
import type { PhraseMatch } from './find-phrases.ts'
import type { PropagatedGuess } from './propagate-names.ts'

/** Lists whose phrases of two words or more are names wherever they stand, with their index in NAME_TYPES. */
const CERTAIN: readonly (readonly [number, number])[] = [
  [LIST_BITS.event, 3],
  [LIST_BITS.party | LIST_BITS.organisation | LIST_BITS.press, 1],
]
const CONFIDENCE = 0.6

/** Names found → also the phrases of the lists where nothing was found: « la Seconde Guerre mondiale ». */
export function addKnownNames(kept: readonly PropagatedGuess[], phrases: readonly (PhraseMatch | undefined)[]): PropagatedGuess[] {
  const taken = new Uint8Array(phrases.length)
  for (const guess of kept) taken.fill(1, guess.from, guess.to)
  const added: PropagatedGuess[] = []
  phrases.forEach((match, from) => {
    if (match === undefined || match.position !== 0) return
    const type = CERTAIN.find(([bits]) => match.bits & bits)?.[1]
    const to = from + match.length
    if (type === undefined || taken.subarray(from, to).includes(1)) return
    added.push({ from, to, type, probability: CONFIDENCE, origin: 'list of names' })
  })
  return added.length === 0 ? [...kept] : [...kept, ...added].sort((a, b) => a.from - b.from)
}
