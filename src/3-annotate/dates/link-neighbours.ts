import type { Moment } from './moment.ts'
import type { Proposal } from './propose-dates.ts'
import { type DateToken, keyAt } from './split-date-tokens.ts'

/** A proposal that knows its range: `interval` is the index of its other end, where « du … au », « de … à », « - » join them. */
export interface Linked extends Proposal {
  readonly rangeWith?: number
}

/** Proposals → the same, where neighbours share what only one says: « 30 avril au 2 mai 2016 », « janvier et novembre 2015 », « 2016-17 ». */
export function linkNeighbours(tokens: readonly DateToken[], proposals: readonly Proposal[]): readonly Linked[] {
  const linked: Linked[] = [...proposals]
  for (let i = linked.length - 2; i >= 0; i--) {
    const left = linked[i]
    const right = linked[i + 1]
    if (!left || !right) continue
    const joint = jointBetween(tokens, left, right)
    if (joint === null) continue
    linked[i] = { ...left, moment: shareYear(left.moment, right.moment), ...(joint === 'range' ? { rangeWith: i + 1 } : {}) }
    if (joint === 'range') linked[i + 1] = { ...right, rangeWith: i }
  }
  return linked
}

function jointBetween(tokens: readonly DateToken[], left: Proposal, right: Proposal): 'range' | 'list' | null {
  const gap = right.from - left.to
  if (gap < 1 || gap > 2 || (tokens[right.from]?.gap ?? 3) > 2) return null
  const first = keyAt(tokens, left.to)
  if (gap === 2 && !/^(?:le|au|du|en|l|d|de)$/.test(keyAt(tokens, left.to + 1)) && keyAt(tokens, left.to + 1) !== "'") return null
  if (/^(?:au|à|-|–|—)$/.test(first) || (first === 'jusqu' && gap === 2)) return 'range'
  if (first === 'et') return keyAt(tokens, left.from - 1) === 'entre' || keyAt(tokens, left.from - 2) === 'entre' ? 'range' : 'list'
  return /^(?:ou|puis|,)$/.test(first) ? 'list' : null
}

/** The left one takes the year of the right one, the year before where its month comes later: « 28 décembre au 3 janvier 2016 ». */
function shareYear(left: Moment, right: Moment): Moment {
  if (left.year !== undefined || left.shortYear !== undefined || left.shift !== undefined || left.month === undefined) return left
  if (right.month === undefined || (right.year === undefined && right.shift === undefined)) return left
  if (right.year === undefined) return right.shift === undefined ? left : { ...left, shift: right.shift }
  return { ...left, year: left.month > right.month ? right.year - 1 : right.year }
}
