import { COMMON_ACRONYMS } from '../../french/names/common-acronyms.ts'
import { PERSON_TITLES } from '../../french/names/roles.ts'
import type { WordFacts } from './describe-word.ts'

/** What is asked of a word again and again, one bit each. */
export const WORD = {
  isWord: 1 << 0,
  capital: 1 << 1,
  allCapitals: 1 << 2,
  opener: 1 << 3,
  connector: 1 << 4,
  inDictionary: 1 << 5,
  /** Begins with a figure. */
  figure: 1 << 6,
  oneLetter: 1 << 7,
  twoLetters: 1 << 8,
  /** A mark that may close a line of running text. */
  closesLine: 1 << 9,
  /** A mark after which a sentence may open: « ! », « — ». */
  opensSentence: 1 << 10,
  stop: 1 << 11,
  comma: 1 << 12,
  openQuote: 1 << 13,
  closeQuote: 1 << 14,
  openBracket: 1 << 15,
  closeBracket: 1 << 16,
  /** « av », « etc »: its full stop ends no sentence. */
  abbreviation: 1 << 17,
  /** « M », « Mme ». */
  title: 1 << 18,
  /** Small words inside a person's name: « de », « van ». */
  particle: 1 << 19,
  commonAcronym: 1 << 20,
  /** May announce a person by the features' own list of titles. */
  titleTrigger: 1 << 21,
} as const

const words = (list: string) => new Set(list.split(/\s+/).filter((word) => word !== ''))
const titles = words(PERSON_TITLES)
const acronyms = words(COMMON_ACRONYMS)
const particles = words("de d' du des la le von van der den da dos di ben al el -")
const abbreviations = words('m mm mme mlle dr pr mgr st ste sr jr av bd etc cf no art vol fr gal gen lt col cap me')

const BY_MARK: Readonly<Record<string, number>> = {
  '.': WORD.stop | WORD.closesLine,
  '!': WORD.opensSentence | WORD.closesLine,
  '?': WORD.opensSentence | WORD.closesLine,
  '…': WORD.opensSentence | WORD.closesLine,
  ':': WORD.closesLine,
  '«': WORD.opensSentence | WORD.openQuote,
  '“': WORD.opensSentence | WORD.openQuote,
  '»': WORD.closeQuote | WORD.closesLine,
  '”': WORD.closeQuote | WORD.closesLine,
  '"': WORD.openQuote | WORD.closeQuote | WORD.closesLine,
  '—': WORD.opensSentence,
  '–': WORD.opensSentence,
  ',': WORD.comma,
  '(': WORD.openBracket,
  ')': WORD.closeBracket,
}

/** Facts of a word → its bits. */
export function wordBits(facts: WordFacts): number {
  const { word, folded } = facts
  return (
    (facts.isWord ? WORD.isWord : 0) |
    (facts.capital ? WORD.capital : 0) |
    (facts.allCapitals ? WORD.allCapitals : 0) |
    (facts.opener ? WORD.opener : 0) |
    (facts.connector ? WORD.connector : 0) |
    (facts.inDictionary ? WORD.inDictionary : 0) |
    (/^\d/.test(word) ? WORD.figure : 0) |
    (word.length === 1 ? WORD.oneLetter : 0) |
    (word.length === 2 ? WORD.twoLetters : 0) |
    (abbreviations.has(folded) ? WORD.abbreviation : 0) |
    (titles.has(folded) ? WORD.title : 0) |
    (particles.has(folded) ? WORD.particle : 0) |
    (acronyms.has(word) ? WORD.commonAcronym : 0) |
    (facts.triggers & 1 ? WORD.titleTrigger : 0) |
    (word.length === 1 ? (BY_MARK[word] ?? 0) : 0)
  )
}
