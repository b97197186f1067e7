import type { WordUse } from './describe-document.ts'
import { USE_BITS } from './describe-document.ts'
import type { Surroundings } from './describe-surroundings.ts'
import type { Token } from './describe-tokens.ts'
import type { Head } from './find-heads.ts'
import type { PhraseMatch } from './find-phrases.ts'
import type { Run } from './find-runs.ts'
import { mixHash } from './hash-text.ts'

/** A document ready to be labelled. */
export interface DescribedText {
  readonly tokens: readonly Token[]
  readonly uses: readonly WordUse[]
  readonly runs: readonly (Run | undefined)[]
  readonly heads: readonly (Head | undefined)[]
  readonly phrases: readonly (PhraseMatch | undefined)[]
  /** 1 where no run of capitals is near: such a token hardly is a name, and is looked at less closely. */
  readonly quiet: Uint8Array
  readonly surroundings: readonly Surroundings[]
  /** Printed columns with broken words: old press. */
  readonly oldPrint: boolean
}

/** Hashes of the features that a token has from where it stands. */
export function placeFeatures(text: DescribedText, i: number): readonly number[] {
  const out: number[] = []
  const token = text.tokens[i] as Token
  const { facts } = token
  add(out, 1, 0)
  add(out, 2, token.lineKind)
  add(out, 3, (token.sentenceStart ? 1 : 0) + (facts.capital ? 2 : 0) + (facts.inDictionary ? 4 : 0) + (facts.allCapitals ? 8 : 0))
  add(out, 4, (text.oldPrint ? 1 : 0) + (facts.capital ? 2 : 0) + (facts.triggers & 1 ? 4 : 0))
  addUses(text, i, out)
  if (text.quiet[i]) return out
  addRun(text, i, out)
  addTriggers(text.tokens, i, out)
  addPhrase(text.phrases[i], out)
  addHead(text, i, out)
  addKinds(text.tokens, i, out)
  addSurroundings(text, i, out)
  return out
}

/** A function of its own and no closure: this runs for every feature of every token. */
function add(out: number[], template: number, value: number): void {
  out.push(mixHash(template * 0x01000193, value))
}

function addUses(text: DescribedText, i: number, out: number[]): void {
  const use = text.uses[i] as WordUse
  const { facts } = text.tokens[i] as Token
  if (!facts.isWord) return
  const state = (use.small > 0 ? 1 : 0) + (use.bits & 1 ? 2 : 0) + (use.allCapitals > 0 ? 4 : 0) + (use.small > use.capital ? 8 : 0)
  add(out, 10, state * 2 + (facts.capital ? 1 : 0))
  if (!facts.capital) return
  for (let bit = 1; bit < USE_BITS; bit++) if (use.bits & (1 << bit)) add(out, 11, bit)
  add(out, 12, use.bits & 0b110)
  add(out, 13, (use.bits >>> 1) & 0b1111111)
}

function addRun(text: DescribedText, i: number, out: number[]): void {
  const run = text.runs[i]
  if (run === undefined) return
  const { tokens } = text
  const first = tokens[run.from] as Token
  const last = tokens[run.to - 1] as Token
  const before = first.lineStart ? undefined : tokens[run.from - 1]
  const after = tokens[run.to]?.lineStart === false ? tokens[run.to] : undefined
  const length = Math.min(run.to - run.from, 6)
  add(out, 20, length * 8 + Math.min(i - run.from, 7))
  add(out, 21, first.facts.a)
  add(out, 22, last.facts.a)
  add(out, 23, before?.facts.a ?? 1)
  add(out, 24, after?.facts.a ?? 1)
  add(out, 25, first.facts.lists)
  add(out, 26, last.facts.lists * 8 + length)
  add(out, 27, first.facts.triggers)
  for (const [k, id] of first.facts.classes.entries()) add(out, 30 + k, id)
  for (const [k, id] of last.facts.classes.entries()) add(out, 40 + k, id)
  for (const [k, id] of (before?.facts.classes ?? []).entries()) if (k > 0) add(out, 50 + k, id)
}

/** The nearest word that announces a kind of name, up to five tokens back and four on. */
function addTriggers(tokens: readonly Token[], i: number, out: number[]): void {
  for (let back = 1; back <= 5; back++) {
    const token = tokens[i - back]
    if (token === undefined || tokens[i - back + 1]?.lineStart) break
    if (token.facts.triggers > 0) {
      add(out, 60, token.facts.triggers)
      add(out, 61, token.facts.triggers * 8 + back)
      break
    }
  }
  for (let on = 1; on <= 4; on++) {
    const token = tokens[i + on]
    if (token === undefined || token.lineStart) break
    if (token.facts.triggers > 0) {
      add(out, 62, token.facts.triggers)
      add(out, 63, token.facts.triggers * 8 + on)
      break
    }
  }
}

function addPhrase(match: PhraseMatch | undefined, out: number[]): void {
  if (match === undefined) return
  const position = match.position === 0 ? 0 : match.position === match.length - 1 ? 1 : 2
  add(out, 70, match.bits * 4 + position)
  for (let bit = 0; bit < 18; bit++) if (match.bits & (1 << bit)) add(out, 71, bit * 4 + position)
}

/** The noun before a run of capitals, seen from the noun, the links and the run alike; the noun also sees what the run opens with. */
function addHead(text: DescribedText, i: number, out: number[]): void {
  const head = text.heads[i]
  if (head === undefined) return
  const noun = (text.tokens[head.at] as Token).facts
  const first = (text.tokens[head.run.from] as Token).facts
  const position = i === head.at ? 0 : i < head.run.from ? 1 : i === head.run.from ? 2 : 3
  add(out, 80, noun.a * 4 + position)
  add(out, 81, mixHash(noun.a, head.link) + position)
  add(out, 82, mixHash(noun.triggers, head.link) + position)
  if (position > 1) return
  add(out, 83, first.lists * 2 + position)
  add(out, 84, mixHash(noun.triggers, first.lists) + position)
  for (const [k, id] of first.classes.entries()) if (k > 0) add(out, 85 + k, id * 2 + position)
}

/** What sorts of words stand around, two and three at a time: « université | de | Ville », « armée | irakienne ». */
function addKinds(tokens: readonly Token[], i: number, out: number[]): void {
  const [before, own, after] = [sortAt(tokens, i - 1), sortAt(tokens, i), sortAt(tokens, i + 1)]
  add(out, 90, mixHash(before, own))
  add(out, 91, mixHash(own, after))
  add(out, 92, mixHash(mixHash(before, own), after))
  add(out, 93, mixHash(mixHash(sortAt(tokens, i - 2), before), own))
  add(out, 94, mixHash(mixHash(own, after), sortAt(tokens, i + 2)))
}

function sortAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i]
  return token === undefined ? 0 : token.facts.sort
}

function addSurroundings(text: DescribedText, i: number, out: number[]): void {
  const { facts } = text.tokens[i] as Token
  const { tailOf, tailKind, quoted, bracketed, repeated } = text.surroundings[i] as Surroundings
  if (tailOf !== 0) {
    add(out, 100, tailOf)
    add(out, 101, tailKind)
    add(out, 102, mixHash(tailKind, facts.sort))
  }
  if (quoted + bracketed > 0) add(out, 103, quoted * 4 + bracketed)
  if (repeated > 0) add(out, 104, repeated * 2 + (facts.capital ? 1 : 0))
}
