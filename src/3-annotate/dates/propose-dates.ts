import { ERAS } from '../../french/dates/eras.ts'
import { FEASTS } from '../../french/dates/feasts.ts'
import { MONTH_ABBREVIATIONS, MONTHS } from '../../french/dates/months.ts'
import { NUMBER_WORDS, ORDINAL_WORDS } from '../../french/dates/number-words.ts'
import { REPUBLICAN_MONTHS } from '../../french/dates/republican-calendar.ts'
import { SEASONS } from '../../french/dates/seasons.ts'
import { DAY_WORDS, PERIOD_PARTS, TOLD_DAYS } from '../../french/dates/time-units.ts'
import { WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../../french/dates/weekdays.ts'
import type { Moment, Reading } from './moment.ts'
import { readDay, readNthWeekday, readOrdinalDay } from './read-day.ts'
import { readFeast } from './read-feast.ts'
import { readFigures, readMonthFirst } from './read-figures.ts'
import { readMonthAlone, readPart } from './read-month.ts'
import { readDecade, readEraName, readNumbered, readSeason } from './read-period.ts'
import { readRangeHead, readSecondDay } from './read-range.ts'
import { readCounted, readCountedFromTold, readDayWord, readLastOrNext, readThis } from './read-relative.ts'
import { readRepublican } from './read-republican.ts'
import { readSpell } from './read-spell.ts'
import { readYearAlone, readYearInWords } from './read-year.ts'
import type { DateToken } from './split-date-tokens.ts'

export interface Proposal {
  readonly from: number
  readonly to: number
  readonly moment: Moment
  readonly rule: string
}

type Reader = (tokens: readonly DateToken[], at: number) => Reading | null

/** Tokens → phrases that may be dates, left to right and without overlap; at one place the longest reading wins. */
export function proposeDates(tokens: readonly DateToken[]): readonly Proposal[] {
  const proposals: Proposal[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    const reading = token && token.kind !== 'mark' ? (longest(tokens, at, token) ?? readSecondDay(tokens, at, proposals.at(-1))) : null
    const from = reading?.from ?? at
    if (!reading || from < (proposals.at(-1)?.to ?? 0)) at = Math.max(at + 1, reading?.to ?? 0)
    else {
      proposals.push({ from, to: reading.to, moment: reading.moment, rule: reading.rule })
      at = reading.to
    }
  }
  return proposals
}

function longest(tokens: readonly DateToken[], at: number, token: DateToken): Reading | null {
  const readers = token.kind === 'number' ? OF_NUMBERS : (READERS.get(token.key) ?? (isRoman(token) ? OF_ROMANS : NONE))
  let best: Reading | null = null
  for (const read of readers) {
    const reading = read(tokens, at)
    if (reading && (!best || reading.to > best.to)) best = reading
  }
  return best
}

function isRoman({ key, capital }: DateToken): boolean {
  const first = key.charCodeAt(0)
  return capital && (first === 105 || first === 118 || first === 120) && /^[ivx]+(?:e|eme|er)?$/.test(key)
}

const NONE: readonly Reader[] = []
const OF_ROMANS: readonly Reader[] = [readNumbered]
const OF_NUMBERS: readonly Reader[] = [
  readDay,
  readFigures,
  readRangeHead,
  readYearAlone,
  readNumbered,
  readNthWeekday,
  readRepublican,
  readCountedFromTold,
]

const READERS: ReadonlyMap<string, readonly Reader[]> = index([
  [[...Object.keys(WEEKDAYS)], [readDay, readFeast, readRangeHead]],
  [Object.keys(WEEKDAY_ABBREVIATIONS), [readDay]],
  [
    [...Object.keys(MONTHS), ...Object.keys(MONTH_ABBREVIATIONS)],
    [readMonthAlone, readMonthFirst],
  ],
  [
    ['premier', 'ler', 'dernier', ...Object.keys(NUMBER_WORDS)],
    [readDay, readRangeHead, readNthWeekday, readRepublican, readCountedFromTold, readYearInWords],
  ],
  [Object.keys(ORDINAL_WORDS), [readNthWeekday, readNumbered, readOrdinalDay]],
  [['dix', 'vingt'], [readNumbered]],
  [Object.keys(SEASONS), [readSeason]],
  [Object.keys(PERIOD_PARTS), [readPart]],
  [[...Object.keys(DAY_WORDS), ...Object.keys(TOLD_DAYS), 'avant', 'apres', 'aujourd', 'maintenant'], [readDayWord]],
  [['ce', 'cet', 'cette'], [readThis]],
  [['les', 'ces', 'des', 'aux'], [readSpell]],
  [['week', 'weekend', 'trimestre', 'semestre', 'siecle', 'nuit', 'semaine', 'mois', 'an', 'annee'], [readLastOrNext]],
  [['il', 'voici', 'voila', 'dans'], [readCounted]],
  [['annees', 'decennie'], [readDecade]],
  [['an', ...Object.keys(REPUBLICAN_MONTHS)], [readRepublican]],
  [Object.keys(FEASTS).map(firstWord), [readFeast]],
  [Object.keys(ERAS).map(firstWord), [readEraName]],
])

function index(entries: readonly (readonly [readonly string[], readonly Reader[]])[]): ReadonlyMap<string, readonly Reader[]> {
  const map = new Map<string, readonly Reader[]>()
  for (const [words, readers] of entries) {
    for (const word of new Set(words)) map.set(word, [...new Set([...(map.get(word) ?? []), ...readers])])
  }
  return map
}

function firstWord(name: string): string {
  return name.split(' ')[0] ?? name
}
