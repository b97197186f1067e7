import type { SpanGuess } from './decode-spans.ts'
import { decodeSpans } from './decode-spans.ts'
import type { Tagger } from './names-model.ts'
import { LABELS } from './names-model.ts'
import type { DescribedText } from './place-features.ts'
import type { ExpTransitions } from './run-forward-backward.ts'
import { exponentiate, makeLattice, runForwardBackward } from './run-forward-backward.ts'
import { scoreTokens } from './score-tokens.ts'
import { splitSequences } from './split-sequences.ts'

/** Described text → every span that may be a name, with its probability; spans may overlap. */
export function labelText(text: DescribedText, tagger: Tagger, known: Map<string, Int32Array>, floor: number): SpanGuess[] {
  const exp: ExpTransitions = exponentiate(tagger.transitions, tagger.first)
  const guesses: SpanGuess[] = []
  const lattice = makeLattice(400)
  const scores = new Float32Array(400 * LABELS)
  for (const { from, to } of splitSequences(text.tokens)) {
    lattice.length = to - from
    scoreTokens(text, from, to, tagger, known, scores)
    runForwardBackward(lattice, scores, exp)
    for (const guess of decodeSpans(lattice, exp, floor, from)) guesses.push(guess)
  }
  return guesses
}
