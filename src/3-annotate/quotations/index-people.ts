import { DETERMINERS } from '../../french/function-words.ts'
import { FEMININE_NAMES, MASCULINE_NAMES } from '../../french/given-names.ts'
import { SPEAKING_NOUNS } from '../../french/speaking-nouns.ts'
import type { Mention } from '../../model/record.ts'
import { indexOfWord, type Word } from './split-words.ts'

export type Gender = 'm' | 'f'

/** What the article says about a person beside the name: « l’archevêque de Rouen Dominique Lebrun ». */
export interface Description {
  readonly name: string
  readonly words: readonly string[]
  readonly at: number
}

export interface People {
  readonly genders: ReadonlyMap<string, Gender>
  /** By the stem of the head noun: « candidat » for candidat, candidate. */
  readonly descriptions: ReadonlyMap<string, readonly Description[]>
}

const MASCULINE = new Set(MASCULINE_NAMES)
const FEMININE = new Set(FEMININE_NAMES)
const MASCULINE_NOUNS = new Set(SPEAKING_NOUNS.masculine.split(/\s+/))
const FEMININE_NOUNS = new Set(SPEAKING_NOUNS.feminine.split(/\s+/))
const MASCULINE_TITLES = new Set(SPEAKING_NOUNS.masculineTitles.split(' '))
const FEMININE_TITLES = new Set(SPEAKING_NOUNS.feminineTitles.split(' '))
const DETERMINER_SET = new Set(DETERMINERS)
const QUALIFIERS = new Set(
  "ancien ancienne ex actuel actuelle futur future nouveau nouvelle nouvel vice jeune vieux célèbre principal principale premier première second seconde très propre même dernier dernière l' le la un une".split(
    ' ',
  ),
)
const BREAKS = new Set([',', '.', ';', ':', '(', ')', '«', '»', '–', '—', '!', '?', 'que', "qu'", 'et', 'a', 'est'])
const LONGEST = 9

/** Words and mentions → what the article tells of each person: gender, and the descriptions that later stand for the name. */
export function indexPeople(words: readonly Word[], mentions: readonly Mention[]): People {
  const genders = new Map<string, Gender>()
  const descriptions = new Map<string, Description[]>()
  for (const mention of mentions) {
    if (mention.type !== 'person') continue
    const first = indexOfWord(words, mention.start)
    const before = wordsBefore(words, first)
    const after = wordsAfter(words, indexOfWord(words, mention.end))
    const gender = genderFrom(mention, before, after)
    if (gender !== null && !genders.has(mention.name)) genders.set(mention.name, gender)
    for (const list of [before, after]) addDescription(descriptions, { name: mention.name, words: list, at: mention.start })
  }
  return { genders, descriptions }
}

function addDescription(descriptions: Map<string, Description[]>, description: Description): void {
  const head = headOf(description.words)
  if (head === null) return
  const list = descriptions.get(head) ?? []
  list.push(description)
  descriptions.set(head, list)
}

/** The stem of the noun that a description turns on: « l’ancien ministre de la Défense » → ministr. */
export function headOf(words: readonly string[]): string | null {
  const head = words.find((word) => !QUALIFIERS.has(word) && !DETERMINER_SET.has(word))
  return head === undefined || head.length < 3 ? null : stem(head)
}

/** Nouns met, each again and again; few, since a word may hold the whole text that it was cut from. */
const stems = new Map<string, string>()
const REMEMBERED_MOST = 400

function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= REMEMBERED_MOST) stems.clear()
  const cut = cutEnding(word)
  stems.set(word, cut)
  return cut
}

function cutEnding(word: string): string {
  return word
    .replace(/^ex-/, '')
    .replace(/s$/, '')
    .replace(/(?:trice|teur|teuse)$/, 'teur')
    .replace(/ère$/, 'er')
    .replace(/euse$/, 'eur')
    .replace(/e$/, '')
    .replace(/nn$/, 'n')
}

function wordsBefore(words: readonly Word[], first: number): string[] {
  const list: string[] = []
  let from = words[first - 1]?.low === ',' ? first - 2 : first - 1
  for (; from >= Math.max(0, first - LONGEST - 1); from--) {
    const word = words[from]
    if (word === undefined || BREAKS.has(word.low)) break
    list.unshift(word.low)
    if (DETERMINER_SET.has(word.low) && !/^(?:de|du|des|d')$/.test(words[from - 1]?.low ?? '') && word.low !== 'du' && word.low !== 'des')
      break
  }
  while (list.length > 0 && /^(?:de|d'|à|par|pour|selon|que|dans|avec|chez)$/.test(list.at(-1) ?? '')) return []
  return list
}

function wordsAfter(words: readonly Word[], next: number): string[] {
  const opening = words[next]?.low
  if (opening !== ',' && opening !== '(') return []
  const list: string[] = []
  for (let i = next + 1; i < Math.min(words.length, next + LONGEST + 3); i++) {
    const word = words[i]
    if (word === undefined || BREAKS.has(word.low)) break
    list.push(word.low)
  }
  const first = words[next + 1]
  return first?.capital ||
    first?.kind !== 'word' ||
    /(?:ant|é|ée)$/.test(first.low) ||
    /^(?:qui|il|elle|a|est|dans|en|lors|mais|selon)$/.test(first.low)
    ? []
    : list
}

function genderFrom(mention: Mention, before: readonly string[], after: readonly string[]): Gender | null {
  const title = before.at(-1) === '.' ? before.at(-2) : before.at(-1)
  const role = mention.role?.toLowerCase().replace(/\.$/, '') ?? ''
  for (const word of [title, role]) {
    if (word !== undefined && MASCULINE_TITLES.has(word)) return 'm'
    if (word !== undefined && FEMININE_TITLES.has(word)) return 'f'
  }
  for (const list of [before, after]) {
    const noun = list.find((word) => MASCULINE_NOUNS.has(word) || FEMININE_NOUNS.has(word))
    if (noun !== undefined && MASCULINE_NOUNS.has(noun) !== FEMININE_NOUNS.has(noun)) return MASCULINE_NOUNS.has(noun) ? 'm' : 'f'
    if (list.includes('la') && list[0] === 'la') return 'f'
    if (list[0] === 'le') return 'm'
  }
  return genderOfName(mention.name)
}

/** A given name → its usual gender; null where none is sure. */
export function genderOfName(name: string): Gender | null {
  const given = (name.includes(' ') ? name.slice(0, name.indexOf(' ')) : '').toLowerCase()
  if (given.length < 3) return null
  const lead = given.includes('-') ? given.slice(0, given.indexOf('-')) : given
  if (MASCULINE.has(given) || MASCULINE.has(lead)) return 'm'
  if (FEMININE.has(given) || FEMININE.has(lead)) return 'f'
  if (/(?:ette|elle|ine|ienne|ia|ina|ana|ella|isa|ara|yne|ène|ise)$/.test(given)) return 'f'
  return /(?:[bcdfgklmnpqrstvwxz]|o|u)$/.test(given) ? 'm' : null
}

/** Gender of a common noun that speaks, by its article first: « la », « un »; else by the lists. */
export function genderOfNoun(determiner: string, noun: string): Gender | null {
  if (/^(?:la|une|cette|sa|ma|certaines)$/.test(determiner) && determiner !== 'sa') return 'f'
  if (/^(?:le|un|ce|cet|du|au)$/.test(determiner)) return 'm'
  if (FEMININE_NOUNS.has(noun) !== MASCULINE_NOUNS.has(noun)) return FEMININE_NOUNS.has(noun) ? 'f' : 'm'
  return null
}

/** Nouns of persons and bodies; other subjects (« la mesure ») never speak by a pronoun. */
export function canSpeak(noun: string): boolean {
  const single = noun.endsWith('s') ? noun.slice(0, -1) : noun
  return MASCULINE_NOUNS.has(noun) || FEMININE_NOUNS.has(noun) || MASCULINE_NOUNS.has(single) || FEMININE_NOUNS.has(single)
}
