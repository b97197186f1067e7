import { DETERMINERS } from '../../french/function-words.ts'
import type { Mention } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { FrameWord } from './build-frames.ts'
import { VERBS } from './find-cues.ts'
import type { MentionIndex } from './index-mentions.ts'
import { canSpeak, type Gender, genderOfName, genderOfNoun, headOf, type People } from './index-people.ts'
import { isPress } from './is-press.ts'
import { afterOffset, type Phrase, readNounPhrase, startsPhrase } from './read-noun-phrase.ts'

/** Somebody who may speak: the words as they stand and the fullest name that the article gives. */
export interface Named extends Span {
  readonly text: string
  readonly name: string
  readonly kind: 'person' | 'body' | 'description'
  readonly gender: Gender | null
  readonly plural: boolean
  /** A noun that is known to speak, or a name. */
  readonly animate: boolean
  /** Of a description: its article and the noun it turns on. */
  readonly determiner?: string
  readonly head?: string
}

export interface Naming {
  readonly text: string
  readonly words: readonly FrameWord[]
  readonly mentions: MentionIndex
  readonly people: People
  /** All mentions, in order, for « le journal ». */
  readonly ordered: readonly Mention[]
  /** What phrases of this frame were found to name, by their first and last word. */
  readonly known: Map<number, Named | null>
}

const DETERMINER_SET = new Set(DETERMINERS)
const LINKS = new Set(['de', 'du', 'des', "d'", 'à', 'au', 'aux', 'par', 'contre', 'pour', 'avec', 'sur', 'dans'])
/** No phrase is longer. */
const KEY_SPREAD = 128
const FARTHEST_MENTIONS = 200
const FARTHEST_DESCRIPTIONS = 30
const DEFINITE = new Set(['le', 'la', "l'", 'ce', 'cet', 'cette'])
const PRESS_WORDS = new Set('journal quotidien hebdomadaire magazine mensuel tabloïd tabloid'.split(' '))
const GENERIC = new Set(
  'journal quotidien hebdomadaire magazine revue chaîne radio télévision site agence association organisation ong syndicat parti mouvement groupe entreprise société firme compagnie club fondation collectif'.split(
    ' ',
  ),
)

/** A phrase → whom it names: « le ministre, X » → X; « le quotidien Le Monde » → Le Monde; « un porte-parole du ministère » as it stands. */
export function nameSpeaker(naming: Naming, phrase: Phrase): Named | null {
  const key = phrase.from * KEY_SPREAD + phrase.to - phrase.from
  const known = naming.known.get(key)
  if (known !== undefined) return known
  const named = readName(naming, phrase)
  naming.known.set(key, named)
  return named
}

function readName(naming: Naming, phrase: Phrase): Named | null {
  const { words, text } = naming
  const first = skipDeterminers(words, phrase)
  const start = words[first]?.start
  const end = words[phrase.to - 1]?.end
  if (start === undefined || end === undefined || end <= start) return null
  const determiner = first > phrase.from ? (words[first - 1]?.low ?? '') : ''
  if (joinsTwo(naming, phrase)) return severalSpeakers(naming, start, end)
  const person = personIn(naming, phrase) ?? apposedPerson(naming, phrase, first)
  if (person !== null) return fromMention(naming, person)
  const own = words.slice(first, phrase.to)
  const body = bodyIn(naming, phrase, first)
  if (body !== null) {
    const longer = body.text.includes(' ') ? null : sameBody(naming, own, determiner, start)
    const gender = genderOfNoun(determiner, words[first]?.low ?? '')
    return { ...fromMention(naming, body), name: longer ?? body.name, gender, plural: isPlural(determiner) }
  }
  return nameDescription(naming, { own, determiner, first, text: text.slice(start, end), start, end })
}

/** « les États-Unis et leurs alliés occidentaux »: two phrases, one subject. */
function joinsTwo({ words, mentions }: Naming, phrase: Phrase): boolean {
  for (let i = phrase.from + 1; i < phrase.to - 1; i++) {
    if (words[i]?.low === 'et' && startsPhrase(words, i + 1, mentions)) return true
    const mention = mentions.byStart.get(words[i]?.start ?? -1)
    if (mention !== undefined) i = afterOffset(words, i, mention.end) - 1
  }
  return false
}

function severalSpeakers({ text }: Naming, start: number, end: number): Named {
  const own = text.slice(start, end)
  return { text: own, start, end, name: own.replace(/\s+/g, ' '), kind: 'description', gender: null, plural: true, animate: true }
}

interface Described extends Span {
  readonly own: readonly FrameWord[]
  readonly determiner: string
  readonly first: number
  readonly text: string
}

/** A phrase without a name in it: one introduced before (« l’archevêque »), an organ of the press (« le journal »), or the words as they stand. */
function nameDescription(naming: Naming, { own, determiner, first, text, start, end }: Described): Named {
  const head = headWord(own, 0, own.length)
  const animate = canSpeak(head) || isUnknownName(naming.words, first)
  const base = { text, start, end, gender: genderOfNoun(determiner, head), plural: isPlural(determiner), animate }
  const lows = own.map((word) => word.low)
  const person = describedPerson(naming, lows, determiner, start)
  if (person !== null)
    return { ...base, name: person, kind: 'person', animate: true, gender: naming.people.genders.get(person) ?? base.gender }
  const alone = own.length === 1 && !base.plural && !/^une?$/.test(determiner)
  const press = alone && PRESS_WORDS.has(head) ? lastPress(naming, start) : null
  if (press !== null) return { ...base, name: press, kind: 'body', animate: true }
  const same = sameBody(naming, own, determiner, start)
  return { ...base, name: same ?? text.replace(/\s+/g, ' '), kind: 'description', ...(determiner === '' ? {} : { determiner }), head }
}

/** A capital inside the sentence that no mention holds: a name that was missed. « l’un d’eux », « certains » speak as well. */
function isUnknownName(words: readonly FrameWord[], first: number): boolean {
  const word = words[first]
  if (word === undefined) return false
  if (/^(?:un|une|autre|autres|certains|certaines|plusieurs|tous|celui|celle|ceux|beaucoup|quelqu'un|personne)$/.test(word.low)) return true
  const before = words[first - 1]
  return word.capital && before !== undefined && before.low !== '¶' && !/^(?:le|la|les|l'|un|une|des)$/.test(word.low)
}

function skipDeterminers(words: readonly FrameWord[], phrase: Phrase): number {
  let i = phrase.from
  while (
    i < phrase.to - 1 &&
    DETERMINER_SET.has(words[i]?.low ?? '') &&
    !(words[i]?.capital && words[i + 1]?.capital && i > 0 && words[i - 1]?.kind === 'word')
  )
    i++
  return i
}

function headWord(words: readonly FrameWord[], first: number, to: number): string {
  for (let i = first; i < to; i++) {
    const low = words[i]?.low ?? ''
    if (
      !/^(?:ancien|ancienne|ex|actuel|actuelle|nouveau|nouvelle|nouvel|jeune|premier|première|haut|haute|principal|principale|principaux|principales|autres?|même|petit|petite|grand|grande)$/.test(
        low,
      )
    )
      return low
    if (low === 'premier' && words[i + 1]?.low === 'ministre') return 'ministre'
  }
  return words[first]?.low ?? ''
}

function isPlural(determiner: string): boolean {
  return /^(?:les|des|ces|ses|leurs|plusieurs|certains|certaines|quelques|deux|trois|quatre|cinq|aux|nos|vos)$/.test(determiner)
}

/** The person whom the phrase turns on: « le président russe Vladimir Poutine », not « l’entourage de François Fillon ». */
function personIn({ words, mentions }: Naming, phrase: Phrase): Mention | null {
  for (let i = phrase.from; i < phrase.to; i++) {
    const word = words[i]
    const mention = word === undefined ? undefined : mentions.byStart.get(word.start)
    if (mention === undefined) continue
    if (mention.type === 'person' && !LINKS.has(words[i - 1]?.low ?? '')) return mention
    if (mention.type === 'person' && i === phrase.from) return mention
    i = afterOffset(words, i, mention.end) - 1
  }
  return null
}

/** « l’entraîneur français, Olivier Krumbholz »: the name after the comma. */
function apposedPerson(naming: Naming, phrase: Phrase, first: number): Mention | null {
  const { words, mentions } = naming
  if (!canSpeak(headWord(words, first, phrase.to))) return null
  const comma = commaAfter(words, phrase.to)
  const next = words[comma + 1]
  if (comma < 0 || next === undefined) return null
  const mention = mentions.byStart.get(next.start)
  if (mention?.type === 'person') return mention
  return startsPhrase(words, comma + 1, mentions) ? personIn(naming, readNounPhrase(words, comma + 1, comma + 10, mentions)) : null
}

/** The comma that ends a phrase, past what a preposition adds: « le secrétaire d’État | à l’enseignement supérieur, X »; -1. */
function commaAfter(words: readonly FrameWord[], to: number): number {
  if (words[to]?.low === ',') return to
  if (!LINKS.has(words[to]?.low ?? '')) return -1
  for (let i = to + 1; i < Math.min(words.length, to + 8); i++) {
    const word = words[i]
    if (word?.low === ',') return i
    if (word === undefined || word.kind === 'mark' || VERBS.get(word.low)?.finite || /^(?:a|ont|est|sont|avait|qui|que)$/.test(word.low))
      return -1
  }
  return -1
}

/** « la Corée du Sud », « le quotidien Le Monde »: a body named at the head. */
function bodyIn({ words, mentions }: Naming, phrase: Phrase, first: number): Mention | null {
  for (const at of [phrase.from, first]) {
    const mention = mentions.byStart.get(words[at]?.start ?? -1)
    if (mention !== undefined && mention.type !== 'person') return mention
  }
  if (!GENERIC.has(words[first]?.low ?? '')) return null
  for (let i = first + 1; i < Math.min(phrase.to, first + 5); i++) {
    if (LINKS.has(words[i]?.low ?? '')) return null
    const mention = mentions.byStart.get(words[i]?.start ?? -1)
    if (mention !== undefined) return mention
  }
  return null
}

export function fromMention({ people }: Naming, mention: Mention): Named {
  const person = mention.type === 'person'
  const gender = person ? (people.genders.get(mention.name) ?? genderOfName(mention.name)) : null
  return {
    text: mention.text,
    start: mention.start,
    end: mention.end,
    name: mention.name,
    kind: person ? 'person' : 'body',
    gender,
    plural: false,
    animate: true,
  }
}

/** « l’archevêque de Rouen » → the one person whom the article introduced so. */
function describedPerson({ people }: Naming, phrase: readonly string[], determiner: string, at: number): string | null {
  if (!DEFINITE.has(determiner)) return null
  const head = headOf(phrase)
  if (head === null) return null
  const rest = phrase.filter((word) => word.length > 3)
  let best: string | null = null
  let score = 0
  let tie = false
  const known = people.descriptions.get(head) ?? []
  let considered = 0
  for (let i = known.length - 1; i >= 0 && considered < FARTHEST_DESCRIPTIONS; i--) {
    const description = known[i]
    considered++
    if (description === undefined || description.at >= at) continue
    const shared = rest.filter((word) => description.words.includes(word)).length
    const value = 1 + shared - (phrase.length > 2 && shared < 2 ? 1.5 : 0)
    if (value > score) {
      tie = false
      best = description.name
      score = value
    } else if (value === score && description.name !== best) tie = true
  }
  return tie || score <= 0 ? null : best
}

/** « le journal » → the organ of the press named last before. */
function lastPress({ ordered }: Naming, at: number): string | null {
  const last = mentionsBefore(ordered, at)
  for (let i = last - 1; i >= Math.max(0, last - FARTHEST_MENTIONS); i--) {
    const mention = ordered[i]
    if (mention !== undefined && isPress(mention)) return mention.name
  }
  return null
}

/** « le Tribunal » → « Tribunal international Monsanto », when one body named before begins with that word. */
function sameBody({ ordered }: Naming, words: readonly FrameWord[], determiner: string, at: number): string | null {
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
