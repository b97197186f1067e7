import { type Labelling, SMALL } from './find-heads.ts'
import type { Word } from './split-words.ts'

const FIRST_PERSONS = new Set("je j' nous me m' moi mon ma mes notre nos vous votre vos tu te t' toi c' ça on".split(' '))

/** « Corps des volontaires russes (RDK) ». */
function endsInAcronym(inner: readonly Word[]): boolean {
  const last = inner.at(-2)
  return last?.capital === true && inner.at(-1)?.low === ')' && inner.at(-3)?.low === '(' && last.end - last.start > 1
}

/** « Les Républicains », « Bike-to-Work Day »: every word that counts has a capital. */
export function isCapitalised(inner: readonly Word[]): boolean {
  const first = inner.find((word) => word.kind === 'word' && !SMALL.has(word.low))
  if (first === undefined || !first.capital || (inner.length === 1 && first.end - first.start === 1)) return false
  let capitals = 0
  let others = 0
  for (const word of inner) {
    if (word.kind !== 'word' || SMALL.has(word.low)) continue
    if (word.capital) capitals++
    else others++
  }
  return others < capitals || (others <= 3 && endsInAcronym(inner))
}

/** A verb of its own with a first person, a stop, or a length that no name has. */
export function isSentence({ inner, content }: Labelling): boolean {
  if (inner.length >= 12) return true
  if (/[.!?…]$/.test(content) && inner.length > 3) return true
  return inner.length > 3 && inner.some((word) => FIRST_PERSONS.has(word.low))
}
