import { RELATIONAL_NOUNS } from '../../french/speaking-nouns.ts'
import { type Focus, resolvePronoun } from './keep-focus.ts'
import { nameSpeaker } from './name-speaker.ts'
import type { Named } from './named.ts'
import type { Phrase } from './read-noun-phrase.ts'
import type { InFrame, Reading } from './reading.ts'

const PRONOUN = /^(?:il|elle|ils|elles|lui|eux|celui-ci|celle-ci|ceux-ci|celles-ci)$/
const NOBODY = /^(?:on|je|j'|nous|vous|tu|ce|cela|ça|que|qu'|lequel|laquelle|dont|où)$/
/** « l’un d’eux »: nobody knows which. */
const ONE_OF_SEVERAL = /^une?$/i
const RELATIONAL = new Set(RELATIONAL_NOUNS)

/** A phrase of a frame → whom it stands for in the article: « il » → the subject before, « ce dernier » → the person named last; null when not sure. */
export function resolvePhrase(reading: Reading, here: InFrame, phrase: Phrase): Named | null {
  const { words } = here.frame
  const word = words[phrase.from]
  const last = words[phrase.to - 1]
  if (word === undefined || last === undefined) return null
  const single = phrase.to === phrase.from + 1
  if (single && PRONOUN.test(word.low)) return standFor(reading, here, word.low, { start: word.start, end: word.end, from: phrase.from })
  if (/^(?:ce|cette|ces)$/.test(word.low) && /^derni(?:er|ère)s?$/.test(last.low))
    return standFor(reading, here, word.low, { start: word.start, end: last.end, from: phrase.from })
  if (/^intéressée?$/.test(last.low) && phrase.to - phrase.from <= 2)
    return standFor(reading, here, last.low, { start: last.start, end: last.end, from: phrase.from })
  if (NOBODY.test(word.low) && (single || word.low !== 'ce')) return null
  const named = nameSpeaker(here.naming, phrase)
  if (named === null || ONE_OF_SEVERAL.test(named.name)) return null
  return samePerson(reading, here, named) ?? named
}

/** Whether somebody may speak under this phrase: a pronoun of a person, a name, a noun of persons or bodies. */
export function canSpeak(here: InFrame, phrase: Phrase): boolean {
  const word = here.frame.words[phrase.from]
  if (word === undefined) return false
  if (PRONOUN.test(word.low) || word.low === 'on') return true
  if (/^derni(?:er|ère)s?$/.test(here.frame.words[phrase.from + 1]?.low ?? '')) return true
  return !NOBODY.test(word.low) && (nameSpeaker(here.naming, phrase)?.animate ?? false)
}

/** A mention is remembered before the subject that it is: « Nathalie Arthaud » stands twice. */
function isSubjectSoon(history: readonly Focus[], index: number): boolean {
  const mention = history[index]
  for (let i = Math.max(0, index - 12); i < Math.min(history.length, index + 12); i++) {
    const other = history[i]
    if (other !== undefined && other.frame === mention?.frame && other.role !== 'mention' && other.named.name === mention.named.name)
      return true
  }
  return false
}

interface Place {
  readonly start: number
  readonly end: number
  readonly from: number
}

function standFor(reading: Reading, here: InFrame, low: string, { start, end, from }: Place): Named | null {
  const at = start
  const afterwards = isAfterwards(here, from)
  const found = resolvePronoun(reading.history, { low, at, frame: here.at, block: here.block, afterwards })
  return found === null ? null : { ...found, start, end, text: reading.text.slice(start, end) }
}

/**
 * « Nathalie Arthaud souhaite … La candidate de Lutte ouvrière voudrait aussi … »: newspapers do not repeat a name in the next sentence. A definite noun of
 * a person, never introduced, in the paragraph of a person of its gender who was the last subject, is that person.
 */
function samePerson(reading: Reading, here: InFrame, named: Named): Named | null {
  if (named.kind !== 'description' || !named.animate || named.plural || !/^(?:le|la|l')$/.test(named.determiner)) return null
  if (named.head === '' || RELATIONAL.has(named.head)) return null
  const last = lastPerson(reading.history, here, named.start)
  if (last === null || last.named.gender === null || (named.gender !== null && last.named.gender !== named.gender)) return null
  return { ...named, name: last.named.name, kind: 'person', gender: last.named.gender }
}

/** The last person who was a subject or spoke in this paragraph, if nobody else was named since. */
function lastPerson(history: readonly Focus[], here: InFrame, before: number): Focus | null {
  for (let i = history.length - 1; i >= Math.max(0, history.length - 12); i--) {
    const focus = history[i]
    if (focus === undefined || focus.at >= before) continue
    if (here.at - focus.frame > 2 || focus.block !== here.block) return null
    if (focus.named.kind !== 'person') continue
    if (focus.role === 'speaker') return null
    return focus.role === 'mention' && !isSubjectSoon(history, i) ? null : focus
  }
  return null
}

/** Whether a quotation stands earlier in the frame and the pronoun belongs to a verb set after it: « « … », il a ajouté », « « … », a-t-il dit ». */
function isAfterwards({ frame }: InFrame, from: number): boolean {
  const { words } = frame
  if (words[from]?.inverted !== true && (words[from - 1]?.low !== ',' || words[from - 2]?.low !== '«»')) return false
  for (let i = from - 1; i >= Math.max(0, from - 40); i--) if (words[i]?.low === '«»') return words[i - 1]?.low !== ':'
  return false
}
