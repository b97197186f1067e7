/**
 * Linked names → the entities of the archive, each with its forms, articles and coordinates, ordered by id; and for each name of each card the number
 * of its entity.
 */
import type { Card } from '../../model/card.ts'
import type { Entity, Gazetteer } from '../../model/catalogue.ts'
import type { Message } from '../../model/message.ts'
import type { EntityType } from '../../model/record.ts'
import type { Authorities } from '../../model/settings.ts'
import { foldName } from '../fold-name.ts'
import type { LinkedNames } from '../names/link-names.ts'
import { typeRank } from '../names/unify-types.ts'
import { addressEntities, type Draft } from './address-entities.ts'
import { chooseHead, chooseName, mainNodes } from './choose-name.ts'
import { fileName } from './file-name.ts'
import { gatherUses, type Uses } from './gather-uses.ts'
import { locatePlace } from './locate-place.ts'

/** An entity before its company is known. */
export type BareEntity = Omit<Entity, 'with' | 'said' | 'apart'>

export interface MadeEntities {
  readonly entities: readonly BareEntity[]
  /** For each card, for each of its names: number of the entity, or −1. */
  readonly entitiesOfCards: readonly (readonly number[])[]
  /** Node → number of the entity. */
  readonly entityOfNode: Int32Array
  readonly messages: readonly Message[]
}

export function makeEntities(
  cards: readonly Card[],
  linked: LinkedNames,
  authorities: Authorities,
  gazetteer: Gazetteer | null,
): MadeEntities {
  const { drafts, messages } = addressEntities(draftAll(linked, authorities))
  const entityOfNode = new Int32Array(linked.names.nodes.length).fill(-1)
  drafts.forEach(({ nodes }, index) => {
    for (const node of nodes) entityOfNode[node] = index
  })
  const named = drafts.map((draft) => nameDraft(draft, linked))
  const uses = gatherUses(cards, {
    nodesOfCards: linked.names.nodesOfCards,
    entityOfNode,
    reasonOfNode: listReasons(named, linked),
    authorityForms: named.map(({ authority }) => (authority ? new Set([authority.name, ...authority.variants].map(foldName)) : null)),
  })
  const entities = named.map((draft, index) => makeEntity(draft, uses[index] ?? { articles: [], variants: [] }, linked, gazetteer))
  const entitiesOfCards = linked.names.nodesOfCards.map((nodes) => nodes.map((node) => (node < 0 ? -1 : (entityOfNode[node] ?? -1))))
  return { entities, entitiesOfCards, entityOfNode, messages }
}

type NamedDraft = Draft & { readonly name: string }

function nameDraft(draft: Draft, { names, groups }: LinkedNames): NamedDraft {
  const { nodes, authority, address, only } = draft
  if (authority) return { ...draft, name: authority.name }
  return { ...draft, name: only ? address : chooseName(mainNodes(nodes, groups).flatMap((node) => names.nodes[node] ?? [])) }
}

/** For each node why it was joined to its entity. */
function listReasons(drafts: readonly NamedDraft[], { names, groups }: LinkedNames): readonly string[] {
  const reasons = names.nodes.map(() => 'spelling')
  for (const { nodes, name } of drafts) {
    const heading = foldName(name)
    for (const node of nodes) reasons[node] = names.nodes[node]?.key === heading ? 'full name' : (groups.reason(node) ?? 'spelling')
  }
  return reasons
}

function draftAll({ names, groups, authorityOf }: LinkedNames, authorities: Authorities): Draft[] {
  const members = new Map<number, number[]>()
  names.nodes.forEach((_, node) => {
    const root = groups.find(node)
    const known = members.get(root)
    if (known) known.push(node)
    else members.set(root, [node])
  })
  return [...members.values()].map((nodes) => {
    const entry = nodes.map((node) => authorityOf.get(node)).find((one) => one !== undefined)
    const authority = entry === undefined ? null : (authorities.entities[entry] ?? null)
    const type = authority?.type ?? prevailingType(nodes, names.nodes)
    const head = chooseHead(nodes, names.nodes, groups)
    const address = authority?.name ?? chooseName(head ? [head] : [])
    const only = head !== undefined && mainNodes(nodes, groups).length === 1
    return { nodes, type, authority, only, address, key: authority ? foldName(authority.name) : (head?.key ?? ''), id: '' }
  })
}

function prevailingType(nodes: readonly number[], all: LinkedNames['names']['nodes']): EntityType {
  const weights = new Map<EntityType, number>()
  for (const node of nodes) {
    const { type, at } = all[node] ?? { type: 'place' as const, at: [] }
    weights.set(type, (weights.get(type) ?? 0) + at.length)
  }
  return [...weights].sort(([a, x], [b, y]) => y - x || typeRank(a) - typeRank(b))[0]?.[0] ?? 'place'
}

function makeEntity(draft: NamedDraft, { articles, variants }: Uses, { names }: LinkedNames, gazetteer: Gazetteer | null): BareEntity {
  const { nodes, type, authority, id, name } = draft
  const keys = nodes.map((node) => names.nodes[node]?.key ?? '')
  const { coordinates, coordinatesOrigin } = locatePlace(type, authority, keys, gazetteer)
  return {
    id,
    type,
    name,
    sort: authority?.sort ?? fileName(type, name),
    slug: id.slice(id.indexOf('/') + 1),
    url: `/${id}/`,
    variants,
    uses: articles.reduce((sum, { uses }) => sum + uses, 0),
    articles,
    authority,
    coordinates,
    coordinatesOrigin,
  }
}
