/**
 * Text and day of publication (EDTF or null) → the dates in it, in order and without overlap: « du 3 au 5 juin » in June 1909 gives « 3 »
 * 1909-06-03 and « 5 juin » 1909-06-05, both with the interval. Whatever the text, nothing is thrown; linear in its length.
 */
import type { DateMention } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Resolution } from './bearings.ts'
import { dayNumber } from './calendar.ts'
import { type Linked, linkNeighbours } from './link-neighbours.ts'
import { partGlosses } from './part-glosses.ts'
import { proposeDates } from './propose-dates.ts'
import { readHour, readHourBefore } from './read-hour.ts'
import { type Published, readPublished } from './read-published.ts'
import { resolveMoment } from './resolve-moment.ts'
import { asAbout, isAbout } from './sense-about.ts'
import { senseTense } from './sense-tense.ts'
import { type DateToken, splitDateTokens } from './split-date-tokens.ts'
import { isVetoed } from './veto-context.ts'
import { weighRule } from './weigh-rule.ts'

export interface DateOptions {
  /** Where the day of publication stands in the text (dateline): that mention is marked. */
  readonly publication?: Span | null
  /** Keep relative words that name no further day (« hier » beside « 3 juin »): see part-glosses.ts. */
  readonly repeated?: boolean
}

/** « l’hiver 1908-1909 »: a season and the year after it are no interval. */
const SEASON = /^\d{4}-[2-4]\d$/

/** Day from which « la veille » is counted: forgotten after this many words. */
const MEMORY = 150

export function findDates(text: string, published: string | null, options: DateOptions = {}): readonly DateMention[] {
  const tokens = splitDateTokens(text)
  const kept = proposeDates(tokens).filter((proposal) => !isVetoed(tokens, proposal))
  const linked = linkNeighbours(tokens, kept)
  const resolutions = resolveAll(tokens, linked, readPublished(published))
  const mentions: DateMention[] = []
  linked.forEach((proposal, i) => {
    const resolution = resolutions[i]
    if (resolution) mentions.push(toMention(text, tokens, proposal, resolution, intervalOf(proposal, i, resolutions)))
  })
  const marked = markPublication(mentions, published, options.publication ?? null, text)
  return options.repeated ? marked : partGlosses(marked, published).dates
}

function resolveAll(tokens: readonly DateToken[], linked: readonly Linked[], published: Published | null): readonly (Resolution | null)[] {
  let told: number | null = null
  let toldPeriod: string | null = null
  let toldAt = -MEMORY
  return linked.map((proposal) => {
    if (proposal.from - toldAt > MEMORY) [told, toldPeriod] = [null, null]
    const tense = senseTense(tokens, proposal.from, proposal.to)
    const resolution = resolveMoment(proposal.moment, { published, tense, told, toldPeriod })
    const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(resolution?.edtf ?? '')
    if (day) {
      told = dayNumber({ year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) })
      toldAt = proposal.to
    }
    if (/^\d{4}(?:-[01]\d(?:-\d\d)?)?$/.test(resolution?.edtf ?? '')) {
      toldPeriod = resolution?.edtf ?? null
      toldAt = proposal.to
    }
    return resolution && isAbout(tokens, proposal.from, proposal.to) ? { ...resolution, edtf: asAbout(resolution.edtf) } : resolution
  })
}

function intervalOf({ rangeWith }: Linked, at: number, resolutions: readonly (Resolution | null)[]): string | null {
  if (rangeWith === undefined) return null
  const first = resolutions[Math.min(at, rangeWith)]?.edtf ?? null
  const last = resolutions[Math.max(at, rangeWith)]?.edtf ?? null
  if (first === null || last === null || first.includes('/') || last.includes('/')) return null
  if (SEASON.test(first) || SEASON.test(last)) return null
  return first.startsWith('X') !== last.startsWith('X') || (!first.startsWith('X') && first > last) ? null : `${first}/${last}`
}

function toMention(
  text: string,
  tokens: readonly DateToken[],
  proposal: Linked,
  resolution: Resolution,
  interval: string | null,
): DateMention {
  const start = tokens[proposal.from]?.start ?? 0
  const end = tokens[proposal.to - 1]?.end ?? start
  const { unit } = proposal.moment
  const hour = unit === 'day' || unit === 'feast' ? (readHour(tokens, proposal.to) ?? readHourBefore(tokens, proposal.from)) : null
  return {
    text: text.slice(start, end),
    start,
    end,
    edtf: resolution.edtf,
    ...(resolution.relative === undefined ? {} : { relative: resolution.relative }),
    origin: proposal.rule,
    confidence: weighRule(proposal.rule),
    ...(interval === null ? {} : { interval }),
    ...(hour === null ? {} : { hour }),
  }
}

/** Marks the dateline's date: the one at the given place, or the first full date that opens the text and is the day of publication. */
function markPublication(
  mentions: readonly DateMention[],
  published: string | null,
  span: Span | null,
  text: string,
): readonly DateMention[] {
  const at = mentions.findIndex((mention) =>
    span
      ? mention.start < span.end && mention.end > span.start
      : mention.edtf !== null && mention.edtf === published && opens(text, mention),
  )
  return at < 0 ? mentions : mentions.map((mention, i) => (i === at ? { ...mention, publication: true } : mention))
}

/** « 10 janvier 2016. – », « (3 juin 1909) » at the head of the text: a full date with a dash, a full stop or a bracket after it. */
function opens(text: string, mention: DateMention): boolean {
  return (
    mention.start < 400 &&
    mention.relative === undefined &&
    /^\s*(?:[.,:]?\s*[-–—]|\)|\.\s*\n|\n)/.test(text.slice(mention.end, mention.end + 12))
  )
}
