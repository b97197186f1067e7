import { LABELS } from './names-model.ts'

/** Room for one sequence, kept between sequences so that nothing is allocated a token. */
export interface Lattice {
  length: number
  /** exp(score − best score of the token), `[token * LABELS + label]`. */
  emissions: Float64Array
  alpha: Float64Array
  beta: Float64Array
  /** Sum of each token's forward scores before they were made to sum to 1. */
  norm: Float64Array
}

/** exp of the transition weights; a name can only go on where it began (« I » after « B » or « I » of its type). */
export interface ExpTransitions {
  readonly between: Float64Array
  readonly first: Float64Array
}

export function makeLattice(capacity: number): Lattice {
  const room = () => new Float64Array(capacity * LABELS)
  return { length: 0, emissions: room(), alpha: room(), beta: room(), norm: new Float64Array(capacity) }
}

export function exponentiate(transitions: Float32Array, first: Float32Array): ExpTransitions {
  const between = Float64Array.from(transitions, Math.exp)
  const opening = Float64Array.from(first, Math.exp)
  for (let to = 2; to < LABELS; to += 2) {
    opening[to] = 0
    for (let from = 0; from < LABELS; from++) if (from !== to && from !== to - 1) between[from * LABELS + to] = 0
  }
  return { between, first: opening }
}

/** Label scores of the lattice's tokens (log scale) → probabilities: `alpha[t] * beta[t]` is each label's. */
export function runForwardBackward(lattice: Lattice, scores: Float32Array, exp: ExpTransitions): void {
  fillEmissions(lattice, scores)
  runForward(lattice, exp)
  runBackward(lattice, exp)
}

function fillEmissions({ length, emissions }: Lattice, scores: Float32Array): void {
  for (let at = 0; at < length * LABELS; at += LABELS) {
    let best = scores[at] as number
    for (let l = 1; l < LABELS; l++) if ((scores[at + l] as number) > best) best = scores[at + l] as number
    for (let l = 0; l < LABELS; l++) emissions[at + l] = Math.exp((scores[at + l] as number) - best)
  }
}

/** A name goes on from its own type alone; it begins, and the outside stands, after anything. */
function runForward({ length, emissions, alpha, norm }: Lattice, { between, first }: ExpTransitions): void {
  for (let t = 0; t < length; t++) {
    const at = t * LABELS
    const from = at - LABELS
    let sum = 0
    for (let l = 0; l < LABELS; l++) {
      let reach = 0
      if (t === 0) reach = first[l] as number
      else if (l > 0 && (l & 1) === 0)
        reach =
          (alpha[from + l - 1] as number) * (between[(l - 1) * LABELS + l] as number) +
          (alpha[from + l] as number) * (between[l * LABELS + l] as number)
      else for (let k = 0, b = l; k < LABELS; k++, b += LABELS) reach += (alpha[from + k] as number) * (between[b] as number)
      const value = reach * (emissions[at + l] as number)
      alpha[at + l] = value
      sum += value
    }
    norm[t] = sum
    for (let l = 0; l < LABELS; l++) alpha[at + l] = (alpha[at + l] as number) / sum
  }
}

const weighted = new Float64Array(LABELS)

function runBackward({ length, emissions, beta, norm }: Lattice, { between }: ExpTransitions): void {
  if (length === 0) return
  beta.fill(1, (length - 1) * LABELS, length * LABELS)
  for (let t = length - 2; t >= 0; t--) {
    const next = (t + 1) * LABELS
    const sumNext = norm[t + 1] as number
    for (let l = 0; l < LABELS; l++) weighted[l] = ((emissions[next + l] as number) * (beta[next + l] as number)) / sumNext
    for (let k = 0; k < LABELS; k++) {
      const row = k * LABELS
      let sum = (between[row] as number) * (weighted[0] as number)
      for (let l = 1; l < LABELS; l += 2) sum += (between[row + l] as number) * (weighted[l] as number)
      const inside = k + (k & 1)
      if (k > 0) sum += (between[row + inside] as number) * (weighted[inside] as number)
      beta[t * LABELS + k] = sum
    }
  }
}
