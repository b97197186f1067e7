import type { Quotation } from '../../model/record.ts'
import { findVia } from './find-via.ts'
import type { Named } from './named.ts'
import type { Phrase } from './read-noun-phrase.ts'
import type { Found, InFrame, Reading } from './reading.ts'
import { resolvePhrase } from './resolve-phrase.ts'

/** A medium is kept for so many paragraphs, while nobody else speaks. */
const FARTHEST = 4
const MOST = 40
const PRONOUN = /^(?:il|elle|lui|ils|elles|eux)$/i

/** « François Fillon a assuré au « 20 Heures » de TF1 être prêt »: who speaks through what, whether or not marks follow. */
export function noteMedium(reading: Reading, here: InFrame, subject: Phrase, at: number): void {
  const named = resolvePhrase(reading, here, subject)
  if (named === null || named.kind !== 'person') return
  const via = findVia(here.frame.words, at, reading.mentions, named.name)
  if (via !== null) reading.medium = { name: named.name, via, block: here.block }
  else if (reading.medium?.name !== named.name) reading.medium = null
}

/** The medium of the speaker's last quotation in this paragraph, or the one that « il » said to speak through in the paragraphs before. */
export function keptMedium(reading: Reading, here: InFrame, named: Named): Quotation['via'] {
  const { medium } = reading
  if (
    medium?.name === named.name &&
    PRONOUN.test(named.text) &&
    here.block - medium.block <= FARTHEST &&
    !isInterrupted(reading.found, medium)
  )
    return medium.via
  for (let i = reading.found.length - 1; i >= Math.max(0, reading.found.length - 3); i--) {
    const last = reading.found[i]
    if (last === undefined || last.block !== here.block) return null
    if (last.named?.name === named.name) return last.quotation.via
  }
  return null
}

/** Somebody else was quoted since, or so much was that nobody knows. */
function isInterrupted(found: readonly Found[], { name, block }: { readonly name: string; readonly block: number }): boolean {
  for (let i = found.length - 1; i >= Math.max(0, found.length - MOST); i--) {
    const one = found[i]
    if (one === undefined || one.block < block) return false
    if (one.named !== null && one.named.name !== name) return true
  }
  return found.length > MOST
}
