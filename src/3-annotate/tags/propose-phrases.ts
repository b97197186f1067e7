import type { Mention } from '../../model/record.ts'
import { foldWord } from './fold-word.ts'
import type { Word } from './split-words.ts'

/** A phrase with all its places, as indexes of words (end excluded). */
export interface Phrase {
  readonly key: string
  /** Words in all, and full words among them. */
  readonly length: number
  readonly full: number
  readonly places: readonly Place[]
  /** Fullest form where the phrase is a name: « Julian Assange », of which « Assange » is one more place. */
  readonly name?: Mention
}

export interface Place {
  readonly from: number
  readonly to: number
}

/** Words that may stand between the nouns of a phrase, after one of which an article may come: « de la », « à l' ». */
const JOINTS: ReadonlySet<string> = new Set(['de', "d'", 'du', 'des', 'à', 'au', 'aux', 'en'])
const ARTICLES: ReadonlySet<string> = new Set(['la', 'le', 'les', "l'"])
export const MOST_WORDS = 6

/** Words → every group that can be a noun phrase: full words, joined by « de », « à », « en » and articles; six words at most, no break inside. */
export function proposePhrases(words: readonly Word[]): ReadonlyMap<string, Phrase> {
  const phrases = new Map<string, Phrase>()
  const places = new Map<string, Place[]>()
  const stems = words.map((word) => foldWord(word.low))
  for (let from = 0; from < words.length; from++) {
    const first = words[from]
    if (!first || !isFull(first) || first.number) continue
    let key = ''
    let full = 0
    let lastFull = from
    for (let to = from; to < words.length && to < from + MOST_WORDS; to++) {
      const word = words[to]
      if (!word || (to > from && word.broken)) break
      key += key === '' ? stems[to] : ` ${stems[to]}`
      if (!isFull(word)) {
        if (!isJoint(words, to)) break
        continue
      }
      if (word.number && (to - lastFull !== 1 || !words[lastFull]?.capital)) break
      lastFull = to
      full++
      add(phrases, places, key, full, from, to + 1)
    }
  }
  return phrases
}

function add(phrases: Map<string, Phrase>, places: Map<string, Place[]>, key: string, full: number, from: number, to: number): void {
  const known = places.get(key)
  if (known) known.push({ from, to })
  else {
    const own = [{ from, to }]
    places.set(key, own)
    phrases.set(key, { key, length: to - from, full, places: own })
  }
}

const isFull = (word: Word) => (!word.stop && word.low.length > 1) || (word.number && word.low.length < 5)

function isJoint(words: readonly Word[], at: number): boolean {
  const low = words[at]?.low ?? ''
  if (JOINTS.has(low)) return true
  const before = words[at - 1]?.low ?? ''
  return ARTICLES.has(low) && (before === 'de' || before === 'à')
}
