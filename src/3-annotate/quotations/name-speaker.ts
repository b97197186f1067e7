import { DETERMINERS } from '../../french/function-words.ts'
import type { Mention } from '../../model/record.ts'
import type { FrameWord } from './build-frames.ts'
import { apposedPerson, bodyIn, joinsTwo, personIn } from './find-named.ts'
import { isPlural } from './head-word.ts'
import { genderOfName, genderOfNoun } from './index-people.ts'
import { nameDescription, sameBody } from './name-description.ts'
import type { Named, Naming } from './named.ts'
import type { Phrase } from './read-noun-phrase.ts'

const DETERMINER_SET = new Set(DETERMINERS)
/** No phrase is longer. */
const KEY_SPREAD = 128

/** A phrase → whom it names: « le ministre, X » → X; « le quotidien Le Monde » → Le Monde; « un porte-parole du ministère » as it stands. */
export function nameSpeaker(naming: Naming, phrase: Phrase): Named | null {
  const key = phrase.from * KEY_SPREAD + phrase.to - phrase.from
  const known = naming.known.get(key)
  if (known !== undefined) return known
  const named = readName(naming, phrase)
  naming.known.set(key, named)
  return named
}

function readName(naming: Naming, phrase: Phrase): Named | null {
  const { words, text } = naming
  const first = skipDeterminers(words, phrase)
  const start = words[first]?.start
  const end = words[phrase.to - 1]?.end
  if (start === undefined || end === undefined || end <= start) return null
  const determiner = first > phrase.from ? (words[first - 1]?.low ?? '') : ''
  if (joinsTwo(naming, phrase)) return severalSpeakers(naming, start, end)
  const person = personIn(naming, phrase) ?? apposedPerson(naming, phrase, first)
  if (person !== null) return fromMention(naming, person)
  const own = words.slice(first, phrase.to)
  const body = bodyIn(naming, phrase, first)
  if (body !== null) {
    const longer = body.text.includes(' ') ? null : sameBody(naming, own, determiner, start)
    const gender = genderOfNoun(determiner, words[first]?.low ?? '')
    return { ...fromMention(naming, body), name: longer ?? body.name, gender, plural: isPlural(determiner) }
  }
  return nameDescription(naming, { own, determiner, first, text: text.slice(start, end), start, end })
}

function severalSpeakers({ text }: Naming, start: number, end: number): Named {
  const own = text.slice(start, end)
  const name = own.replace(/\s+/g, ' ')
  return { text: own, start, end, name, kind: 'description', gender: null, plural: true, animate: true, determiner: '', head: '' }
}

function skipDeterminers(words: readonly FrameWord[], phrase: Phrase): number {
  let i = phrase.from
  while (
    i < phrase.to - 1 &&
    DETERMINER_SET.has(words[i]?.low ?? '') &&
    !(words[i]?.capital && words[i + 1]?.capital && i > 0 && words[i - 1]?.kind === 'word')
  )
    i++
  return i
}

export function fromMention({ people }: Naming, mention: Mention): Named {
  const person = mention.type === 'person'
  const gender = person ? (people.genders.get(mention.name) ?? genderOfName(mention.name)) : null
  return {
    text: mention.text,
    start: mention.start,
    end: mention.end,
    name: mention.name,
    kind: person ? 'person' : 'body',
    gender,
    plural: false,
    animate: true,
    determiner: '',
    head: '',
  }
}
