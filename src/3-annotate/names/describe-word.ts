import { NAME_CONNECTORS, SENTENCE_OPENERS, TRIGGER_WORDS } from '../../french/names/trigger-words.ts'
import { foldWord } from './fold-word.ts'
import { hashText } from './hash-text.ts'
import { lookUpTable } from './look-up-table.ts'
import type { WordLists } from './names-model.ts'
import { shapeWord } from './shape-word.ts'
import { isUpper, isWordCode } from './split-tokens.ts'

/** All that is known of a word by itself, wherever it stands. */
export interface WordFacts {
  readonly word: string
  readonly lower: string
  readonly folded: string
  readonly shape: string
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
  /** Hashes of the folded form, for phrases and for the document's memory of the word. */
  readonly a: number
  readonly b: number
}

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
  const isWord = isWordCode(word.charCodeAt(0))
  return {
    word,
    lower,
    folded,
    shape: shapeWord(word),
    isWord,
    capital,
    allCapitals: capital && word.length > 1 && word === word.toUpperCase(),
    opener: openers.has(folded),
    connector: connectors.has(folded),
    inDictionary: isWord && lookUpTable(lists.dictionary, hashText(lower, SEED_A), hashText(lower, SEED_B)) > 0,
    triggers: triggers.get(folded) ?? 0,
    lists: isWord ? (lists.combinations[lookUpTable(lists.names, a, b)] ?? 0) : 0,
    classes: isWord ? findClasses(word, lower, lists) : [],
    a,
    b,
  }
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
