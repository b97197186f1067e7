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
  /** Its forms as they are filed (« Élysée », « ELYSEE »), with how many names of cards have each. */
  readonly spellings: readonly Spelling[]
}

export interface Spelling {
  readonly filed: string
  count: number
}

/** Names of one card that are looked at; more than that in one article is no article. */
export const stride = 4096

export interface GatheredNames {
  readonly nodes: readonly NameNode[]
  readonly nodeOf: ReadonlyMap<string, number>
  /** For each card, for each of its names: the node, or −1 for what is never an entity. */
  readonly nodesOfCards: readonly (readonly number[])[]
}

interface Draft extends NameNode {
  readonly at: number[]
  readonly spellings: Spelling[]
}

/** A form, met before: its node (−1 for what is never an entity) and its spelling there. Names come again a hundred times: each is folded once. */
interface Known {
  readonly node: number
  readonly spelling: Spelling
}

export function gatherNodes(cards: readonly Card[], not: readonly string[]): GatheredNames {
  const refused = new Set(not.map(plainForm))
  const nodes: Draft[] = []
  const nodeOf = new Map<string, number>()
  const known = new Map<EntityType, Map<string, Known>>()
  const look = (type: EntityType, filed: string): Known => {
    const key = foldName(filed)
    if (key === '') return { node: -1, spelling: { filed, count: 0 } }
    const id = `${type}|${key}`
    let index = nodeOf.get(id)
    if (index === undefined) {
      index = nodes.length
      nodeOf.set(id, index)
      nodes.push({ type, key, at: [], spellings: [] })
    }
    const spelling = { filed, count: 0 }
    nodes[index]?.spellings.push(spelling)
    return { node: index, spelling }
  }
  const find = (name: CardName): Known => {
    const filed = filedName(name)
    let forms = known.get(name.type)
    if (!forms) {
      forms = new Map()
      known.set(name.type, forms)
    }
    let found = forms.get(filed)
    if (!found) {
      found = look(name.type, filed)
      forms.set(filed, found)
    }
    return found
  }
  const nodesOfCards = cards.map((card, c) =>
    card.names.map((name, n) => {
      if (n >= stride || isRefused(name, refused)) return -1
      const { node, spelling } = find(name)
      if (node < 0) return -1
      spelling.count += 1
      nodes[node]?.at.push(c * stride + n)
      return node
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

/** `not:` means the words as they stand, apostrophes and spaces aside: « orange » does not refuse « Orange ». */
export function plainForm(form: string): string {
  return form.normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim()
}

function isRefused(name: CardName, refused: ReadonlySet<string>): boolean {
  if (refused.size === 0) return false
  return refused.has(plainForm(name.name)) || (name.forms.length > 0 && name.forms.every(({ form }) => refused.has(plainForm(form))))
}
