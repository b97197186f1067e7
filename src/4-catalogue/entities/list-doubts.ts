/**
 * Pairs of names that may be one entity and that nothing decided → doubts with what speaks for and against, best first. A lone surname (« Farman »)
 * is set beside those who bear it; nothing is joined here.
 */
import { FEMININE_NAMES, MASCULINE_NAMES } from '../../french/given-names.ts'
import type { Doubt } from '../../model/catalogue.ts'
import { compareText } from '../compare-text.ts'
import { foldName } from '../fold-name.ts'
import type { NameNode } from '../names/gather-nodes.ts'
import type { LinkedNames } from '../names/link-names.ts'
import { splitName } from '../names/sort-name.ts'
import type { MadeEntities } from './make-entities.ts'

const most = 2000
const bearersAtMost = 4
const sharedShown = 24

const weights: Readonly<Record<string, number>> = {
  spelling: 0.45,
  sound: 0.45,
  'longer name': 0.5,
  initials: 0.35,
  acronym: 0.4,
  'several expansions': 0.3,
  'same name, other type': 0.4,
  'same surname': 0.35,
}

export function listDoubts(linked: LinkedNames, made: MadeEntities): readonly Doubt[] {
  const doubts = new Map<string, Doubt>()
  const consider = (a: number, b: number, reason: string, others = 0) => {
    const doubt = weighPair(linked, made, a, b, reason, others)
    const known = doubt && doubts.get(`${doubt.a} ${doubt.b}`)
    if (doubt && (!known || known.score < doubt.score)) doubts.set(`${doubt.a} ${doubt.b}`, doubt)
  }
  for (const { a, b, likeness } of linked.like) consider(a, b, likeness)
  for (const [a, b, reason] of linked.open) consider(a, b, reason)
  for (const [lone, bearers] of findBearers(linked, made))
    for (const bearer of bearers) consider(bearer, lone, 'same surname', bearers.length - 1)
  return [...doubts.values()].sort((x, y) => y.score - x.score || compareText(x.a, y.a) || compareText(x.b, y.b)).slice(0, most)
}

function weighPair(linked: LinkedNames, made: MadeEntities, a: number, b: number, reason: string, others: number): Doubt | null {
  const [one, other] = [made.entityOfNode[a] ?? -1, made.entityOfNode[b] ?? -1]
  const [left, right] = [made.entities[one], made.entities[other]]
  if (!left || !right || one === other || linked.groups.areApart(a, b)) return null
  const shared = linked.company.shared(a, b)
  const sideBySide = reason !== 'same name, other type' && linked.company.sideBySide(a, b)
  const resolved = reason === 'same surname' && isResolvedElsewhere(made, one, linked.names.nodes[b])
  const reasons = [reason, ...(shared.length > 0 ? ['shared context'] : []), ...(resolved ? ['resolved elsewhere'] : [])]
  const against = [
    ...(sideBySide ? ['named side by side'] : []),
    ...(others > 0 ? ['other bearers'] : []),
    ...(shared.length === 0 ? ['no shared context'] : []),
    ...(areYearsApart(left.variants, right.variants) ? ['years apart'] : []),
  ]
  const score =
    (weights[reason] ?? 0.3) + Math.min(3, shared.length) * 0.1 + (resolved ? 0.2 : 0) - (sideBySide ? 0.25 : 0) - Math.min(3, others) * 0.1
  const ids = [...new Set(shared.slice(0, sharedShown).flatMap((node) => made.entities[made.entityOfNode[node] ?? -1]?.id ?? []))].sort(
    compareText,
  )
  const late = against.includes('years apart') ? 0.2 : 0
  return {
    a: left.id,
    b: right.id,
    reasons,
    against,
    shared: ids,
    score: Math.round(Math.max(0, Math.min(0.95, score - late)) * 100) / 100,
  }
}

/** More than forty years between the last of one and the first of the other. */
function areYearsApart(a: readonly { years: readonly [string, string] | null }[], b: typeof a): boolean {
  const span = (variants: typeof a) => variants.flatMap(({ years }) => (years ? [Number(years[0]), Number(years[1])] : []))
  const [left, right] = [span(a), span(b)]
  if (left.length === 0 || right.length === 0) return false
  return Math.min(...right) - Math.max(...left) > 40 || Math.min(...left) - Math.max(...right) > 40
}

function isResolvedElsewhere({ entities }: MadeEntities, bearer: number, lone: NameNode | undefined): boolean {
  const word = lone?.key.split(' ').at(-1) ?? ''
  return (entities[bearer]?.variants ?? []).some(
    ({ form, reason }) => reason === 'surname in the article' && form.toLowerCase().endsWith(word),
  )
}

/** Node of a lone surname → a node of each person (four at most, else nobody could tell) who bears it with a first name. */
function findBearers({ names }: LinkedNames, { entityOfNode }: MadeEntities): ReadonlyMap<number, readonly number[]> {
  const byLast = new Map<string, Map<number, number>>()
  names.nodes.forEach(({ type, key }, node) => {
    if (type !== 'person' || !key.includes(' ')) return
    const { last, first } = splitName(key, true)
    if (first === '' || isTitle(first)) return
    const bearers = byLast.get(last) ?? new Map<number, number>()
    byLast.set(last, bearers)
    const entity = entityOfNode[node] ?? -1
    if (!bearers.has(entity)) bearers.set(entity, node)
  })
  const found = new Map<number, readonly number[]>()
  names.nodes.forEach(({ type, key }, node) => {
    if (type !== 'person') return
    const { last, first } = splitName(key, true)
    const bearers = first === '' || isTitle(first) ? byLast.get(last) : undefined
    if (!bearers || bearers.size > bearersAtMost || bearers.has(entityOfNode[node] ?? -1)) return
    const possible = [...bearers.values()].filter((bearer) => mayBear(first, names.nodes[bearer]?.key ?? ''))
    if (possible.length > 0) found.set(node, possible)
  })
  return found
}

const feminine = new Set(FEMININE_NAMES.map(foldName))
const masculine = new Set(MASCULINE_NAMES.map(foldName))

/** « Mme Curie » is not Pierre, « M. Curie » not Marie; first names that may be either stay. */
function mayBear(title: string, bearer: string): boolean {
  const first = bearer.split(' ')[0] ?? ''
  return title === '' || !(title === 'm' ? feminine : masculine).has(first)
}

function isTitle(first: string): boolean {
  return ['m', 'mme', 'mlle'].includes(first)
}
