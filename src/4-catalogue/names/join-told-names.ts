/**
 * Joins what articles themselves say is one: a form that the reader resolved inside an article as acronym or other spelling of a name, and the pairs of
 * `same` (« David Bowie, né David Robert Jones »). Where articles disagree about a form (« CPI ») nothing is joined, unless one reading is three times
 * as frequent as the next.
 */
import type { Card } from '../../model/card.ts'
import type { EntityType } from '../../model/record.ts'
import { compareText } from '../compare-text.ts'
import { foldName } from '../fold-name.ts'
import { bareKey } from './bare-key.ts'
import { compareNames } from './compare-names.ts'
import { filedName, type GatheredNames } from './gather-nodes.ts'
import { initialsOf } from './initials-of.ts'
import type { Groups } from './make-groups.ts'

const global = new Set(['acronym', 'spelling', 'alias'])
/** An acronym whose letters do not fit is only believed where articles spell it out this often. */
const shareTold = 0.3

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
    const [first, second] = [...byGroup.values()].sort(
      (a, b) => b.count - a.count || compareText(names.nodes[a.node]?.key ?? '', names.nodes[b.node]?.key ?? ''),
    )
    if (!first || groups.find(first.node) === groups.find(node) || !isBelievable(names, first, node, reason)) continue
    if (second && second.count * 3 > first.count)
      for (const { node: one } of byGroup.values()) doubtful.push([one, node, 'several expansions'])
    else if (!groups.join(first.node, node, reason)) continue
  }
  return doubtful
}

/** What holds inside one article need not hold everywhere: « A52 » beside a bridge, « Wikimédia » beside « Wikipédia ». */
function isBelievable({ nodes }: GatheredNames, told: { node: number; count: number }, node: number, reason: string): boolean {
  const [full, short] = [nodes[told.node], nodes[node]]
  if (!full || !short || reason === 'alias') return full !== undefined && short !== undefined
  if (reason === 'spelling')
    return bareKey(full.type, full.key) === bareKey(short.type, short.key) || compareNames(full.type, full.key, short.key) !== null
  if (initialsOf(full.key).some((initials) => initials.startsWith(short.key) || short.key.startsWith(initials))) return true
  return full.type !== 'place' && told.count >= shareTold * (short.at.length + told.count)
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
      for (const { form, joined } of name.forms) {
        if (joined === undefined || !global.has(joined)) continue
        const key = foldName(form)
        if (key !== foldName(filedName(name)) && key !== '') note(`${name.type}|${key}`, name.type, node, joined)
      }
    })
    for (const { type, a, b, reason } of card.same ?? []) {
      const node = names.nodeOf.get(`${type}|${foldName(a)}`)
      if (node !== undefined && foldName(a) !== foldName(b)) note(`${type}|${foldName(b)}`, type, node, reason)
    }
  })
  return told
}
