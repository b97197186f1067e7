import type { DescribedText } from './described-text.ts'
import { bitsAt, opensLine } from './described-text.ts'
import { mixHash } from './hash-text.ts'
import { WORD } from './word-bits.ts'

const FURTHEST = 5
/** Marks a linking adjective, whichever it is. */
const ADJECTIVE = 77

/**
 * Tokens and runs → for each token of a run, of its links or its noun: the common noun that governs the run, « [ministère] russe de la Défense »,
 * « [tribunal] de Paris », « [armée] de l’air ».
 */
export function findHeads(text: DescribedText): void {
  const { length, runFrom, runTo, headAt } = text
  headAt.fill(-1, 0, length)
  for (let i = 0; i < length; i++) {
    const to = runTo[i] as number
    if (to === 0) continue
    setHead(text, runFrom[i] as number, to)
    i = to - 1
  }
}

/** Back from the run over small words, and over one adjective when a small word stands after it. */
function setHead(text: DescribedText, from: number, to: number): void {
  const { word, words } = text
  let link = 0
  for (let at = from - 1; at >= 0 && from - at <= FURTHEST; at--) {
    const bits = bitsAt(text, at)
    if (opensLine(text, at + 1) || (bits & (WORD.isWord | WORD.capital)) !== WORD.isWord) return
    const id = word[at] as number
    if (bits & WORD.connector) link = mixHash(link, words.a[id] as number)
    else if (
      words.triggers[id] === 0 &&
      link !== 0 &&
      at > 0 &&
      (words.triggers[word[at - 1] as number] as number) > 0 &&
      !opensLine(text, at)
    )
      link = mixHash(link, ADJECTIVE)
    else {
      text.headAt.fill(at, at, to)
      text.headRun.fill(from, at, to)
      text.headLink.fill(link, at, to)
      return
    }
  }
}
