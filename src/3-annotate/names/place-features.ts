import type { WordUse } from './describe-document.ts'
import { USE_BITS } from './describe-document.ts'
import type { Token } from './describe-tokens.ts'
import type { PhraseMatch } from './find-phrases.ts'
import type { Run } from './find-runs.ts'
import { mixHash } from './hash-text.ts'

/** A document ready to be labelled. */
export interface DescribedText {
  readonly tokens: readonly Token[]
  readonly uses: readonly WordUse[]
  readonly runs: readonly (Run | undefined)[]
  readonly phrases: readonly (PhraseMatch | undefined)[]
  /** Printed columns with broken words: old press. */
  readonly oldPrint: boolean
}

/** Hashes of the features that a token has from where it stands. */
export function placeFeatures(text: DescribedText, i: number): readonly number[] {
  const out: number[] = []
  const add: Add = (template, value) => out.push(mixHash(template * 0x01000193, value))
  const token = text.tokens[i] as Token
  const { facts } = token
  add(1, 0)
  add(2, token.lineKind)
  add(3, (token.sentenceStart ? 1 : 0) + (facts.capital ? 2 : 0) + (facts.inDictionary ? 4 : 0) + (facts.allCapitals ? 8 : 0))
  add(4, (text.oldPrint ? 1 : 0) + (facts.capital ? 2 : 0) + (facts.triggers & 1 ? 4 : 0))
  addUses(text, i, add)
  addRun(text, i, add)
  addTriggers(text.tokens, i, add)
  addPhrase(text.phrases[i], add)
  return out
}

type Add = (template: number, value: number) => void

function addUses(text: DescribedText, i: number, add: Add): void {
  const use = text.uses[i] as WordUse
  const { facts } = text.tokens[i] as Token
  if (!facts.isWord) return
  const state = (use.small > 0 ? 1 : 0) + (use.bits & 1 ? 2 : 0) + (use.allCapitals > 0 ? 4 : 0) + (use.small > use.capital ? 8 : 0)
  add(10, state * 2 + (facts.capital ? 1 : 0))
  if (!facts.capital) return
  for (let bit = 1; bit < USE_BITS; bit++) if (use.bits & (1 << bit)) add(11, bit)
  add(12, use.bits & 0b110)
  add(13, (use.bits >>> 1) & 0b1111111)
}

function addRun(text: DescribedText, i: number, add: Add): void {
  const run = text.runs[i]
  if (run === undefined) return
  const { tokens } = text
  const first = tokens[run.from] as Token
  const last = tokens[run.to - 1] as Token
  const before = first.lineStart ? undefined : tokens[run.from - 1]
  const after = tokens[run.to]?.lineStart === false ? tokens[run.to] : undefined
  const length = Math.min(run.to - run.from, 6)
  add(20, length * 8 + Math.min(i - run.from, 7))
  add(21, first.facts.a)
  add(22, last.facts.a)
  add(23, before?.facts.a ?? 1)
  add(24, after?.facts.a ?? 1)
  add(25, first.facts.lists)
  add(26, last.facts.lists * 8 + length)
  add(27, first.facts.triggers)
  for (const [k, id] of first.facts.classes.entries()) add(30 + k, id)
  for (const [k, id] of last.facts.classes.entries()) add(40 + k, id)
  for (const [k, id] of (before?.facts.classes ?? []).entries()) if (k > 0) add(50 + k, id)
}

/** The nearest word that announces a kind of name, up to five tokens back and four on. */
function addTriggers(tokens: readonly Token[], i: number, add: Add): void {
  for (let back = 1; back <= 5; back++) {
    const token = tokens[i - back]
    if (token === undefined || tokens[i - back + 1]?.lineStart) break
    if (token.facts.triggers > 0) {
      add(60, token.facts.triggers)
      add(61, token.facts.triggers * 8 + back)
      break
    }
  }
  for (let on = 1; on <= 4; on++) {
    const token = tokens[i + on]
    if (token === undefined || token.lineStart) break
    if (token.facts.triggers > 0) {
      add(62, token.facts.triggers)
      add(63, token.facts.triggers * 8 + on)
      break
    }
  }
}

function addPhrase(match: PhraseMatch | undefined, add: Add): void {
  if (match === undefined) return
  const position = match.position === 0 ? 0 : match.position === match.length - 1 ? 1 : 2
  add(70, match.bits * 4 + position)
  for (let bit = 0; bit < 18; bit++) if (match.bits & (1 << bit)) add(71, bit * 4 + position)
}
