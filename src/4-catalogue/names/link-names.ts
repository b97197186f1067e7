/**
 * Cards in catalogue order + authority file → which names are one entity across the archive, and which pairs only people can decide. Every join has a
 * reason; what is merely likely is not joined. The order of the articles does not show in the result.
 */
import type { Card } from '../../model/card.ts'
import type { Message } from '../../model/message.ts'
import type { Authorities } from '../../model/settings.ts'
import { type GatheredNames, gatherNodes } from './gather-nodes.ts'
import { joinAcronyms } from './join-acronyms.ts'
import { joinKnownNames } from './join-known-names.ts'
import { joinLikeNames, joinSameWords, type LikePair } from './join-like-names.ts'
import { joinToldNames } from './join-told-names.ts'
import { type Company, keepCompany } from './keep-company.ts'
import { type Groups, makeGroups } from './make-groups.ts'
import { matchAuthorities } from './match-authorities.ts'
import { unifyTypes } from './unify-types.ts'

export interface LinkedNames {
  readonly names: GatheredNames
  readonly groups: Groups
  readonly company: Company
  readonly authorityOf: ReadonlyMap<number, number>
  readonly apartOf: ReadonlyMap<number, ReadonlySet<number>>
  /** Pairs of nodes left open, with the reason that brought them up. */
  readonly open: readonly (readonly [number, number, string])[]
  readonly like: readonly LikePair[]
  readonly messages: readonly Message[]
}

export function linkNames(cards: readonly Card[], authorities: Authorities): LinkedNames {
  const names = gatherNodes(cards, authorities.not)
  const { authorityOf, apartOf, messages } = matchAuthorities(authorities, names)
  const groups = makeGroups(names.nodes.length, authorityOf, apartOf)
  const company = keepCompany(names)
  joinByAuthority(authorityOf, names, groups)
  const types = unifyTypes(cards, names, authorityOf, groups)
  joinSameWords(names, company, groups)
  joinKnownNames(names, groups)
  const told = joinToldNames(cards, names, groups)
  const acronyms = joinAcronyms(cards, names, company, groups)
  const like = joinLikeNames(names, company, groups)
  const open = [...types.map(([a, b]) => [a, b, 'same name, other type'] as const), ...told, ...acronyms]
  return { names, groups, company, authorityOf, apartOf, open, like, messages }
}

function joinByAuthority(authorityOf: ReadonlyMap<number, number>, names: GatheredNames, groups: Groups): void {
  const heads = new Map<number, number>()
  const ordered = [...authorityOf].sort(([a], [b]) => ((names.nodes[a]?.key ?? '') < (names.nodes[b]?.key ?? '') ? -1 : 1))
  for (const [node, entry] of ordered) {
    const head = heads.get(entry)
    if (head === undefined) heads.set(entry, node)
    else groups.join(head, node, 'authority')
  }
}
