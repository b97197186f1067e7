import type { Span } from '../../model/span.ts'
import type { Pair } from './pair-marks.ts'
import { indexOfWord, type Word } from './split-words.ts'
import { VERBS } from './verbs.ts'

const DASH = /^[—–-]$/
const CLITICS = new Set(["s'", 'se', 'me', "m'", 'lui', 'leur', 'nous', 'vous', 'te', "t'", 'y', 'en', "l'"])
const PERSONS = new Set("je j' tu t' nous vous moi toi mon ma mes ton ta tes notre nos votre vos me m' te oui non".split(' '))
const DETERMINERS = new Set(['le', 'la', "l'", 'les', 'un', 'une', 'son', 'sa', 'ce', 'cette'])
const LONGEST = 400

/**
 * Blocks that open with a dash → what is said in them: « — Je viens, dit-il. » gives « Je viens ». A line that names who signs (« — Robert Kopp, professeur »)
 * or an item of a list is none: either a verb of saying follows a comma, or several lines of talk follow each other.
 */
export function findDialogue(text: string, blocks: readonly Span[], words: readonly Word[]): Pair[] {
  const pairs: Pair[] = []
  let talk = false
  blocks.forEach((block, b) => {
    const first = indexOfWord(words, block.start)
    const dash = words[first]
    if (dash === undefined || dash.start !== block.start || !DASH.test(dash.low)) {
      talk = false
      return
    }
    const line = readLine(words, first + 1, block)
    const next = blocks[b + 1]
    const more = talk || (next !== undefined && /^[—–]/.test(text.slice(next.start, next.start + 1)))
    if (line === null || !(line.told || (dash.low !== '-' && more && line.spoken))) return
    talk = true
    pairs.push({ start: line.start, end: line.end, open: block.start, close: line.end, mark: '—', parent: -1, rule: 'dialogue' })
  })
  return pairs
}

interface Line extends Span {
  /** « …, dit-il »: a verb of saying closes what is said. */
  readonly told: boolean
  /** A first or second person, a question, a cry. */
  readonly spoken: boolean
}

function readLine(words: readonly Word[], from: number, block: Span): Line | null {
  const start = words[from]?.start
  let end = start ?? 0
  let spoken = false
  for (let i = from; i < Math.min(words.length, from + LONGEST); i++) {
    const word = words[i]
    if (word === undefined || word.start >= block.end) break
    if (i > from && opensIncise(words, i))
      return start === undefined ? null : { start, end: word.low === ',' ? end : word.end, told: true, spoken: true }
    if (PERSONS.has(word.low) || word.low === '?' || word.low === '!') spoken = true
    end = word.end
  }
  return start === undefined || end <= start ? null : { start, end, told: false, spoken }
}

/** « , dit-il », « ? demanda le juge », « , s’écrie Paul ». */
function opensIncise(words: readonly Word[], i: number): boolean {
  if (!/^[,!?…]$/.test(words[i]?.low ?? '')) return false
  const at = CLITICS.has(words[i + 1]?.low ?? '') ? i + 2 : i + 1
  const verb = VERBS.get(words[at]?.low ?? '')
  const after = words[at + 1]
  if (verb === undefined || after === undefined || !verb.finite || words[at]?.capital || !verb.classes.includes('say')) return false
  return after.inverted === true || after.capital || DETERMINERS.has(after.low)
}
