import type { SpanGuess } from './decode-spans.ts'
import type { DescribedText } from './described-text.ts'
import { bitsAt, opensLine } from './described-text.ts'
import { WORD } from './word-bits.ts'

const CONFIDENCE = 0.85
const LONGEST = 6

/** Names found → the same, but what « M. » or « Mme » announces is a person, and is one even where nothing was found: « M. Mars ». */
export function heedTitles(kept: readonly SpanGuess[], text: DescribedText): SpanGuess[] {
  const heeded = kept.map((guess) =>
    guess.type !== 0 && isTitled(text, guess.from)
      ? { from: guess.from, to: guess.to, type: 0, probability: guess.probability, origin: 'title of a person' }
      : guess,
  )
  const taken = new Uint8Array(text.length + 1)
  for (const guess of heeded) taken.fill(1, guess.from, guess.to)
  const added: SpanGuess[] = []
  for (let i = 1; i < text.length; i++) {
    if (taken[i] || !mayBeName(text, i) || !isTitled(text, i)) continue
    const to = endOfName(text, i, taken)
    added.push({ from: i, to, type: 0, probability: CONFIDENCE, origin: 'title of a person' })
    taken.fill(1, i, to)
  }
  return [...heeded, ...added].sort((a, b) => a.from - b.from)
}

/** Two letters or more with a capital, which old print may have lost (« M. poincaré »), and no word that announces names. */
function mayBeName(text: DescribedText, i: number): boolean {
  if (text.words.triggers[text.word[i] as number] !== 0) return false
  const bits = bitsAt(text, i)
  return (bits & (WORD.capital | WORD.oneLetter)) === WORD.capital || (text.oldPrint && isUncommon(bits))
}

/** A word of three letters or more that no dictionary has. */
export function isUncommon(bits: number): boolean {
  const common = WORD.inDictionary | WORD.oneLetter | WORD.twoLetters | WORD.particle | WORD.connector | WORD.figure
  return (bits & (WORD.isWord | common)) === WORD.isWord
}

/** Right after « M. », « MM. », « Mme », « Mlle », on the same line; « M » needs its full stop. */
function isTitled(text: DescribedText, at: number): boolean {
  if (at === 0 || opensLine(text, at)) return false
  const before = bitsAt(text, at - 1)
  const title = WORD.title | WORD.capital
  if (!(before & WORD.stop)) return (before & (title | WORD.oneLetter)) === title
  return at > 1 && (bitsAt(text, at - 2) & title) === title && text.end[at - 2] === text.start[at - 1]
}

function endOfName(text: DescribedText, from: number, taken: Uint8Array): number {
  const shouted = bitsAt(text, from) & WORD.allCapitals
  let end = from + 1
  for (let at = from + 1; at < text.length && at - from < LONGEST && !taken[at]; at++) {
    if (opensLine(text, at)) break
    const bits = bitsAt(text, at)
    // Among capitals a capital says nothing: « M. HERRIOT A REÇU ».
    if (shouted && bits & (WORD.inDictionary | WORD.oneLetter)) break
    if (bits & WORD.capital) end = at + 1
    else if (!(bits & WORD.particle)) break
  }
  return end
}
