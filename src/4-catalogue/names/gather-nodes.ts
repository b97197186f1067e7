/**
 * Cards → nodes: all names of one type that fold to one key, wherever they stand. « Conseil d'Etat » and « conseil d’État » are one node;
 * « Curie » said of a « Mme » is the node `mme curie`, never that of a bare « Curie ».
 */
import { civilTitles } from '../../french/civil-titles.ts'
import type { Card, CardName } from '../../model/card.ts'
import type { EntityType } from '../../model/record.ts'
import { foldName } from '../fold-name.ts'

export interface NameNode {
  readonly type: EntityType
  readonly key: string
  /** Where it stands, ascending: number of the card times `stride` plus number of the name in the card. */
  readonly at: readonly number[]
}

/** Names of one card that are looked at; more than that in one article is no article. */
export const stride = 4096

export interface GatheredNames {
  readonly nodes: readonly NameNode[]
  readonly nodeOf: ReadonlyMap<string, number>
  /** For each card, for each of its names: the node, or −1 for what is never an entity. */
  readonly nodesOfCards: readonly (readonly number[])[]
}

export function gatherNodes(cards: readonly Card[], not: readonly string[]): GatheredNames {
  const refused = new Set(not.map(plainForm))
  const nodes: { type: EntityType; key: string; at: number[] }[] = []
  const nodeOf = new Map<string, number>()
  const nodesOfCards = cards.map((card, c) =>
    card.names.map((name, n) => {
      const key = n < stride && !isRefused(name, refused) ? keyOf(name) : ''
      if (key === '') return -1
      const id = `${name.type}|${key}`
      let index = nodeOf.get(id)
      if (index === undefined) {
        index = nodes.length
        nodeOf.set(id, index)
        nodes.push({ type: name.type, key, at: [] })
      }
      nodes[index]?.at.push(c * stride + n)
      return index
    }),
  )
  return { nodes, nodeOf, nodesOfCards }
}

/** The name as it is filed: a lone surname keeps the civil title that tells whose it is. */
export function filedName(name: CardName): string {
  if (name.type !== 'person' || name.role === undefined || /\s/.test(name.name)) return name.name
  const title = civilTitles[name.role.toLowerCase()]
  return title === undefined ? name.name : `${title} ${name.name}`
}

export function keyOf(name: CardName): string {
  return foldName(filedName(name))
}

/** `not:` means the words as they stand, apostrophes and spaces aside: « orange » does not refuse « Orange ». */
export function plainForm(form: string): string {
  return form.normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim()
}

function isRefused(name: CardName, refused: ReadonlySet<string>): boolean {
  if (refused.size === 0) return false
  return refused.has(plainForm(name.name)) || (name.forms.length > 0 && name.forms.every(({ form }) => refused.has(plainForm(form))))
}
