import type { Mention } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { FrameWord } from './build-frames.ts'
import { headWord, isPlural } from './head-word.ts'
import { canSpeak, genderOfNoun, headOf } from './index-people.ts'
import { isPress } from './is-press.ts'
import type { Named, Naming } from './named.ts'

const FARTHEST_MENTIONS = 200
const FARTHEST_DESCRIPTIONS = 30
const DEFINITE = new Set(['le', 'la', "l'", 'ce', 'cet', 'cette'])
const PRESS_WORDS = new Set('journal quotidien hebdomadaire magazine mensuel tabloïd tabloid'.split(' '))

interface Described extends Span {
  readonly own: readonly FrameWord[]
  readonly determiner: string
  readonly first: number
  readonly text: string
}

/** A phrase without a name in it: one introduced before (« l’archevêque »), an organ of the press (« le journal »), or the words as they stand. */
export function nameDescription(naming: Naming, { own, determiner, first, text, start, end }: Described): Named {
  const head = headWord(own, 0, own.length)
  const animate = canSpeak(head) || isUnknownName(naming.words, first)
  const base: Named = {
    text,
    start,
    end,
    name: text,
    kind: 'description',
    gender: genderOfNoun(determiner, head),
    plural: isPlural(determiner),
    animate,
    determiner: '',
    head: '',
  }
  const person = describedPerson(naming, own, determiner, start)
  if (person !== null)
    return { ...base, name: person, kind: 'person', animate: true, gender: naming.people.genders.get(person) ?? base.gender }
  const alone = own.length === 1 && !base.plural && !/^une?$/.test(determiner)
  const press = alone && PRESS_WORDS.has(head) ? lastPress(naming, start) : null
  if (press !== null) return { ...base, name: press, kind: 'body', animate: true }
  const same = sameBody(naming, own, determiner, start)
  return { ...base, name: same ?? (/\s\s|[\n\r\t]/.test(text) ? text.replace(/\s+/g, ' ') : text), determiner, head }
}

/** A capital inside the sentence that no mention holds: a name that was missed. « l’un d’eux », « certains » speak as well. */
function isUnknownName(words: readonly FrameWord[], first: number): boolean {
  const word = words[first]
  if (word === undefined) return false
  if (/^(?:un|une|autre|autres|certains|certaines|plusieurs|tous|celui|celle|ceux|beaucoup|quelqu'un|personne)$/.test(word.low)) return true
  const before = words[first - 1]
  return word.capital && before !== undefined && before.low !== '¶' && !/^(?:le|la|les|l'|un|une|des)$/.test(word.low)
}

/** « l’archevêque de Rouen » → the one person whom the article introduced so. */
function describedPerson({ people }: Naming, own: readonly FrameWord[], determiner: string, at: number): string | null {
  if (!DEFINITE.has(determiner)) return null
  const phrase = own.map((word) => word.low)
  const head = headOf(phrase)
  const known = head === null ? undefined : people.descriptions.get(head)
  if (known === undefined) return null
  const rest = phrase.filter((word) => word.length > 3)
  let best: string | null = null
  let score = 0
  let tie = false
  const last = startingBefore(known, at)
  for (let i = last - 1; i >= Math.max(0, last - FARTHEST_DESCRIPTIONS); i--) {
    const description = known[i]
    if (description === undefined) continue
    let shared = 0
    for (const word of rest) if (description.words.includes(word)) shared++
    const value = 1 + shared - (phrase.length > 2 && shared < 2 ? 1.5 : 0)
    if (value > score) {
      tie = false
      best = description.name
      score = value
    } else if (value === score && description.name !== best) tie = true
  }
  return tie || score <= 0 ? null : best
}

/** How many descriptions stand before an offset; they are in order. */
function startingBefore(known: readonly { readonly at: number }[], offset: number): number {
  let low = 0
  let high = known.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((known[middle]?.at ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** « le journal » → the organ of the press named last before. */
export function lastPress({ ordered }: Naming, at: number): string | null {
  const last = mentionsBefore(ordered, at)
  for (let i = last - 1; i >= Math.max(0, last - FARTHEST_MENTIONS); i--) {
    const mention = ordered[i]
    if (mention !== undefined && isPress(mention)) return mention.name
  }
  return null
}

/** « le Tribunal » → « Tribunal international Monsanto », when one body named before begins with that word. */
export function sameBody({ ordered }: Naming, words: readonly FrameWord[], determiner: string, at: number): string | null {
  const head = words[0]?.low ?? ''
  if (words.length > 2 || head.length < 4 || !DEFINITE.has(determiner)) return null
  const opening = `${head} `
  let found: string | null = null
  const last = mentionsBefore(ordered, at)
  for (let i = last - 1; i >= Math.max(0, last - FARTHEST_MENTIONS); i--) {
    const mention = ordered[i]
    if (
      mention?.type !== 'organisation' ||
      mention.text.length <= opening.length ||
      mention.text.slice(0, opening.length).toLowerCase() !== opening
    )
      continue
    if (found !== null && found !== mention.name) return null
    found = mention.name
  }
  return found
}

/** How many mentions begin before an offset. */
function mentionsBefore(ordered: readonly Mention[], at: number): number {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
