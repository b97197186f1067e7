import type { Quotation } from '../../model/record.ts'
import type { Attribution } from './attribution.ts'
import { findVia, type Via } from './find-via.ts'
import { isPressName } from './is-press.ts'
import { nameSpeaker } from './name-speaker.ts'
import type { Named } from './named.ts'
import { type Phrase, readNounPhrase } from './read-noun-phrase.ts'
import type { Found, InFrame, Reading } from './reading.ts'
import { resolvePhrase } from './resolve-phrase.ts'

export interface Sourced {
  readonly named: Named | null
  readonly via: Quotation['via']
}

/**
 * Who spoke and through which medium: « a rapporté le Washington Post, citant des sources » → the sources, via the paper; « a-t-il dit au Monde » → via
 * Le Monde; a speaker who goes on in the same paragraph keeps the medium.
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
  return { named, via: findVia(here.frame.words, around, reading.mentions, named.name) ?? keptVia(reading.found, here, named) }
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

/** The medium of the speaker's last quotation in this paragraph. */
function keptVia(found: readonly Found[], here: InFrame, named: Named): Quotation['via'] {
  for (let i = found.length - 1; i >= Math.max(0, found.length - 3); i--) {
    const last = found[i]
    if (last === undefined || last.block !== here.block) return null
    if (last.named?.name === named.name) return last.quotation.via
  }
  return null
}
