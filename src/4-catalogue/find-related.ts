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

/** `marksOf`: for each card its distinct entity ids and tag slugs (`sujets/…`). */
export function findRelated(
  cards: readonly Card[],
  marksOf: readonly (readonly string[])[],
  calls: readonly (readonly (string | null)[])[],
  duplicates: readonly (readonly string[])[],
): readonly Related[] {
  const postings = gatherPostings(marksOf)
  const links = gatherLinks(cards, calls)
  const scores = new Float64Array(cards.length)
  return cards.map((_, index) => {
    const same = new Set(duplicates[index])
    const touched = addScores(index, marksOf[index] ?? [], postings, scores)
    for (const other of links.get(index) ?? []) {
      if (scores[other] === 0) touched.push(other)
      scores[other] = (scores[other] ?? 0) + 10
    }
    const ranked = touched
      .filter((other) => (scores[other] ?? 0) >= scoreAtLeast && !same.has(cards[other]?.id ?? ''))
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
      .slice(0, shown)
    const related = ranked.map((other) =>
      explain(cards[other]?.id ?? '', links.get(index)?.has(other) ?? false, shareMarks(marksOf, index, other, postings)),
    )
    for (const other of touched) scores[other] = 0
    return related
  })
}

function gatherPostings(marksOf: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>()
  marksOf.forEach((marks, index) => {
    for (const mark of marks) {
      const list = postings.get(mark)
      if (list) list.push(index)
      else postings.set(mark, [index])
    }
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

function addScores(
  index: number,
  marks: readonly string[],
  postings: ReadonlyMap<string, readonly number[]>,
  scores: Float64Array,
): number[] {
  const touched: number[] = []
  const rarest = marks
    .map((mark) => postings.get(mark) ?? [])
    .filter((list) => list.length > 1 && list.length <= commonBound)
    .sort((a, b) => a.length - b.length)
    .slice(0, followed)
  for (const list of rarest) {
    const weight = weightOf(list.length)
    for (const other of list) {
      if (other === index) continue
      if (scores[other] === 0) touched.push(other)
      scores[other] = (scores[other] ?? 0) + weight
    }
  }
  return touched
}

function shareMarks(
  marksOf: readonly (readonly string[])[],
  index: number,
  other: number,
  postings: ReadonlyMap<string, readonly number[]>,
): readonly string[] {
  const others = new Set(marksOf[other])
  const count = (mark: string) => postings.get(mark)?.length ?? 0
  return (marksOf[index] ?? [])
    .filter((mark) => others.has(mark))
    .sort((a, b) => count(a) - count(b) || (a < b ? -1 : 1))
    .slice(0, sharedShown)
}

function explain(id: string, linked: boolean, shared: readonly string[]): Related[number] {
  const names = shared.some((mark) => !mark.startsWith('sujets/'))
  return { id, reason: linked ? 'named link' : names ? 'shared names' : 'shared subjects', shared }
}
