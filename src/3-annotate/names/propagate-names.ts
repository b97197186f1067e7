import type { SpanGuess } from './decode-spans.ts'
import type { Token } from './describe-tokens.ts'
import { mixHash } from './hash-text.ts'
import { hashForm } from './vote-types.ts'

export interface PropagatedGuess extends SpanGuess {
  /** The rule, when it is not the model that found it. */
  origin?: string
}

/** A form must be this sure somewhere to be looked for elsewhere. */
const SURE = 0.7
const LONGEST = 8
const CONFIDENCE = 0.8

/** Names found → also the other places where a sure form stands, capital for capital, and nothing was found. */
export function propagateNames(kept: readonly PropagatedGuess[], tokens: readonly Token[]): PropagatedGuess[] {
  const forms = new Map<number, PropagatedGuess>()
  const lengths = new Set<number>()
  for (const guess of kept) {
    if (guess.probability < SURE || guess.to - guess.from > LONGEST || !isTelling(tokens, guess)) continue
    const form = hashForm(tokens, guess)
    const known = forms.get(form)
    if (known === undefined || known.probability < guess.probability) forms.set(form, guess)
    lengths.add(guess.to - guess.from)
  }
  const taken = new Uint8Array(tokens.length)
  for (const guess of kept) taken.fill(1, guess.from, guess.to)
  const added: PropagatedGuess[] = []
  const longest = Math.max(0, ...lengths)
  for (let i = 0; i < tokens.length; i++) {
    const found = taken[i] ? undefined : longestForm(tokens, i, taken, forms, longest)
    if (found === undefined) continue
    added.push(found)
    taken.fill(1, found.from, found.to)
  }
  return [...kept, ...added].sort((a, b) => a.from - b.from)
}

/** A single small, common or one-letter word says too little. */
function isTelling(tokens: readonly Token[], { from, to }: SpanGuess): boolean {
  const first = tokens[from]?.facts
  if (first === undefined || !first.capital) return false
  return to - from > 1 || (first.word.length > 2 && !first.inDictionary && !first.opener)
}

function longestForm(
  tokens: readonly Token[],
  from: number,
  taken: Uint8Array,
  forms: ReadonlyMap<number, PropagatedGuess>,
  longest: number,
): PropagatedGuess | undefined {
  if (!tokens[from]?.facts.capital) return undefined
  let hash = 0
  let best: PropagatedGuess | undefined
  for (let i = from; i < tokens.length && i - from < longest && !taken[i]; i++) {
    hash = mixHash(hash, tokens[i]?.facts.a ?? 0)
    const form = forms.get(hash)
    if (form !== undefined) best = { from, to: i + 1, type: form.type, probability: CONFIDENCE * form.probability, origin: 'same form' }
  }
  return best
}
