import type { SpanGuess } from './decode-spans.ts'
import type { DescribedText } from './described-text.ts'
import { bitsAt } from './described-text.ts'
import { mixHash } from './hash-text.ts'
import { isUncommon } from './heed-titles.ts'
import { hashForm } from './vote-types.ts'
import { WORD } from './word-bits.ts'

/** A form must be this sure somewhere to be looked for elsewhere. */
const SURE = 0.7
const LONGEST = 8
const CONFIDENCE = 0.8

/** Names found → also the other places where a sure form stands, capital for capital (old print may have lost one), and nothing was found. */
export function propagateNames(kept: readonly SpanGuess[], text: DescribedText): SpanGuess[] {
  const forms = new Map<number, SpanGuess>()
  const lengths = new Set<number>()
  for (const guess of kept) {
    if (guess.probability < SURE || guess.to - guess.from > LONGEST || !isTelling(text, guess)) continue
    const form = hashForm(text, guess)
    const known = forms.get(form)
    if (known === undefined || known.probability < guess.probability) forms.set(form, guess)
    lengths.add(guess.to - guess.from)
  }
  const taken = new Uint8Array(text.length)
  for (const guess of kept) taken.fill(1, guess.from, guess.to)
  const added: SpanGuess[] = []
  const longest = Math.max(0, ...lengths)
  for (let i = 0; i < text.length; i++) {
    const found = taken[i] ? undefined : longestForm(text, i, taken, forms, longest)
    if (found === undefined) continue
    added.push(found)
    taken.fill(1, found.from, found.to)
  }
  return [...kept, ...added].sort((a, b) => a.from - b.from)
}

/** A single small, common or one-letter word says too little. */
function isTelling(text: DescribedText, { from, to }: SpanGuess): boolean {
  const first = bitsAt(text, from)
  if (!(first & WORD.capital)) return false
  return to - from > 1 || !(first & (WORD.oneLetter | WORD.twoLetters | WORD.inDictionary | WORD.opener))
}

function longestForm(
  text: DescribedText,
  from: number,
  taken: Uint8Array,
  forms: ReadonlyMap<number, SpanGuess>,
  longest: number,
): SpanGuess | undefined {
  const first = bitsAt(text, from)
  if (!(first & WORD.capital) && !(text.oldPrint && isUncommon(first))) return undefined
  let hash = 0
  let best: SpanGuess | undefined
  for (let i = from; i < text.length && i - from < longest && !taken[i]; i++) {
    hash = mixHash(hash, text.words.a[text.word[i] as number] as number)
    const form = forms.get(hash)
    if (form !== undefined) best = { from, to: i + 1, type: form.type, probability: CONFIDENCE * form.probability, origin: 'same form' }
  }
  return best
}
