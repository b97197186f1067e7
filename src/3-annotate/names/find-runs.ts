import type { Token } from './describe-tokens.ts'

/** Tokens `from` to `to` (excluded) that may be one name: capitals, linked by small words. */
export interface Run {
  readonly from: number
  readonly to: number
}

const LONGEST = 14

/** Tokens → for each, the run of capitals it stands in: « à la [Fédération internationale] de … » breaks, « [Légion de la Liberté] » holds. */
export function findRuns(tokens: readonly Token[]): readonly (Run | undefined)[] {
  const runs: (Run | undefined)[] = new Array(tokens.length).fill(undefined)
  let i = 0
  while (i < tokens.length) {
    if (!opensRun(tokens[i] as Token)) {
      i++
      continue
    }
    const to = endOfRun(tokens, i)
    const run = { from: i, to }
    for (let at = i; at < to; at++) runs[at] = run
    i = to
  }
  return runs
}

function opensRun(token: Token): boolean {
  return token.facts.capital && !(token.sentenceStart && token.facts.opener)
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let end = from + 1
  let at = from + 1
  while (at < tokens.length && at - from < LONGEST) {
    const token = tokens[at] as Token
    if (token.lineStart) break
    if (token.facts.capital || /^\d/.test(token.facts.word)) end = at + 1
    else if (!(token.facts.connector || token.facts.word === '.') || at - end >= 2) break
    at++
  }
  return end
}

const NEAR = 4

/** Runs → 1 for each token that has none within a few tokens. */
export function findQuiet(runs: readonly (Run | undefined)[]): Uint8Array {
  const quiet = new Uint8Array(runs.length).fill(1)
  let last: Run | undefined
  for (const run of runs) {
    if (run === undefined || run === last) continue
    quiet.fill(0, Math.max(0, run.from - NEAR), run.to + NEAR)
    last = run
  }
  return quiet
}
