/**
 * For pairs of nodes: do they keep the same company, and do articles name them side by side? What decides between two spellings of one name and two
 * people of like name. Looks at a bounded number of articles, and leaves out those whom everyone knows (« France »).
 */
import type { GatheredNames } from './gather-nodes.ts'
import { stride } from './gather-nodes.ts'

const articlesLookedAt = 60
/** Companies kept in memory. */
const remembered = 20_000
/** A node in more articles than this says nothing about the company. */
const commonBound = 120

export interface Company {
  /** Nodes that both stand beside, commonplace ones left out. */
  readonly shared: (a: number, b: number) => readonly number[]
  /** Whether some article lists both as two. */
  readonly sideBySide: (a: number, b: number) => boolean
}

export function keepCompany({ nodes, nodesOfCards }: GatheredNames): Company {
  const cardsOf = (node: number) => (nodes[node]?.at ?? []).slice(0, articlesLookedAt).map((place) => Math.floor(place / stride))
  const known = new Map<number, ReadonlySet<number>>()
  const companyOf = (node: number): ReadonlySet<number> => {
    const before = known.get(node)
    if (before) return before
    const company = new Set<number>()
    for (const card of cardsOf(node)) {
      for (const other of nodesOfCards[card] ?? [])
        if (other >= 0 && other !== node && (nodes[other]?.at.length ?? 0) <= commonBound) company.add(other)
    }
    if (known.size >= remembered) known.clear()
    known.set(node, company)
    return company
  }
  return {
    shared: (a, b) => {
      const right = companyOf(b)
      return [...companyOf(a)].filter((node) => node !== b && right.has(node)).sort((x, y) => x - y)
    },
    sideBySide: (a, b) => haveCardInCommon(nodes[a]?.at ?? [], nodes[b]?.at ?? []),
  }
}

/** Both lists ascend: one walk through both. */
function haveCardInCommon(left: readonly number[], right: readonly number[]): boolean {
  let i = 0
  let j = 0
  while (i < left.length && j < right.length) {
    const one = Math.floor((left[i] ?? 0) / stride)
    const other = Math.floor((right[j] ?? 0) / stride)
    if (one === other) return true
    if (one < other) i += 1
    else j += 1
  }
  return false
}
