import type { Clause } from './clause.ts'
import { canSpeak } from './index-people.ts'
import { afterOffset, type Phrase, readNounPhrase, startsPhrase } from './read-noun-phrase.ts'
import { isAdverb } from './verb-group.ts'

const TIME_WORDS = new Set(
  "hier aujourd' hui demain lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi après-midi ce cette janvier février mars avril mai juin juillet août septembre octobre novembre décembre dernier dernière semaine mois".split(
    ' ',
  ),
)
const PREPOSITIONS = new Set([
  'à',
  'au',
  'aux',
  'sur',
  'dans',
  'devant',
  'lors',
  'en',
  'auprès',
  'par',
  'depuis',
  'après',
  'avant',
  'pour',
  'chez',
  "d'",
  'de',
  'vers',
])
const FURTHEST = 40
const ARTICLES = new Set(
  "le la les l' un une des ce cette ces son sa ses leur leurs plusieurs certains deux trois ancien ancienne jeune premier première".split(
    ' ',
  ),
)

/** Past « samedi », « au Monde », « sur Twitter » to the subject that follows the verb. */
export function subjectAfter({ words, mentions }: Clause, from: number): Phrase | null {
  let i = from
  const limit = Math.min(words.length, from + FURTHEST)
  while (i < limit) {
    const word = words[i]
    if (word === undefined || word.low === '¶') return null
    if (word.low === 'que' || word.low === "qu'") return null
    if (isAdverb(word) || TIME_WORDS.has(word.low) || word.kind === 'number' || word.low === ',') {
      i++
      continue
    }
    if (isDatePhrase(words[i + 1]?.low, word.low)) {
      i += 2
      continue
    }
    if (PREPOSITIONS.has(word.low) && !mentions.byStart.has(word.start)) {
      i = afterPrepositional(words, i, limit, mentions)
      continue
    }
    return startsPhrase(words, i, mentions) ? readNounPhrase(words, i, limit, mentions) : null
  }
  return null
}

function isDatePhrase(next: string | undefined, low: string): boolean {
  return (low === 'le' || low === 'ce') && next !== undefined && (TIME_WORDS.has(next) || /^\d/.test(next))
}

/** « au Monde Michel Crépu »: the phrase that the preposition holds is passed over. */
function afterPrepositional(words: Clause['words'], i: number, limit: number, mentions: Clause['mentions']): number {
  let at = i + 1
  while (PREPOSITIONS.has(words[at]?.low ?? '') || /^(?:le|la|l'|les)$/.test(words[at]?.low ?? '')) at++
  const mention = mentions.byStart.get(words[at]?.start ?? -1)
  if (mention !== undefined) return afterOffset(words, at, mention.end)
  const phrase = readNounPhrase(words, at, limit, mentions)
  return Math.max(phrase.to, i + 1)
}

/** A name, or a noun of persons or bodies that speak, and nothing but the sentence's end after it. */
export function isVoice({ words, mentions }: Clause, phrase: Phrase): boolean {
  const after = words[phrase.to]?.low
  if (after !== undefined && !/^(?:[,.;:¶(–—]|à|au|aux|dans|lors|sur|devant|en)$/.test(after)) return false
  for (let i = phrase.from; i < phrase.to; i++) {
    const word = words[i]
    if (word === undefined) return false
    if (mentions.byStart.has(word.start)) return true
    if (word.kind === 'word' && !ARTICLES.has(word.low)) return canSpeak(word.low) || word.capital
  }
  return false
}
