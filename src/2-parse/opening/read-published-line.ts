/** A line that says when the article came out → its day, and who signs it: « Publié le 3 juin 2023 à 14 h 30 par Élise Martin », « Mis à jour le… ». */
import { type DayMatch, readDay } from '../date/read-day.ts'
import { fold } from '../fold.ts'

export interface PublishedReading {
  readonly day: DayMatch
  /** « Mis à jour le » tells of a later day: taken off the text, never the date of publication. */
  readonly updated: boolean
  /** Offsets of the signature, where there is one. */
  readonly byline: { readonly start: number; readonly end: number } | null
}

const opener =
  /^(?:article |texte )?(?:(publie|paru|mis en ligne|poste|ecrit|redige|cree)e?|(mis a jour|modifie|actualise|page actualisee)e?)(?:\s*:|\s+le)?\s+/

export function readPublishedLine(words: string): PublishedReading | null {
  const folded = fold(words.trimEnd())
  const found = opener.exec(folded)
  const day = found && folded.length <= 200 ? readDay(folded, found[0].length) : null
  if (!found || !day || day.year === null) return null
  const rest = folded.slice(day.end)
  // Nothing but an hour, a second date and a name may follow: « Publié le 3 juin 2023, ce rapport… » is a sentence.
  const after =
    /^[\s,.:–—|-]*(?:a\s+)?(?:\d{1,2}\s*[h:]\s*\d{0,2})?[\s,.;:–—|()-]*(?:(?:mis a jour|modifie|actualise)e?\s.{0,60}?)?(?:\bpar\s+(?<by>.+))?$/.exec(
      rest,
    )
  if (!after) return null
  const by = after.groups?.by
  return { day, updated: found[2] !== undefined, byline: by ? { start: folded.length - by.length, end: folded.length } : null }
}
