import { LIST_BITS } from '../../french/names/list-bits.ts'
import type { SpanGuess } from './decode-spans.ts'
import type { DescribedText } from './described-text.ts'

/** A name less sure than this gives way to what the lists say. */
const DOUBT = 0.75
const CONFIDENCE = 0.75
/** Lists that say the type of a whole phrase, with the index in NAME_TYPES. */
const TELLING: readonly (readonly [number, number])[] = [
  [LIST_BITS.organisation | LIST_BITS.press | LIST_BITS.party | LIST_BITS.club, 1],
  [LIST_BITS.event, 3],
  [LIST_BITS.product, 4],
]
/** Bits of people and places: a phrase that is one of them too says nothing. */
const OTHER =
  LIST_BITS.firstName |
  LIST_BITS.lastName |
  LIST_BITS.foreignFirstName |
  LIST_BITS.foreignLastName |
  LIST_BITS.country |
  LIST_BITS.region |
  LIST_BITS.largeCity |
  LIST_BITS.smallCity |
  LIST_BITS.commune |
  LIST_BITS.landscape |
  LIST_BITS.people

/**
 * Names found → the same, but a doubtful one that is a whole phrase of the lists, or lies in one, is that phrase with its type: « [Marine Corps] », a person, in
 * « US Marine Corps » is the organisation; « [FN] » in « FN SCAR » the product.
 */
export function heedLists(kept: readonly SpanGuess[], text: DescribedText): SpanGuess[] {
  const heeded: SpanGuess[] = []
  for (const [i, guess] of kept.entries()) {
    const last = heeded.at(-1)
    if (last && guess.from < last.to) continue
    const next = kept[i + 1]
    const phrase = guess.probability < DOUBT && guess.origin === undefined ? phraseAround(text, guess) : null
    const free =
      phrase && (last === undefined || last.to <= phrase.from) && (next === undefined || next.from >= phrase.to || next.probability < DOUBT)
    heeded.push(free ? { from: phrase.from, to: phrase.to, type: phrase.type, probability: CONFIDENCE, origin: 'list of names' } : guess)
  }
  return heeded
}

/** The phrase of the lists that a guess is, or lies in, where they say its type. */
function phraseAround(text: DescribedText, { from, to }: SpanGuess): { from: number; to: number; type: number } | null {
  const bits = text.phraseBits[from] as number
  const start = from - (text.phrasePosition[from] as number)
  const end = start + (text.phraseLength[from] as number)
  if (bits === 0 || bits & OTHER || end < to || (start === from && end === to)) return null
  const told = TELLING.filter(([list]) => bits & list)
  return told.length === 1 && told[0] !== undefined ? { from: start, to: end, type: told[0][1] } : null
}
