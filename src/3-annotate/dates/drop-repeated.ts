import type { DateMention } from '../../model/record.ts'
import { dayNumber } from './calendar.ts'
import { readPublished } from './read-published.ts'

/** Days on either side of the day of publication that are the article's own time. */
const OWN_TIME = 7

/**
 * Drops relative words that name no further day: « mardi » after « mardi 3 juin », and, in a text that prints its own date, those of the week
 * around it (« hier », « ce matin », « cette année »). Days that the text writes out stay, and words whose day is not known.
 */
export function dropRepeated(mentions: readonly DateMention[], published: string | null): readonly DateMention[] {
  const written = new Set<string>()
  for (const { edtf, relative } of mentions) if (edtf !== null && relative === undefined) written.add(edtf)
  const today = mentions.some((mention) => mention.publication) ? (readPublished(published)?.last ?? null) : null
  return mentions.filter(({ edtf, relative, interval }) => {
    if (relative === undefined || edtf === null) return true
    if (written.has(edtf) || (interval === undefined && today !== null && touches(edtf, today))) return false
    written.add(edtf)
    return true
  })
}

/** True where a value holds the day, or lies within its week: « cette année », « samedi ». */
function touches(edtf: string, today: number): boolean {
  const [first = '', last = first] = edtf.split('/')
  const from = readPublished(first)
  const to = readPublished(last)
  if (!from || !to || /^\d{4}-(?:2|3|4)\d/.test(first)) return false
  const start = dayNumber({ year: from.year, month: from.month ?? 1, day: from.day ?? 1 })
  return start - OWN_TIME <= today && today <= to.last + OWN_TIME && (from.day === undefined ? start <= today : true)
}
