import { LABELS } from '../3-annotate/names/names-model.ts'
import type { ExpTransitions, Lattice } from '../3-annotate/names/run-forward-backward.ts'
import { exponentiate, makeLattice, runForwardBackward } from '../3-annotate/names/run-forward-backward.ts'
import type { Example } from './build-examples.ts'
import { findRow, indexFeatures } from './index-features.ts'

export interface CrfOptions {
  readonly rate: number
  readonly epochs: number
  /** A feature must occur this often to be learnt. */
  readonly minimum: number
  /** Rows whose greatest weight is lower are dropped. */
  readonly prune: number
  readonly log?: (line: string) => void
}

/** Learnt weights: one row of LABELS for each feature hash, the commonest first. */
export interface CrfWeights {
  readonly hashes: Uint32Array
  readonly rows: Float32Array
  readonly transitions: Float32Array
  readonly first: Float32Array
}

/** Examples → a linear-chain CRF by AdaGrad, the weights averaged over the second half of the epochs. Same examples, same weights. */
export function trainCrf(examples: readonly Example[], options: CrfOptions): CrfWeights {
  const hashes = countFeatures(examples, options.minimum)
  const index = indexFeatures(hashes)
  const prepared = examples.map((example) => ({ ...example, rows: Int32Array.from(example.features, (hash) => findRow(index, hash)) }))
  const size = hashes.length * LABELS
  const state = newState(size)
  const mean = new Float64Array(size + LABELS * LABELS + LABELS)
  const order = examples.map((_, i) => i)
  const lattice = makeLattice(512)
  const scores = new Float32Array(512 * LABELS)
  let averaged = 0
  let seed = 20160101
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      const j = Math.floor((seed / 0x100000000) * (i + 1))
      ;[order[i], order[j]] = [order[j] as number, order[i] as number]
    }
    let loss = 0
    for (const i of order) loss += learn(prepared[i] as Prepared, state, lattice, scores, options.rate)
    if (epoch >= options.epochs / 2) averaged = addToMean(mean, state, averaged)
    options.log?.(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`)
  }
  return keepRows(hashes, mean, averaged, options.prune)
}

type Prepared = Example & { rows: Int32Array }
interface State {
  readonly weights: Float32Array
  readonly squares: Float32Array
  readonly transitions: Float32Array
  readonly transitionSquares: Float32Array
  readonly first: Float32Array
  readonly firstSquares: Float32Array
}

function newState(size: number): State {
  const zeros = (n: number) => new Float32Array(n)
  return {
    weights: zeros(size),
    squares: zeros(size),
    transitions: zeros(LABELS * LABELS),
    transitionSquares: zeros(LABELS * LABELS),
    first: zeros(LABELS),
    firstSquares: zeros(LABELS),
  }
}

/** Hashes that occur `minimum` times or more, the commonest first: their rows then lie together in the processor's cache, in training and in reading. */
function countFeatures(examples: readonly Example[], minimum: number): Uint32Array {
  const counts = new Map<number, number>()
  for (const { features } of examples) for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= minimum).sort((x, y) => y[1] - x[1] || x[0] - y[0])
  return Uint32Array.from(kept, ([hash]) => hash)
}

/** One step of gradient descent on one sequence; gives its negative log-likelihood. */
function learn(example: Prepared, state: State, lattice: Lattice, scores: Float32Array, rate: number): number {
  const { ends, labels, rows } = example
  const { weights } = state
  lattice.length = labels.length
  scores.fill(0, 0, labels.length * LABELS)
  for (let t = 0, f = 0; t < labels.length; t++) {
    const at = t * LABELS
    for (; f < (ends[t] as number); f++) {
      const row = rows[f] as number
      if (row < 0) continue
      const from = row * LABELS
      for (let l = 0; l < LABELS; l++) scores[at + l] = (scores[at + l] as number) + (weights[from + l] as number)
    }
  }
  const exp = exponentiate(state.transitions, state.first)
  runForwardBackward(lattice, scores, exp)
  stepTransitions(example, state, lattice, exp, rate)
  return stepRows(example, state, lattice, rate)
}

function stepRows({ ends, labels, rows }: Prepared, state: State, lattice: Lattice, rate: number): number {
  const { weights, squares } = state
  const gradient = new Float64Array(LABELS)
  let loss = 0
  for (let t = 0, f = 0; t < labels.length; t++) {
    const at = t * LABELS
    let active = false
    for (let l = 0; l < LABELS; l++) {
      const probability = (lattice.alpha[at + l] as number) * (lattice.beta[at + l] as number)
      if (l === labels[t]) loss -= Math.log(Math.max(probability, 1e-12))
      const g = probability - (l === labels[t] ? 1 : 0)
      gradient[l] = Math.abs(g) < 1e-4 ? 0 : g
      if (gradient[l] !== 0) active = true
    }
    if (!active) {
      f = ends[t] as number
      continue
    }
    for (; f < (ends[t] as number); f++) {
      const row = rows[f] as number
      if (row < 0) continue
      for (let l = 0; l < LABELS; l++) {
        const g = gradient[l] as number
        if (g === 0) continue
        const k = row * LABELS + l
        const square = (squares[k] as number) + g * g
        squares[k] = square
        weights[k] = (weights[k] as number) - (rate * g) / Math.sqrt(square + 1e-6)
      }
    }
  }
  return loss
}

function stepTransitions({ labels }: Prepared, state: State, lattice: Lattice, exp: ExpTransitions, rate: number): void {
  const expected = new Float64Array(LABELS * LABELS)
  for (let t = 1; t < labels.length; t++) {
    const at = t * LABELS
    for (let from = 0; from < LABELS; from++) {
      const alpha = (lattice.alpha[at - LABELS + from] as number) / (lattice.norm[t] as number)
      if (alpha < 1e-9) continue
      for (let to = 0; to < LABELS; to++) {
        const k = from * LABELS + to
        expected[k] =
          (expected[k] as number) +
          alpha * (exp.between[k] as number) * (lattice.emissions[at + to] as number) * (lattice.beta[at + to] as number)
      }
    }
    const seen = (labels[t - 1] as number) * LABELS + (labels[t] as number)
    expected[seen] = (expected[seen] as number) - 1
  }
  for (let k = 0; k < expected.length; k++) step(state.transitions, state.transitionSquares, k, expected[k] as number, rate)
  for (let l = 0; l < LABELS; l++) {
    const g = (lattice.alpha[l] as number) * (lattice.beta[l] as number) - (l === labels[0] ? 1 : 0)
    step(state.first, state.firstSquares, l, g, rate)
  }
}

function step(weights: Float32Array, squares: Float32Array, k: number, gradient: number, rate: number): void {
  if (Math.abs(gradient) < 1e-6) return
  squares[k] = (squares[k] as number) + gradient * gradient
  weights[k] = (weights[k] as number) - (rate * gradient) / Math.sqrt((squares[k] as number) + 1e-6)
}

function addToMean(mean: Float64Array, state: State, averaged: number): number {
  let at = 0
  for (const part of [state.weights, state.transitions, state.first])
    for (const value of part) {
      mean[at] = (mean[at] as number) + value
      at++
    }
  return averaged + 1
}

function keepRows(hashes: Uint32Array, mean: Float64Array, averaged: number, prune: number): CrfWeights {
  const rows: number[] = []
  const kept: number[] = []
  for (let row = 0; row < hashes.length; row++) {
    const weights = Array.from(mean.subarray(row * LABELS, (row + 1) * LABELS), (sum) => sum / averaged)
    if (Math.max(...weights.map(Math.abs)) < prune) continue
    kept.push(hashes[row] as number)
    rows.push(...weights)
  }
  const rest = Float32Array.from(mean.subarray(hashes.length * LABELS), (sum) => sum / averaged)
  return {
    hashes: Uint32Array.from(kept),
    rows: Float32Array.from(rows),
    transitions: rest.slice(0, LABELS * LABELS),
    first: rest.slice(LABELS * LABELS),
  }
}
