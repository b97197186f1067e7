import type { DateMention } from '../../model/record.ts'
import { dayNumber } from './calendar.ts'
import { readPublished } from './read-published.ts'

/** Days on either side of the day of publication that are the article's own time. */
const OWN_TIME = 7

/** « cette année », « au début de l’année »: the year or month of publication. */
const OWN_PERIOD: ReadonlySet<string> = new Set(['P0Y', 'P0M'])

export interface PartedDates {
  /** What the text tells of: dates to count and to browse by. */
  readonly dates: readonly DateMention[]
  /** Relative words that name no further day: read for the reader's sake, counted nowhere. */
  readonly glosses: readonly DateMention[]
}

/**
 * Mentions, in order → those that name a day of their own, and relative words that do not: « mardi » after « mardi 3 juin », and, in a text that
 * prints its own date, those of the week around it (« hier », « ce matin », « cette année »). Days that the text writes out are dates always, and
 * so are words whose day is not known.
 */
export function partGlosses(mentions: readonly DateMention[], published: string | null): PartedDates {
  const written = new Set<string>()
  for (const { edtf, relative } of mentions) if (edtf !== null && relative === undefined) written.add(edtf)
  const today = mentions.some((mention) => mention.publication) ? (readPublished(published)?.last ?? null) : null
  const dates: DateMention[] = []
  const glosses: DateMention[] = []
  for (const mention of mentions) {
    const { edtf, relative, interval } = mention
    const isFurther =
      relative === undefined ||
      edtf === null ||
      (!written.has(edtf) && !(interval === undefined && today !== null && (OWN_PERIOD.has(relative) || touches(edtf, today))))
    if (isFurther && relative !== undefined && edtf !== null) written.add(edtf)
    const list = isFurther ? dates : glosses
    list.push(mention)
  }
  return { dates, glosses }
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
