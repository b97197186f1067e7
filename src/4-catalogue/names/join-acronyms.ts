/**
 * Joins acronyms with the long names whose initials they are, though no article spells both out: « CPI » and « Cour pénale internationale ». Only
 * where one long name of the archive fits, or just one of those that fit is named beside the acronym; two letters (« PS ») always want that.
 */
import type { Card } from '../../model/card.ts'
import { type GatheredNames, stride } from './gather-nodes.ts'
import { initialsOf, isAcronym } from './initials-of.ts'
import type { Company } from './keep-company.ts'
import type { Groups } from './make-groups.ts'

/** Gives the pairs that stay open. */
export function joinAcronyms(
  cards: readonly Card[],
  names: GatheredNames,
  company: Company,
  groups: Groups,
): readonly (readonly [number, number, string])[] {
  const acronyms = listAcronyms(cards, names)
  const fitting = new Map<number, number[]>()
  names.nodes.forEach(({ type, key }, node) => {
    for (const initials of initialsOf(key)) {
      const acronym = acronyms.get(`${type}|${initials}`)
      if (acronym !== undefined) fitting.set(acronym, [...(fitting.get(acronym) ?? []), node])
    }
  })
  const doubtful: (readonly [number, number, string])[] = []
  for (const [acronym, nodes] of [...fitting].sort(([a], [b]) => a - b)) {
    // An acronym that already stands for something else has been explained by an article, a list or a person.
    if (groups.reason(acronym) !== undefined) continue
    const heads = oneOfEachGroup(nodes, groups).filter((node) => groups.find(node) !== groups.find(acronym))
    const beside = heads.filter((node) => nodes.some((one) => groups.find(one) === groups.find(node) && company.sideBySide(one, acronym)))
    const letters = names.nodes[acronym]?.key.length ?? 0
    const chosen = beside.length === 1 ? beside[0] : heads.length === 1 && letters > 2 ? heads[0] : undefined
    if (chosen !== undefined) groups.join(chosen, acronym, 'acronym')
    else for (const node of heads) doubtful.push([node, acronym, 'acronym'])
  }
  return doubtful
}

function listAcronyms(cards: readonly Card[], { nodes }: GatheredNames): ReadonlyMap<string, number> {
  const acronyms = new Map<string, number>()
  nodes.forEach(({ type, key, at }, node) => {
    if (type === 'person' || key.length > 8 || key.includes(' ')) return
    const seen = at.slice(0, 20).some((place) => isAcronym(cards[Math.floor(place / stride)]?.names[place % stride]?.name ?? ''))
    if (seen) acronyms.set(`${type}|${key}`, node)
  })
  return acronyms
}

function oneOfEachGroup(nodes: readonly number[], groups: Groups): readonly number[] {
  const seen = new Map<number, number>()
  for (const node of nodes) if (!seen.has(groups.find(node))) seen.set(groups.find(node), node)
  return [...seen.values()]
}
