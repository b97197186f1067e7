import {
  ACT_PARTICIPLES,
  ACT_PHRASES,
  ACT_VERBS,
  ADDRESS_VERBS,
  AUXILIARIES,
  HELD_NOUNS,
  SEAT_STAFF,
  SEATS_OF_POWER,
  SOURCE_WORDS,
  WHERE_WORDS,
} from '../../french/names/metonymy.ts'
import { isWordCode } from './character-kinds.ts'
import { foldWord } from './fold-word.ts'
import { splitTokens } from './split-tokens.ts'

const words = (list: string) => new Set(list.split(/\s+/).filter((word) => word !== ''))
const phrases = (list: string) =>
  list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
const seats = new Set(phrases(SEATS_OF_POWER))
const verbs = words(ACT_VERBS)
const participles = words(ACT_PARTICIPLES)
const auxiliaries = words(AUXILIARIES)
const actPhrases = phrases(ACT_PHRASES)
const heldNouns = words(HELD_NOUNS)
const seatStaff = words(SEAT_STAFF)
const sources = new Set(phrases(SOURCE_WORDS))
const addressVerbs = words(ADDRESS_VERBS)
const where = words(WHERE_WORDS)
const articles = new Set(['le', 'la', "l'", 'les'])

/** What stands between a preposition and the place is only an article: words before it, nearest first, article skipped. */
const WINDOW = 60
/** Words to each side that a rule can ask about: an article and six words before, five after. */
const NEAREST = 7

/** Text and the span of a place → the rule by which it stands for a government or institution there, or undefined: « Kiev a tenté », « à Kiev » → undefined. */
export function findActRule(text: string, start: number, end: number, name: string): string | undefined {
  const before = wordsOf(text.slice(Math.max(0, start - WINDOW), start), -NEAREST).reverse()
  if (articles.has(before[0] ?? '')) before.shift()
  const previous = before[0] ?? ''
  if (seats.has(foldWord(name).replace(/^(le |la |les |l')/, '')) && !where.has(previous) && !isLocated(before)) return 'seat of power'
  if (where.has(previous)) return undefined
  if (sources.has(previous) && !(previous === 'entre' && !followsNegotiation(before))) return 'source or party'
  if (previous === 'et' && isSecondOfTwo(before)) return 'source or party'
  if (addressVerbs.has(previous)) return 'addressed'
  if (previous === 'de' || previous === "d'" || previous === 'du' || previous === 'des')
    return heldNouns.has(before[1] ?? '') ? 'what only somebody has' : undefined
  if (isWordCode(previous.charCodeAt(0)) && verbs.has(previous) && !['dit'].includes(previous)) return undefined
  const after = text.slice(end, end + WINDOW)
  return isSubjectOfAct(wordsOf(after, NEAREST)) || actsWithAnother(after) ? 'subject of an act' : undefined
}

/** « [Moscou] et Pékin ont signé »: what the next name does, both do. */
function actsWithAnother(after: string): boolean {
  const other = /^\s+(?:et|comme|ainsi que)\s+(?:l[ea]s?\s+|l['’])?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}-]*)?(?=\s)/u.exec(after)
  return other !== null && isSubjectOfAct(wordsOf(after.slice(other[0].length), NEAREST))
}

/** « près de l’Élysée », « les rues de Matignon »; not « un conseiller de l’Élysée ». */
function isLocated(before: readonly string[]): boolean {
  const linked = before[0] === 'de' || before[0] === "d'" || before[0] === 'du'
  return linked && !seatStaff.has(before[1] ?? '') && !heldNouns.has(before[1] ?? '')
}

/** « accord entre Kiev et [Moscou] ». */
function isSecondOfTwo(before: readonly string[]): boolean {
  const at = before.slice(0, 5).indexOf('entre')
  return at > 1 && followsNegotiation(before.slice(at))
}

/** « accord entre Kiev et Moscou », not « entre Paris et Lyon ». */
function followsNegotiation(before: readonly string[]): boolean {
  return before
    .slice(1, 6)
    .some((word) =>
      /^(accord|accords|negociations?|pourparlers|tensions?|relations?|dialogue|crise|guerre|conflit|rupture|entente|rapprochement|traite|bras|litige|differend)$/.test(
        word,
      ),
    )
}

function isSubjectOfAct(after: readonly string[]): boolean {
  const first = after[0] ?? ''
  if (verbs.has(first)) return true
  if (auxiliaries.has(first) && after.slice(1, 4).some((word) => participles.has(word))) return true
  const joined = after.slice(0, 5).join(' ').replace(/' /g, "'")
  return actPhrases.some((phrase) => joined === phrase || joined.startsWith(`${phrase} `)) || (first === 'ne' && verbs.has(after[1] ?? ''))
}

/** Folded words of a stretch: the first so many, or the last where the number is negative. */
function wordsOf(text: string, most: number): string[] {
  const tokens = splitTokens(text)
  return (most < 0 ? tokens.slice(most) : tokens.slice(0, most)).map(({ start, end }) => foldWord(text.slice(start, end)))
}
