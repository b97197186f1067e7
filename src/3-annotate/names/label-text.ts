import type { SpanGuess } from './decode-spans.ts'
import { decodeSpans } from './decode-spans.ts'
import type { NamesMemory } from './names-memory.ts'
import { scorerOf } from './names-memory.ts'
import type { NamesModel } from './names-model.ts'
import { runForwardBackward } from './run-forward-backward.ts'
import { clearUses, scoreTokens } from './score-tokens.ts'
import { splitSequences } from './split-sequences.ts'

/** The described text in the memory → every span that may be a name, with its probability; spans may overlap. */
export function labelText(memory: NamesMemory, model: NamesModel, floor: number): SpanGuess[] {
  const { text, lattice, scores } = memory
  const scorer = scorerOf(memory, model, text.oldPrint ? 'old' : 'modern')
  const guesses: SpanGuess[] = []
  clearUses(memory)
  for (const { from, to } of splitSequences(text)) {
    lattice.length = to - from
    scoreTokens(memory, scorer, from, to, model.lists)
    runForwardBackward(lattice, scores, scorer.exp)
    decodeSpans(lattice, scorer.exp, floor, from, guesses)
  }
  return guesses
}
