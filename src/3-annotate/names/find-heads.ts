import type { Token } from './describe-tokens.ts'
import type { Run } from './find-runs.ts'
import { mixHash } from './hash-text.ts'

/** The common noun that governs a run of capitals: « [ministère] russe de la Défense », « [tribunal] de Paris », « [armée] de l’air ». */
export interface Head {
  /** Index of the noun. */
  readonly at: number
  readonly run: Run
  /** Hash of the small words and adjectives between the noun and the run. */
  readonly link: number
}

const FURTHEST = 5
/** Marks a linking adjective, whichever it is. */
const ADJECTIVE = 77

/** Tokens and runs → for each token of a run, of its links or its noun: that noun; undefined elsewhere. */
export function findHeads(tokens: readonly Token[], runs: readonly (Run | undefined)[]): readonly (Head | undefined)[] {
  const heads: (Head | undefined)[] = new Array(tokens.length).fill(undefined)
  let last: Run | undefined
  for (let i = 0; i < tokens.length; i++) {
    const run = runs[i]
    if (run === undefined || run === last) continue
    last = run
    const head = headOf(tokens, run)
    if (head === undefined) continue
    for (let at = head.at; at < run.to; at++) heads[at] = head
  }
  return heads
}

/** Back from the run over small words, and over one adjective when a small word stands after it. */
function headOf(tokens: readonly Token[], run: Run): Head | undefined {
  let link = 0
  for (let at = run.from - 1; at >= 0 && run.from - at <= FURTHEST; at--) {
    const { facts } = tokens[at] as Token
    if (tokens[at + 1]?.lineStart || !facts.isWord || facts.capital) return undefined
    if (facts.connector) link = mixHash(link, facts.a)
    else if (facts.triggers === 0 && link !== 0 && at > 0 && (tokens[at - 1]?.facts.triggers ?? 0) > 0 && !tokens[at]?.lineStart)
      link = mixHash(link, ADJECTIVE)
    else return { at, run, link }
  }
  return undefined
}
