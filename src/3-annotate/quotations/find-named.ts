import { BODY_NOUNS } from '../../french/speaking-nouns.ts'
import type { Mention } from '../../model/record.ts'
import type { FrameWord } from './build-frames.ts'
import { headWord } from './head-word.ts'
import { canSpeak } from './index-people.ts'
import type { Naming } from './named.ts'
import { afterOffset, type Phrase, readNounPhrase, startsPhrase } from './read-noun-phrase.ts'
import { VERBS } from './verbs.ts'

const LINKS = new Set(['de', 'du', 'des', "d'", 'à', 'au', 'aux', 'par', 'contre', 'pour', 'avec', 'sur', 'dans'])
const BODIES = new Set(BODY_NOUNS)
const GENERIC = new Set(
  'journal quotidien hebdomadaire magazine revue chaîne radio télévision site agence association organisation ong syndicat parti mouvement groupe entreprise société firme compagnie club fondation collectif'.split(
    ' ',
  ),
)

/** « les États-Unis et leurs alliés occidentaux »: two phrases, one subject. */
export function joinsTwo({ words, mentions }: Naming, phrase: Phrase): boolean {
  for (let i = phrase.from + 1; i < phrase.to - 1; i++) {
    if (words[i]?.low === 'et' && startsPhrase(words, i + 1, mentions)) return true
    const mention = mentions.byStart.get(words[i]?.start ?? -1)
    if (mention !== undefined) i = afterOffset(words, i, mention.end) - 1
  }
  return false
}

/** The person whom the phrase turns on: « le président russe Vladimir Poutine », not « l’entourage de François Fillon ». */
export function personIn({ words, mentions }: Naming, phrase: Phrase): Mention | null {
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
export function apposedPerson(naming: Naming, phrase: Phrase, first: number): Mention | null {
  const { words, mentions } = naming
  const head = headWord(words, first, phrase.to)
  if (!canSpeak(head) || (BODIES.has(head) && phrase.to - first < 3)) return null
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
export function bodyIn({ words, mentions }: Naming, phrase: Phrase, first: number): Mention | null {
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
