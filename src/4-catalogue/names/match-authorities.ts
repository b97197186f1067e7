/** Authority file + nodes → which entry each node belongs to, which nodes stay apart, and what in the file contradicts itself. */
import { message } from '../../messages.ts'
import type { Message } from '../../model/message.ts'
import type { Authorities, Authority } from '../../model/settings.ts'
import { foldName } from '../fold-name.ts'
import type { GatheredNames } from './gather-nodes.ts'

export const authorityPath = 'content/authorities.yaml'

export interface AuthorityMatches {
  /** Node → number of its entry. */
  readonly authorityOf: ReadonlyMap<number, number>
  readonly apartOf: ReadonlyMap<number, ReadonlySet<number>>
  /** Entry → names of `apart`, its own and those of the general list that name it. */
  readonly messages: readonly Message[]
}

export function matchAuthorities(authorities: Authorities, { nodes, nodeOf }: GatheredNames): AuthorityMatches {
  const { claims, messages } = claimNames(authorities.entities)
  const authorityOf = new Map<number, number>()
  for (const [id, entry] of claims) {
    const node = nodeOf.get(id)
    if (node !== undefined) authorityOf.set(node, entry)
  }
  const byKey = new Map<string, number[]>()
  for (const key of new Set(apartPairs(authorities).flat().map(foldName))) byKey.set(key, [])
  if (byKey.size > 0) for (const [index, node] of nodes.entries()) byKey.get(node.key)?.push(index)
  const apart = keepApart(authorities, byKey, claims)
  return { authorityOf, apartOf: apart.apartOf, messages: [...messages, ...apart.messages] }
}

/** `type|key` → entry. A name that two entries claim belongs to the one that has it as its preferred name, else to neither. */
function claimNames(entities: readonly Authority[]): { claims: ReadonlyMap<string, number>; messages: readonly Message[] } {
  const messages: Message[] = []
  const claims = new Map<string, number>()
  entities.forEach((entry, index) => {
    const id = `${entry.type}|${foldName(entry.name)}`
    if (claims.has(id)) messages.push(message('authority-repeated', { path: authorityPath }, { name: entry.name }))
    else claims.set(id, index)
  })
  const preferred = new Set(claims.keys())
  const disputed = new Set<string>()
  entities.forEach((entry, index) => {
    if (claims.get(`${entry.type}|${foldName(entry.name)}`) !== index) return
    for (const variant of entry.variants) {
      const id = `${entry.type}|${foldName(variant)}`
      const holder = claims.get(id)
      if (holder === undefined) claims.set(id, index)
      else if (holder !== index) {
        const first = entities[holder]?.name ?? ''
        messages.push(message('authority-claimed-twice', { path: authorityPath }, { variant, first, second: entry.name }))
        if (!preferred.has(id)) disputed.add(id)
      }
    }
  })
  for (const id of disputed) claims.delete(id)
  return { claims, messages }
}

/** Every pair of names that people keep apart, from the general list and from the entries. */
export function apartPairs(authorities: Authorities): readonly (readonly [string, string])[] {
  const general = authorities.apart.flatMap((names) => names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const)))
  const own = authorities.entities.flatMap((entry) => (entry.apart ?? []).map((other) => [entry.name, other] as const))
  return [...general, ...own]
}

function keepApart(authorities: Authorities, byKey: ReadonlyMap<string, readonly number[]>, claims: ReadonlyMap<string, number>) {
  const messages: Message[] = []
  const apartOf = new Map<number, Set<number>>()
  const unknown = new Set<string>()
  const declared = new Set(authorities.entities.flatMap(({ name, variants }) => [name, ...variants]).map(foldName))
  for (const [a, b] of apartPairs(authorities)) {
    const [left, right] = [byKey.get(foldName(a)) ?? [], byKey.get(foldName(b)) ?? []]
    if (left.length === 0 && !declared.has(foldName(a))) unknown.add(a)
    if (right.length === 0 && !declared.has(foldName(b))) unknown.add(b)
    const entries = authorities.entities.map(({ type }) => type)
    const together = entries.find((type) => {
      const entry = claims.get(`${type}|${foldName(a)}`)
      return entry !== undefined && entry === claims.get(`${type}|${foldName(b)}`)
    })
    // « Philae », the lander, and « Philæ », the island, have one key: they are told apart by type.
    if (together !== undefined && foldName(a) !== foldName(b))
      messages.push(message('apart-contradicted', { path: authorityPath }, { a, b }))
    else for (const one of left) for (const other of right) if (one !== other) separate(apartOf, one, other)
  }
  for (const name of unknown) messages.push(message('apart-unknown', { path: authorityPath }, { name }))
  return { apartOf, messages }
}

function separate(sets: Map<number, Set<number>>, one: number, other: number): void {
  set(sets, one).add(other)
  set(sets, other).add(one)
}

function set(sets: Map<number, Set<number>>, key: number): Set<number> {
  const known = sets.get(key) ?? new Set<number>()
  sets.set(key, known)
  return known
}
