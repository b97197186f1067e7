/**
 * Rule → how sure it is that its words are a date and mean that day: « day, month and year » 1, « weekday » 0.89. Every figure is counted, none set
 * by hand: rows are [right, found] as `src/score/weigh-date-rules.ts` prints them (docs/reading-dates.md says on what), drawn to the mean of all rules
 * by ten findings, so that what was seen a few times is never called certain.
 */
const SEEN: ReadonlyMap<string, readonly [right: number, found: number]> = new Map([
  ['a time ago', [8, 8]],
  ['century', [5, 5]],
  ['day and month', [319, 367]],
  ['day of a range', [49, 57]],
  ['day told before', [6, 6]],
  ['day word', [27, 27]],
  ['day, month and year', [1221, 1221]],
  ['decade', [25, 28]],
  ['era', [7, 7]],
  ['figures', [27, 28]],
  ['half or quarter', [6, 8]],
  ['in a time', [8, 9]],
  ['last or next', [5, 6]],
  ['month', [1, 1]],
  ['month and year', [167, 167]],
  ['nth weekday', [2, 2]],
  ['part of a year', [19, 31]],
  ['season', [28, 38]],
  ['spell to or from now', [1, 1]],
  ['this day', [5, 5]],
  ['this period', [5, 5]],
  ['weekday', [10, 11]],
  ['weekday and number', [10, 17]],
  ['weekday of a week', [8, 8]],
  ['weekday, day and month', [158, 169]],
  ['weekday, last or next', [3, 3]],
  ['year', [1027, 1038]],
])

/** Rules that leave the year or week open, and choose it by the tense of the verb and the day of publication. */
export const TURNED: ReadonlySet<string> = new Set([
  'weekday',
  'weekday and number',
  'day and month',
  'day of a range',
  'month',
  'part of a month',
  'feast',
  'day beside another',
])

/** Days in news whose weekday shows which year was meant, and those where the choice agrees. */
const TURNED_RIGHT = 164 / 169
/** Mean share of the rows above, and the weight it has in each. */
const MEAN = 0.92
const DRAWN = 10

const weights = new Map<string, number>()

export function weighRule(rule: string): number {
  const known = weights.get(rule)
  if (known !== undefined) return known
  const [right, found] = SEEN.get(rule) ?? [0, 0]
  const share = (right + DRAWN * MEAN) / (found + DRAWN)
  const weight = Math.round(100 * share * (TURNED.has(rule) ? TURNED_RIGHT : 1)) / 100
  weights.set(rule, weight)
  return weight
}

/** What was counted, for the measure that checks it. */
export function countsOf(rule: string): readonly [right: number, found: number] | null {
  return SEEN.get(rule) ?? null
}
