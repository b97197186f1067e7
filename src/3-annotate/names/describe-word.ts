import { LIST_BITS } from '../../french/names/list-bits.ts'
import { NAME_CONNECTORS, SENTENCE_OPENERS, TRIGGER_WORDS } from '../../french/names/trigger-words.ts'
import { isWordCode } from './character-kinds.ts'
import { foldWord } from './fold-word.ts'
import { hashText, mixHash } from './hash-text.ts'
import { lookUpTable } from './look-up-table.ts'
import type { WordLists } from './names-model.ts'
import { shapeWord } from './shape-word.ts'
import { isUpper } from './split-tokens.ts'

/** All that is known of a word by itself, wherever it stands. */
export interface WordFacts {
  readonly word: string
  readonly lower: string
  readonly folded: string
  readonly shape: string
  readonly shapeHash: number
  readonly isWord: boolean
  /** Opens with a capital. */
  readonly capital: boolean
  /** Two capitals or more and no small letter. */
  readonly allCapitals: boolean
  readonly opener: boolean
  readonly connector: boolean
  readonly inDictionary: boolean
  /** Bits of TRIGGER_KINDS. */
  readonly triggers: number
  /** Bits of the lists it stands in by itself. */
  readonly lists: number
  /** Classes from the finest to the coarsest; empty when unknown. */
  readonly classes: readonly number[]
  /** Bits of NEIGHBOUR: what the word says of the one beside it. */
  readonly neighbour: number
  /** The word's sort, for features of two or three words. */
  readonly sort: number
  /** Hashes of the folded form, for phrases and for the document's memory of the word. */
  readonly a: number
  readonly b: number
}

/** What a word says of the word that stands before or after it. */
export const NEIGHBOUR = {
  title: 1,
  function: 2,
  organisation: 4,
  firstName: 8,
  placeWord: 16,
  of: 32,
  article: 64,
  plural: 128,
  openBracket: 256,
  comma: 512,
  speech: 1024,
} as const

export const SEED_A = 1
export const SEED_B = 2
export const TRIGGER_KINDS = Object.keys(TRIGGER_WORDS)

const split = (list: string) => list.split(/\s+/).filter((word) => word !== '')
const connectors = new Set(split(NAME_CONNECTORS))
const openers = new Set(split(SENTENCE_OPENERS))
const triggers = new Map<string, number>()
Object.values(TRIGGER_WORDS).forEach((list, kind) => {
  for (const word of split(list)) triggers.set(word, (triggers.get(word) ?? 0) | (1 << kind))
})

/** Word → its facts: « Leclerc » → capital, in the list of surnames, not in the dictionary. */
export function describeWord(word: string, lists: WordLists): WordFacts {
  const lower = word.toLowerCase()
  const folded = foldWord(word)
  const a = hashText(folded, SEED_A)
  const b = hashText(folded, SEED_B)
  const capital = isUpper(word, 0)
  const shape = shapeWord(word)
  const isWord = isWordCode(word.charCodeAt(0))
  const kinds = triggers.get(folded) ?? 0
  const listed = isWord ? (lists.combinations[lookUpTable(lists.names, a, b)] ?? 0) : 0
  const facts = {
    word,
    lower,
    folded,
    shape,
    shapeHash: hashText(shape, SEED_A),
    isWord,
    capital,
    allCapitals: capital && word.length > 1 && word === word.toUpperCase(),
    opener: openers.has(folded),
    connector: connectors.has(folded),
    inDictionary: isWord && lookUpTable(lists.dictionary, hashText(lower, SEED_A), hashText(lower, SEED_B)) > 0,
    triggers: kinds,
    lists: listed,
    neighbour: neighbourBits(folded, kinds, listed, capital),
    classes: isWord ? findClasses(word, lower, lists) : [],
    a,
    b,
  }
  return { ...facts, sort: sortOf(facts) }
}

const kindBit = (kind: string) => 1 << TRIGGER_KINDS.indexOf(kind)
const TITLE = kindBit('title')
const FUNCTION = kindBit('function')
const SPEECH = kindBit('speech')
const ORGANISATION = kindBit('organisation') | kindBit('press')
const BY_WORD = new Map<string, number>([
  ...['a', 'en', 'au', 'aux', 'vers', 'depuis', 'pres', 'dans'].map((word): [string, number] => [word, NEIGHBOUR.placeWord]),
  ...['le', 'la', "l'"].map((word): [string, number] => [word, NEIGHBOUR.article]),
  ['de', NEIGHBOUR.of],
  ["d'", NEIGHBOUR.of],
  ['les', NEIGHBOUR.plural],
  ['des', NEIGHBOUR.plural],
  ['(', NEIGHBOUR.openBracket],
  [',', NEIGHBOUR.comma],
])

function neighbourBits(folded: string, kinds: number, lists: number, capital: boolean): number {
  let bits = BY_WORD.get(folded) ?? 0
  if (kinds & TITLE) bits |= NEIGHBOUR.title
  if (kinds & FUNCTION) bits |= NEIGHBOUR.function
  if (kinds & ORGANISATION) bits |= NEIGHBOUR.organisation
  if (kinds & SPEECH) bits |= NEIGHBOUR.speech
  if (capital && lists & LIST_BITS.firstName) bits |= NEIGHBOUR.firstName
  return bits
}

const PEOPLE = LIST_BITS.people

/** A word's sort: itself when it is a small word, else its trigger kinds, lists and shape, or its coarsest class. */
function sortOf(facts: Omit<WordFacts, 'sort'>): number {
  if (facts.connector || !facts.isWord) return facts.a
  if (facts.triggers > 0 && !facts.capital) return mixHash(1, facts.triggers)
  if (facts.capital) return mixHash(facts.allCapitals ? 2 : 3, facts.lists > 0 ? facts.lists : facts.inDictionary ? 1 : 0)
  return mixHash(4, facts.lists & PEOPLE ? PEOPLE : (facts.classes.at(-1) ?? 0))
}

/** As written first, then in lower case, then as a name (« MACRON » → « Macron »). */
function findClasses(word: string, lower: string, lists: WordLists): readonly number[] {
  if (lists.classes === null) return []
  for (const form of new Set([word, lower, word.charAt(0).toUpperCase() + lower.slice(1)])) {
    const finest = lookUpTable(lists.classes, hashText(form, SEED_A), hashText(form, SEED_B))
    if (finest > 0) return [finest, ...lists.coarser.map((map) => map[finest] ?? 0)]
  }
  return []
}
