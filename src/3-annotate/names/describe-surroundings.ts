import type { Token } from './describe-tokens.ts'
import type { Run } from './find-runs.ts'
import { mixHash } from './hash-text.ts'

/** What a token can see beyond its neighbours, packed into small numbers; 0 where there is nothing. */
export interface Surroundings {
  /** The run of capitals that this lower-case token may go on with: « [Office] central de lutte contre la corruption »; its first word and how far back it ended. */
  readonly tailOf: number
  readonly tailKind: number
  /** How the run stands between quotation marks: 1 opens them, 2 closes them, 3 both. */
  readonly quoted: number
  /** The run is followed by an acronym in brackets, or is one: 1, 2. */
  readonly bracketed: number
  /** The pair with the next word, or with the one before, stands elsewhere in the document with the same capitals: 1, 2. */
  readonly repeated: number
}

const LONGEST_TAIL = 5

/** Tokens and runs → what each token can see around it. */
export function describeSurroundings(tokens: readonly Token[], runs: readonly (Run | undefined)[]): readonly Surroundings[] {
  const pairs = countPairs(tokens)
  return tokens.map((token, i) => {
    const run = runs[i]
    const tail = run === undefined ? tailAt(tokens, runs, i) : undefined
    const first = tail === undefined ? undefined : tokens[tail.from]?.facts
    return {
      tailOf: first === undefined || tail === undefined ? 0 : mixHash(first.a, i - tail.to),
      tailKind: first === undefined || tail === undefined ? 0 : mixHash(first.triggers, i - tail.to),
      quoted: run === undefined ? 0 : quotes(tokens, run),
      bracketed: run === undefined ? 0 : brackets(tokens, run),
      repeated: (isRepeated(pairs, token, tokens[i + 1]) ? 1 : 0) + (isRepeated(pairs, tokens[i - 1], token) ? 2 : 0),
    }
  })
}

/** The run that ended a few words back, with only words between. */
function tailAt(tokens: readonly Token[], runs: readonly (Run | undefined)[], i: number): Run | undefined {
  for (let at = i; at >= 0 && i - at <= LONGEST_TAIL; at--) {
    const run = runs[at]
    if (run !== undefined) return run
    const token = tokens[at] as Token
    if (token.lineStart || !(token.facts.isWord || token.facts.word === ',')) return undefined
  }
  return undefined
}

function quotes(tokens: readonly Token[], run: Run): number {
  const before = tokens[run.from]?.lineStart ? '' : (tokens[run.from - 1]?.facts.word ?? '')
  const after = tokens[run.to]?.facts.word ?? ''
  return (/^[«“"]$/.test(before) ? 1 : 0) + (/^[»”"]$/.test(after) ? 2 : 0)
}

function brackets(tokens: readonly Token[], run: Run): number {
  const closing = tokens[run.to + 2]?.facts.word === ')' && tokens[run.to]?.facts.word === '('
  if (closing && tokens[run.to + 1]?.facts.allCapitals) return 1
  const inside = tokens[run.from - 1]?.facts.word === '(' && tokens[run.to]?.facts.word === ')' && run.to - run.from === 1
  return inside && tokens[run.from]?.facts.allCapitals ? 2 : 0
}

function countPairs(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  for (let i = 0; i + 1 < tokens.length; i++) {
    const key = pairOf(tokens[i], tokens[i + 1])
    if (key !== undefined) pairs.set(key, (pairs.get(key) ?? 0) + 1)
  }
  return pairs
}

function isRepeated(pairs: ReadonlyMap<number, number>, first: Token | undefined, second: Token | undefined): boolean {
  const key = pairOf(first, second)
  return key !== undefined && (pairs.get(key) ?? 0) > 1
}

/** Two words of which one has a capital, on one line. */
function pairOf(first: Token | undefined, second: Token | undefined): number | undefined {
  if (first === undefined || second === undefined || second.lineStart) return undefined
  const telling = (first.facts.capital && !first.facts.opener) || second.facts.capital
  return telling && first.facts.isWord && second.facts.isWord ? mixHash(first.facts.a, second.facts.a) : undefined
}
