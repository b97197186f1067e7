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
import { stride } from '../names/gather-nodes.ts'
import type { LinkedNames } from '../names/link-names.ts'
import { typeRank } from '../names/unify-types.ts'
import { addressEntities, type Draft } from './address-entities.ts'
import { chooseHead, chooseName, mainNodes } from './choose-name.ts'
import { fileName } from './file-name.ts'
import { gatherVariants, type NamedPlace } from './gather-variants.ts'
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
  const { drafts, messages } = addressEntities(draftAll(cards, linked, authorities))
  const entityOfNode = new Int32Array(linked.names.nodes.length).fill(-1)
  drafts.forEach(({ nodes }, index) => {
    for (const node of nodes) entityOfNode[node] = index
  })
  const entities = drafts.map((draft) => makeEntity(cards, linked, draft, gazetteer))
  const entitiesOfCards = linked.names.nodesOfCards.map((nodes) => nodes.map((node) => (node < 0 ? -1 : (entityOfNode[node] ?? -1))))
  return { entities, entitiesOfCards, entityOfNode, messages }
}

function draftAll(cards: readonly Card[], { names, groups, authorityOf }: LinkedNames, authorities: Authorities): Draft[] {
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
    const address = authority?.name ?? chooseName(cards, head ? [head] : [])
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

function makeEntity(cards: readonly Card[], { names, groups }: LinkedNames, draft: Draft, gazetteer: Gazetteer | null): BareEntity {
  const { nodes, type, authority, id } = draft
  const main = mainNodes(nodes, groups).flatMap((node) => names.nodes[node] ?? [])
  const name = authority?.name ?? (draft.only ? draft.address : chooseName(cards, main))
  const places = listPlaces(cards, nodes, { names, groups }, foldName(name))
  const authorityForms = new Set(authority ? [authority.name, ...authority.variants].map(foldName) : [])
  const slug = id.slice(id.indexOf('/') + 1)
  return {
    id,
    type,
    name,
    sort: authority?.sort ?? fileName(type, name),
    slug,
    url: `/${id}/`,
    variants: gatherVariants(places, authorityForms),
    uses: places.reduce((sum, { card, name: n }) => sum + (card.names[n]?.uses ?? 0), 0),
    articles: gatherArticles(places),
    authority,
    ...locatePlace(
      type,
      authority,
      nodes.map((node) => names.nodes[node]?.key ?? ''),
      gazetteer,
    ),
  }
}

function listPlaces(
  cards: readonly Card[],
  nodes: readonly number[],
  { names, groups }: Pick<LinkedNames, 'names' | 'groups'>,
  heading: string,
): readonly NamedPlace[] {
  const found: (NamedPlace & { at: number })[] = []
  for (const index of nodes) {
    const node = names.nodes[index]
    const reason = node?.key === heading ? 'full name' : (groups.reason(index) ?? 'spelling')
    for (const at of node?.at ?? []) {
      const card = cards[Math.floor(at / stride)]
      if (card) found.push({ card, name: at % stride, reason, at })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

function gatherArticles(places: readonly NamedPlace[]): Entity['articles'] {
  const articles: { id: string; uses: number; names: string[]; acts: number }[] = []
  for (const { card, name } of places) {
    const cardName = card.names[name]
    if (!cardName) continue
    let last = articles.at(-1)
    if (last?.id !== card.id) {
      last = { id: card.id, uses: 0, names: [], acts: 0 }
      articles.push(last)
    }
    last.uses += cardName.uses
    last.acts += cardName.acts ?? 0
    if (!last.names.includes(cardName.name)) last.names.push(cardName.name)
  }
  return articles
}
