import { LIST_BITS } from '../../french/names/list-bits.ts'
import type { SpanGuess } from './decode-spans.ts'
import { bitsAt, type DescribedText } from './described-text.ts'
import { foldWord } from './fold-word.ts'
import { type Line, linesInCapitals } from './lines-in-capitals.ts'
import { hashForm } from './vote-types.ts'
import { WORD } from './word-bits.ts'

const PERSON = 0
const ORGANISATION = 1
const PLACE = 2
/** A name must be this sure outside lines of capitals to be known in them. */
const SURE = 0.7
const KNOWN_CONFIDENCE = 0.8
const LISTED_CONFIDENCE = 0.7
const LONGEST = 8

const PLACES = LIST_BITS.country | LIST_BITS.region | LIST_BITS.largeCity
const ORGANISATIONS = LIST_BITS.organisation | LIST_BITS.press | LIST_BITS.party
const PEOPLE = LIST_BITS.firstName | LIST_BITS.lastName | LIST_BITS.foreignFirstName | LIST_BITS.foreignLastName
/** Before a last name they belong to it. */
const PARTICLES: ReadonlySet<string> = new Set('le la da di do dos del van von den der ter ben el al mac saint'.split(' '))
/** « À NANCY »: what is a first name too is a place after these. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(['a', 'en', 'vers'])

/**
 * Names found → also those in lines of capitals only, where no capital tells a name: « MACRON RENCONTRE POUTINE » over an article on Emmanuel Macron,
 * and names of the lists that are no words of the language: « TEMPÊTE SUR LA BRETAGNE », but not « TOURS DE GARDE ».
 */
export function findInCapitals(kept: readonly SpanGuess[], text: DescribedText, words: string): readonly SpanGuess[] {
  const lines = linesInCapitals(text)
  if (lines.length === 0) return kept
  const owner = new Int32Array(text.length)
  kept.forEach((guess, index) => {
    owner.fill(index + 1, guess.from, guess.to)
  })
  const forms = knownForms(kept, text, lines, words)
  const gone = new Set<SpanGuess>()
  const added: SpanGuess[] = []
  for (const line of lines) {
    for (let i = line.from; i < line.to; i++) {
      const found = longestKnown(text, i, line, forms, words) ?? listedAt(text, i, line, words)
      const under = found === undefined ? null : guessesUnder(found, kept, owner, text)
      if (found === undefined || under === null) continue
      for (const guess of under) gone.add(guess)
      added.push(found)
      i = found.to - 1
    }
  }
  return added.length === 0 ? kept : [...kept.filter((guess) => !gone.has(guess)), ...added].sort((a, b) => a.from - b.from)
}

/** Guesses that a find takes the place of: doubtful ones inside it and shorter (« [FRANCE] » in « TOUR DE FRANCE »); null where it must give way. */
function guessesUnder(found: SpanGuess, kept: readonly SpanGuess[], owner: Int32Array, text: DescribedText): readonly SpanGuess[] | null {
  const under: SpanGuess[] = []
  for (let i = found.from; i < found.to; i++) {
    const guess = kept[(owner[i] as number) - 1]
    if (guess === undefined || guess === under.at(-1)) continue
    const inside = guess.from >= found.from && guess.to <= found.to && guess.to - guess.from < found.to - found.from
    if (!(inside || isSentence(text, guess)) || guess.probability >= SURE) return null
    under.push(guess)
  }
  return under
}

/** « MACRON RENCONTRE POUTINE » taken for one person: a common word of three letters or more stands inside. */
function isSentence(text: DescribedText, { from, to, type }: SpanGuess): boolean {
  for (let i = from + 1; i < to - 1 && type === PERSON; i++) {
    const bits = bitsAt(text, i)
    if (bits & WORD.inDictionary && !(bits & (WORD.oneLetter | WORD.twoLetters | WORD.particle))) return true
  }
  return false
}

/** Forms that are sure elsewhere with their type, by the hash of their folded words; of a person named in full, the last name too. */
interface KnownForms {
  readonly types: Map<number, number>
  readonly lastNames: Set<number>
}

function knownForms(kept: readonly SpanGuess[], text: DescribedText, lines: readonly Line[], words: string): KnownForms {
  const types = new Map<number, number>()
  const lastNames = new Set<number>()
  let next = 0
  for (const { from, to, type, probability } of kept) {
    while ((lines[next]?.to ?? text.length) <= from) next++
    const inLine = from >= (lines[next]?.from ?? text.length)
    if (inLine || probability < SURE || to - from > LONGEST) continue
    if (to - from > 1 || isTelling(text, from)) types.set(hashForm(text, { from, to }), type)
    if (type !== PERSON || to - from < 2 || !isTelling(text, to - 1)) continue
    // « Marine Le Pen » → « Le Pen », « Emmanuel Macron » → « Macron »
    if (to - from > 2 && PARTICLES.has(wordAt(text, to - 2, words))) types.set(hashForm(text, { from: to - 2, to }), PERSON)
    else if (!(bitsAt(text, to - 1) & WORD.inDictionary)) lastNames.add(hashForm(text, { from: to - 1, to }))
  }
  return { types, lastNames }
}

/** More than two letters, and never written small in the article: « mars » and the planet are not told apart in capitals. */
function isTelling(text: DescribedText, i: number): boolean {
  return !(bitsAt(text, i) & (WORD.oneLetter | WORD.twoLetters | WORD.opener | WORD.figure)) && text.useSmall[text.use[i] as number] === 0
}

function longestKnown(
  text: DescribedText,
  from: number,
  line: Line,
  { types, lastNames }: KnownForms,
  words: string,
): SpanGuess | undefined {
  let best: SpanGuess | undefined
  for (let end = from + 1; end <= line.to && end - from <= LONGEST; end++) {
    const form = hashForm(text, { from, to: end })
    const lastName = end === from + 1 && lastNames.has(form) && standsAlone(text, from, line, words)
    const type = types.get(form) ?? (lastName ? PERSON : undefined)
    if (type !== undefined) best = { from, to: end, type, probability: KNOWN_CONFIDENCE, origin: 'line in capitals' }
  }
  return best
}

/** Neither « STEPHEN CUMMINGS », where the name begins before, nor « VAN ROUWENDAAL ». */
function standsAlone(text: DescribedText, i: number, line: Line, words: string): boolean {
  return i === line.from || !(isUnknown(text, i - 1) || PARTICLES.has(wordAt(text, i - 1, words)))
}

/**
 * A place or organisation of the lists that no dictionary has, and that stands by itself: in « NEW YORK » neither word is one. What may be
 * somebody's name too counts only after « à », « en ». Phrases of the lists are not asked: among words in capitals one in hundreds is taken for one.
 */
function listedAt(text: DescribedText, i: number, line: Line, words: string): SpanGuess | undefined {
  const beside = (i > line.from && isUnknown(text, i - 1)) || (i + 1 < line.to && isUnknown(text, i + 1))
  if (beside || !isUnknown(text, i)) return undefined
  const lists = text.words.lists[text.word[i] as number] as number
  const type = lists & PLACES ? PLACE : lists & ORGANISATIONS ? ORGANISATION : undefined
  if (type === undefined || (lists & PEOPLE && !(lists & LIST_BITS.country) && !followsPlaceWord(text, i, words))) return undefined
  return { from: i, to: i + 1, type, probability: LISTED_CONFIDENCE, origin: 'line in capitals' }
}

/** A word of three letters or more that no dictionary has. */
function isUnknown(text: DescribedText, i: number): boolean {
  const bits = bitsAt(text, i)
  return (
    (bits & WORD.isWord) !== 0 &&
    (bits & (WORD.inDictionary | WORD.opener | WORD.oneLetter | WORD.twoLetters | WORD.figure | WORD.commonAcronym)) === 0
  )
}

function followsPlaceWord(text: DescribedText, i: number, words: string): boolean {
  return i > 0 && BEFORE_PLACES.has(wordAt(text, i - 1, words))
}

function wordAt(text: DescribedText, i: number, words: string): string {
  return foldWord(words.slice(text.start[i], text.end[i]))
}
