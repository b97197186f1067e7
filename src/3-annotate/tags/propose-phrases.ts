import { JOINT_ARTICLES } from '../../french/tags/function-words.ts'
import type { Mention } from '../../model/record.ts'
import type { Word } from './split-words.ts'

/** A phrase with all its places, as indexes of words (end excluded). */
export interface Phrase {
  readonly key: string
  /** Words in all, and full words among them. */
  readonly length: number
  readonly full: number
  readonly places: readonly Place[]
  /** Fullest form where the phrase is a name: « Julian Assange », of which « Assange » is one more place. */
  readonly name: Mention | undefined
}

export interface Place {
  readonly from: number
  readonly to: number
}

export const MOST_WORDS = 6

/** Words → every group that can be a noun phrase: full words, joined by « de », « à », « en » and articles; six words at most, no break inside. */
export function proposePhrases(words: readonly Word[]): Map<string, Phrase> {
  const phrases = new Map<string, Growing>()
  for (let from = 0; from < words.length; from++) {
    const first = words[from]
    if (!first || !isFull(first) || first.number) continue
    let key = ''
    let full = 0
    let lastFull = from
    for (let to = from; to < words.length && to < from + MOST_WORDS; to++) {
      const word = words[to]
      if (!word || (to > from && word.broken)) break
      key += key === '' ? word.facts.stem : ` ${word.facts.stem}`
      if (!isFull(word)) {
        if (!isJoint(words, to)) break
        continue
      }
      if (word.number && (to - lastFull !== 1 || !words[lastFull]?.capital)) break
      lastFull = to
      full++
      add(phrases, key, full, from, to + 1)
    }
  }
  return phrases
}

interface Growing extends Phrase {
  readonly places: Place[]
}

function add(phrases: Map<string, Growing>, key: string, full: number, from: number, to: number): void {
  const known = phrases.get(key)
  if (known) known.places.push({ from, to })
  else phrases.set(key, { key, length: to - from, full, places: [{ from, to }], name: undefined })
}

function isFull(word: Word): boolean {
  return word.number ? word.facts.low.length < 5 : !word.facts.stop
}

function isJoint(words: readonly Word[], at: number): boolean {
  const facts = words[at]?.facts
  if (!facts || facts.joint) return facts?.joint === true
  const before = words[at - 1]?.facts.low ?? ''
  return JOINT_ARTICLES.has(facts.low) && (before === 'de' || before === 'à')
}
