/**
 * Joins what articles themselves say is one: a form that the reader resolved inside an article as acronym or other spelling of a name, and the pairs of
 * `same` (« David Bowie, né David Robert Jones »). Where articles disagree about a form (« CPI ») nothing is joined, unless one reading is three times
 * as frequent as the next.
 */
import type { Card } from '../../model/card.ts'
import type { EntityType } from '../../model/record.ts'
import { foldName } from '../fold-name.ts'
import { filedName, type GatheredNames } from './gather-nodes.ts'
import type { Groups } from './make-groups.ts'

const global = new Set(['acronym', 'spelling', 'alias'])

interface Told {
  readonly reason: string
  readonly type: EntityType
  /** Node named → how many articles say so. */
  readonly readings: Map<number, number>
}

/** Gives forms that several entities share: `type|key` → nodes; for people to check. */
export function joinToldNames(
  cards: readonly Card[],
  names: GatheredNames,
  groups: Groups,
): readonly (readonly [number, number, string])[] {
  const doubtful: (readonly [number, number, string])[] = []
  for (const [form, { reason, readings }] of [...gatherTold(cards, names)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const node = names.nodeOf.get(form)
    if (node === undefined) continue
    const byGroup = new Map<number, { node: number; count: number }>()
    for (const [named, count] of [...readings].sort(([a], [b]) => a - b)) {
      const root = groups.find(named)
      const known = byGroup.get(root)
      if (known) known.count += count
      else byGroup.set(root, { node: named, count })
    }
    const [first, second] = [...byGroup.values()].sort((a, b) => b.count - a.count || a.node - b.node)
    if (!first || groups.find(first.node) === groups.find(node)) continue
    if (second && second.count * 3 > first.count)
      for (const { node: one } of byGroup.values()) doubtful.push([one, node, 'several expansions'])
    else if (!groups.join(first.node, node, reason)) continue
  }
  return doubtful
}

function gatherTold(cards: readonly Card[], names: GatheredNames): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>()
  const note = (id: string, type: EntityType, node: number, reason: string) => {
    const known = told.get(id) ?? { reason, type, readings: new Map<number, number>() }
    told.set(id, known)
    known.readings.set(node, (known.readings.get(node) ?? 0) + 1)
  }
  cards.forEach((card, c) => {
    card.names.forEach((name, n) => {
      const node = names.nodesOfCards[c]?.[n] ?? -1
      if (node < 0) return
      const own = foldName(filedName(name))
      for (const { form, joined } of name.forms) {
        const key = joined !== undefined && global.has(joined) ? foldName(form) : own
        if (key !== own && key !== '' && joined !== undefined) note(`${name.type}|${key}`, name.type, node, joined)
      }
    })
    for (const { type, a, b, reason } of card.same ?? []) {
      const node = names.nodeOf.get(`${type}|${foldName(a)}`)
      if (node !== undefined && foldName(a) !== foldName(b)) note(`${type}|${foldName(b)}`, type, node, reason)
    }
  })
  return told
}
