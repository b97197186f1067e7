/**
 * « Voir aussi »: for each article up to five others, best first, with the reason: `named link` (one names the other), `shared names`, `shared subjects`.
 * Rare names and tags weigh most; the weight goes by steps of two in the number of articles, not by the size of the archive, so that an article that
 * comes in disturbs few lists. Only the rarest marks of an article are followed, and those that 80 articles bear not at all: linear.
 */
import type { Card } from '../model/card.ts'
import type { CatalogueArticle } from '../model/catalogue.ts'

const shown = 5
const followed = 16
const commonBound = 80
const scoreAtLeast = 0.6
const sharedShown = 6

type Related = CatalogueArticle['related']

/** Entities and subjects as numbers below `count`; `nameOf` gives the entity's id, or `sujets/…`. */
export interface Marks {
  /** For each card, its distinct marks. */
  readonly marksOf: readonly (readonly number[])[]
  readonly count: number
  readonly nameOf: (mark: number) => string
}

type Postings = readonly (readonly number[])[]

export function findRelated(
  cards: readonly Card[],
  marks: Marks,
  calls: readonly (readonly (string | null)[])[],
  duplicates: readonly (readonly string[])[],
): readonly Related[] {
  const postings = gatherPostings(marks)
  const links = gatherLinks(cards, calls)
  const scores = new Float64Array(cards.length)
  return cards.map((_, index) => {
    const linked = links.get(index)
    const touched = addScores(index, marks.marksOf[index] ?? [], postings, scores)
    for (const other of linked ?? []) {
      if (scores[other] === 0) touched.push(other)
      scores[other] = (scores[other] ?? 0) + 10
    }
    const same = duplicates[index] ?? []
    const best = chooseBest(touched, scores, (other) => same.length > 0 && same.includes(cards[other]?.id ?? ''))
    for (const other of touched) scores[other] = 0
    return best.map((other) => {
      const shared = shareMarks(marks, index, other, postings)
      return { id: cards[other]?.id ?? '', reason: explain(linked?.has(other) ?? false, shared), shared }
    })
  })
}

/** The few of the highest score, of equals the first in catalogue order. */
function chooseBest(touched: readonly number[], scores: Float64Array, isLeftOut: (other: number) => boolean): readonly number[] {
  const best: number[] = []
  for (const other of touched) {
    const score = scores[other] ?? 0
    if (score < scoreAtLeast || isLeftOut(other)) continue
    const isBefore = (one: number) => score > (scores[one] ?? 0) || (score === (scores[one] ?? 0) && other < one)
    let at = best.length
    while (at > 0 && isBefore(best[at - 1] ?? 0)) at -= 1
    if (at === shown) continue
    best.splice(at, 0, other)
    if (best.length > shown) best.pop()
  }
  return best
}

function gatherPostings({ marksOf, count }: Marks): Postings {
  const postings: number[][] = Array.from({ length: count }, () => [])
  marksOf.forEach((marks, index) => {
    for (const mark of marks) postings[mark]?.push(index)
  })
  return postings
}

function gatherLinks(cards: readonly Card[], calls: readonly (readonly (string | null)[])[]): ReadonlyMap<number, ReadonlySet<number>> {
  const numbers = new Map(cards.map(({ id }, index) => [id, index]))
  const links = new Map<number, Set<number>>()
  const note = (from: number, to: number) => links.set(from, (links.get(from) ?? new Set<number>()).add(to))
  calls.forEach((ids, from) => {
    for (const id of ids) {
      const to = id === null ? undefined : numbers.get(id)
      if (to !== undefined && to !== from) {
        note(from, to)
        note(to, from)
      }
    }
  })
  return links
}

/** A mark of 2 articles weighs 1, of 3 a half, of 5 a third… */
function weightOf(articles: number): number {
  return 1 / Math.ceil(Math.log2(Math.max(2, articles)))
}

function addScores(index: number, marks: readonly number[], postings: Postings, scores: Float64Array): number[] {
  const touched: number[] = []
  const usable = marks.filter((mark) => {
    const articles = postings[mark]?.length ?? 0
    return articles > 1 && articles <= commonBound
  })
  usable.sort((a, b) => (postings[a]?.length ?? 0) - (postings[b]?.length ?? 0) || a - b)
  for (const mark of usable.slice(0, followed)) {
    const list = postings[mark] ?? []
    const weight = weightOf(list.length)
    for (const other of list) {
      if (other === index) continue
      if (scores[other] === 0) touched.push(other)
      scores[other] = (scores[other] ?? 0) + weight
    }
  }
  return touched
}

/** Rarest first. */
function shareMarks({ marksOf, nameOf }: Marks, index: number, other: number, postings: Postings): readonly string[] {
  const others = marksOf[other] ?? []
  // Few marks, as is the rule, are looked through quicker than they are made a set.
  const many = others.length > 64 ? new Set(others) : null
  const shared = (marksOf[index] ?? []).filter((mark) => (many ? many.has(mark) : others.includes(mark)))
  shared.sort((a, b) => (postings[a]?.length ?? 0) - (postings[b]?.length ?? 0) || a - b)
  return shared.slice(0, sharedShown).map(nameOf)
}

function explain(linked: boolean, shared: readonly string[]): string {
  if (linked) return 'named link'
  return shared.some((mark) => !mark.startsWith('sujets/')) ? 'shared names' : 'shared subjects'
}
