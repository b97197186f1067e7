import type { Quotation } from '../../model/record.ts'
import type { Attribution } from './attribution.ts'
import { findDescribedVia, findVia, type Via } from './find-via.ts'
import { isPressName } from './is-press.ts'
import { keptMedium } from './keep-medium.ts'
import { nameSpeaker } from './name-speaker.ts'
import type { Named } from './named.ts'
import { prepositionAt } from './preposition-cues.ts'
import { type Phrase, readNounPhrase } from './read-noun-phrase.ts'
import type { InFrame, Reading } from './reading.ts'
import { resolvePhrase } from './resolve-phrase.ts'

export interface Sourced {
  readonly named: Named | null
  readonly via: Quotation['via']
}

/**
 * Who spoke and through which medium: « a rapporté le Washington Post, citant des sources » → the sources, via the paper; « a-t-il dit au Monde » → via
 * Le Monde; « Selon la police, il aurait crié « … » » → via the police; a speaker who goes on keeps the medium.
 */
export function throughSource(
  reading: Reading,
  here: InFrame,
  attribution: Attribution | null,
  named: Named | null,
  around: number,
): Sourced {
  const cited = named !== null && isPressName(named.name) && attribution?.speaker ? citedSource(here, attribution.speaker) : null
  const source = cited === null ? null : resolvePhrase(reading, here, cited)
  if (source !== null && named !== null) return { named: source, via: asVia(named) }
  const voice = attribution?.via === undefined ? null : nameSpeaker(here.naming, attribution.via)
  if (voice !== null) return { named, via: asVia(voice) }
  if (named === null) return { named, via: findVia(here.frame.words, around, reading.mentions, null) }
  const near = findVia(here.frame.words, around, reading.mentions, named.name) ?? findDescribedVia(here.naming, around)
  return { named, via: near ?? reportedBy(reading, here, named, around) ?? keptMedium(reading, here, named) }
}

function asVia({ text, start, end, name }: Named): Via {
  return { text, start, end, name }
}

/** « …, citant des sources liées aux services de renseignement ». */
function citedSource(here: InFrame, press: Phrase): Phrase | null {
  const { words } = here.frame
  for (let i = press.to; i < Math.min(words.length, press.to + 4); i++) {
    if (words[i]?.low !== 'citant') continue
    const phrase = readNounPhrase(words, i + 1, words.length, here.naming.mentions)
    return phrase.to > phrase.from ? phrase : null
  }
  return null
}

/** How far before a quotation its sentence may open, in words. */
const OPENING = 60

/** « Selon la police, le meurtrier aurait crié « … » »: who reports what another said. */
function reportedBy(reading: Reading, here: InFrame, named: Named, around: number): Quotation['via'] {
  const { words } = here.frame
  let first = around
  while (first > 0 && around - first < OPENING && words[first - 1]?.low !== '¶') first--
  const cue = first === 0 || words[first - 1]?.low === '¶' ? prepositionAt(words, first) : null
  if (cue === null || cue.weak === true) return null
  const phrase = readNounPhrase(words, cue.to, around, here.naming.mentions)
  const reporter = phrase.to > phrase.from ? resolvePhrase(reading, here, phrase) : null
  return reporter === null || !reporter.animate || reporter.name === named.name ? null : asVia(reporter)
}
