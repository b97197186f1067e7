import type { Token } from './describe-tokens.ts'

const COMFORTABLE = 150
const LONGEST = 400

/** Tokens → stretches to label at one go: paragraphs, cut at a sentence's start when long, anywhere when endless. */
export function splitSequences(tokens: readonly Token[]): readonly { from: number; to: number }[] {
  const sequences: { from: number; to: number }[] = []
  let from = 0
  for (let i = 1; i <= tokens.length; i++) {
    const token = tokens[i]
    const length = i - from
    if (
      token !== undefined &&
      !token.lineStart &&
      length < LONGEST &&
      !(length >= COMFORTABLE && token.sentenceStart && token.facts.capital)
    )
      continue
    sequences.push({ from, to: i })
    from = i
  }
  return sequences
}
