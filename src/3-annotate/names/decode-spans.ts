import { LABELS, NAME_TYPES } from './names-model.ts'
import type { ExpTransitions, Lattice } from './run-forward-backward.ts'

/**
 * Tokens `from` to `to` (excluded) as a name of type NAME_TYPES[type], with its exact probability. Always written out with all five properties in this order:
 * objects of one shape, for which functions are compiled once. By `{ ...guess }` there were half a dozen, and propagateNames was compiled seven times.
 */
export interface SpanGuess {
  from: number
  to: number
  type: number
  probability: number
  /** The rule, when it is not the model that found it. */
  origin?: string | undefined
}

const LONGEST = 25

/** Lattice after forward and backward → spans that are a name with probability `threshold` or more: begun here, gone on so far, and ended; added to `out`. */
export function decodeSpans(lattice: Lattice, exp: ExpTransitions, threshold: number, offset: number, out: SpanGuess[]): void {
  const { alpha, beta } = lattice
  for (let from = 0; from < lattice.length; from++) {
    // all labels of a token sum to 1: where it hardly is anything but outside, no name begins
    const outside = (alpha[from * LABELS] as number) * (beta[from * LABELS] as number)
    if (outside > 1.001 - threshold) continue
    for (let type = 0; type < NAME_TYPES.length; type++) {
      const begin = 1 + 2 * type
      const at = from * LABELS + begin
      if ((alpha[at] as number) * (beta[at] as number) < threshold) continue
      spansFrom(lattice, exp, from, type, threshold, offset, out)
    }
  }
}

function spansFrom(
  lattice: Lattice,
  exp: ExpTransitions,
  from: number,
  type: number,
  threshold: number,
  offset: number,
  out: SpanGuess[],
): void {
  const inside = 2 + 2 * type
  let label = inside - 1
  let path = lattice.alpha[from * LABELS + label] as number
  for (let end = from; end < lattice.length && end - from < LONGEST; end++) {
    const going = path * (lattice.beta[end * LABELS + label] as number)
    if (going < threshold) return
    const step =
      end + 1 < lattice.length
        ? ((exp.between[label * LABELS + inside] as number) * (lattice.emissions[(end + 1) * LABELS + inside] as number)) /
          (lattice.norm[end + 1] as number)
        : 0
    const goesOn = end + 1 < lattice.length ? path * step * (lattice.beta[(end + 1) * LABELS + inside] as number) : 0
    const probability = going - goesOn
    if (probability >= threshold) out.push({ from: offset + from, to: offset + end + 1, type, probability, origin: undefined })
    path *= step
    label = inside
  }
}

/** Guesses that may overlap → those that do not, the surest first; equal ones, the longer; in text order. */
export function keepSurest<T extends SpanGuess>(guesses: readonly T[]): T[] {
  const ranked = [...guesses].sort(
    (x, y) => y.probability - x.probability || y.to - y.from - (x.to - x.from) || x.from - y.from || x.type - y.type,
  )
  const taken = new Set<number>()
  const kept: T[] = []
  for (const guess of ranked) {
    let free = true
    for (let at = guess.from; at < guess.to && free; at++) free = !taken.has(at)
    if (!free) continue
    for (let at = guess.from; at < guess.to; at++) taken.add(at)
    kept.push(guess)
  }
  return kept.sort((x, y) => x.from - y.from)
}
