import type { WordFacts } from './describe-word.ts'
import type { Reading } from './join-lines.ts'
import { splitTokens } from './split-tokens.ts'

/** A token with its place in the text. */
export interface Token {
  /** Offsets in the reading's text. */
  readonly start: number
  readonly end: number
  readonly facts: WordFacts
  /** Opens a sentence or a line. */
  readonly sentenceStart: boolean
  /** Opens a paragraph: sequences are cut here. */
  readonly lineStart: boolean
  /** 0 first line, 1 a line without a final mark, 2 running text, 3 a line in capitals. */
  readonly lineKind: number
}

const ABBREVIATIONS = new Set([
  'm',
  'mm',
  'mme',
  'mlle',
  'dr',
  'pr',
  'mgr',
  'st',
  'ste',
  'sr',
  'jr',
  'av',
  'bd',
  'etc',
  'cf',
  'no',
  'art',
  'vol',
  'fr',
  'gal',
  'gen',
  'lt',
  'col',
  'cap',
  'me',
])

/** Reading → its tokens, with sentences and lines marked. */
export function describeTokens(reading: Reading, describe: (word: string) => WordFacts): Token[] {
  const { text } = reading
  const raw = splitTokens(text)
  const tokens: Token[] = []
  let lineFrom = 0
  let first = true
  for (let i = 0; i <= raw.length; i++) {
    const here = raw[i]
    const before = raw[i - 1]
    if (here !== undefined && (before === undefined || !isLineBreak(text, before.end, here.start, reading.hardWrapped))) continue
    if (i > lineFrom) {
      addLine(tokens, raw.slice(lineFrom, i), text, first, describe)
      first = false
    }
    lineFrom = i
  }
  return tokens
}

function addLine(
  tokens: Token[],
  line: readonly { start: number; end: number }[],
  text: string,
  first: boolean,
  describe: (word: string) => WordFacts,
): void {
  const facts = line.map((token) => describe(text.slice(token.start, token.end)))
  const kind = first ? 0 : kindOfLine(facts)
  let opens = true
  line.forEach((token, i) => {
    const own = facts[i] as WordFacts
    tokens.push({ start: token.start, end: token.end, facts: own, sentenceStart: opens && own.isWord, lineStart: i === 0, lineKind: kind })
    opens = own.isWord ? false : opens || endsSentence(facts, i)
  })
}

function kindOfLine(facts: readonly WordFacts[]): number {
  let words = 0
  let capitals = 0
  for (const fact of facts) {
    if (!fact.isWord || fact.word.length < 2) continue
    words++
    if (fact.allCapitals) capitals++
  }
  if (words >= 3 && capitals > 0.7 * words) return 3
  return /^[.!?…:»”"]$/.test(facts.at(-1)?.word ?? '') ? 2 : 1
}

/** A stop that is not an abbreviation's or an initial's; the next word must then open with a capital to count (checked by its features). */
function endsSentence(facts: readonly WordFacts[], i: number): boolean {
  const mark = facts[i]?.word ?? ''
  if (mark === '!' || mark === '?' || mark === '…' || mark === '«' || mark === '“' || mark === '—' || mark === '–') return true
  if (mark !== '.') return false
  const before = facts[i - 1]
  return before === undefined || !(before.isWord && ((before.capital && before.word.length === 1) || ABBREVIATIONS.has(before.folded)))
}

function isLineBreak(text: string, from: number, to: number, hardWrapped: boolean): boolean {
  let breaks = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) breaks++
  return breaks >= (hardWrapped ? 2 : 1)
}
