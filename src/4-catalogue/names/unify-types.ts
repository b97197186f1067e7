/**
 * One key under several types (« Élysée » place here, organisation there) → one entity where one type plainly prevails, else one for each type.
 * A person is only taken for something else when the reader said « person » once in ten or less: « Washington » stays two.
 */
import type { Card } from '../../model/card.ts'
import { type GatheredNames, stride } from './gather-nodes.ts'
import type { Groups } from './make-groups.ts'

/** Nodes of another type join when they weigh no more than this share of the prevailing one. */
const share = 0.5
const shareOfPersons = 0.12
/** An entry in the authority file weighs as much as this many articles. */
const authorityWeight = 20

/** Joins, and gives the pairs that stay two: for people to check. */
export function unifyTypes(
  cards: readonly Card[],
  { nodes }: GatheredNames,
  authorityOf: ReadonlyMap<number, number>,
  groups: Groups,
): readonly (readonly [number, number])[] {
  const byKey = new Map<string, number[]>()
  nodes.forEach(({ key }, index) => {
    const known = byKey.get(key)
    if (known) known.push(index)
    else byKey.set(key, [index])
  })
  const doubtful: (readonly [number, number])[] = []
  for (const indexes of byKey.values()) {
    if (indexes.length < 2) continue
    const weighed = indexes
      .map((index) => ({ index, weight: weigh(cards, nodes[index]?.at ?? []) + (authorityOf.has(index) ? authorityWeight : 0) }))
      .sort((a, b) => b.weight - a.weight || typeRank(nodes[a.index]?.type) - typeRank(nodes[b.index]?.type))
    const [major, ...minors] = weighed
    if (!major) continue
    for (const minor of minors) {
      const persons = nodes[major.index]?.type === 'person' || nodes[minor.index]?.type === 'person'
      const joined =
        minor.weight <= major.weight * (persons ? shareOfPersons : share) && groups.join(major.index, minor.index, 'same name, other type')
      if (!joined && !groups.areApart(major.index, minor.index)) doubtful.push([major.index, minor.index])
    }
  }
  return doubtful
}

const ranks = ['place', 'organisation', 'person', 'event', 'product']

export function typeRank(type: string | undefined): number {
  return ranks.indexOf(type ?? '')
}

function weigh(cards: readonly Card[], at: readonly number[]): number {
  let weight = 0
  for (const place of at) weight += cards[Math.floor(place / stride)]?.names[place % stride]?.confidence ?? 0
  return weight
}
