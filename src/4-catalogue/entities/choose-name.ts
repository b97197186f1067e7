/**
 * A group of nodes → its heading (the form most articles use, rather « État » than « ETAT ») and the key that makes its address. The key stays
 * when an article comes in that brings no new name, and nearly always when it does.
 */
import type { EntityType } from '../../model/record.ts'
import { compareText } from '../compare-text.ts'
import { foldName, stripMarks } from '../fold-name.ts'
import type { NameNode } from '../names/gather-nodes.ts'
import type { Groups } from '../names/make-groups.ts'

/** Reasons that join a lesser name to a fuller or better known one. */
const lesser = new Set(['acronym', 'alias', 'known name', 'authority'])

export function mainNodes(nodes: readonly number[], groups: Groups): readonly number[] {
  const main = nodes.filter((node) => !lesser.has(groups.reason(node) ?? ''))
  return main.length > 0 ? main : nodes
}

/**
 * The node whose name makes the address: no acronym, no alias, no longer form where there is a shorter full name. Of several spellings those that less than half
 * as many articles use as the first do not count, so that a stray misspelling cannot move the page of a well-known name; then persons with their first
 * name, the shortest, the first by letters.
 */
export function chooseHead(nodes: readonly number[], all: readonly NameNode[], groups: Groups): NameNode | undefined {
  const main = mainNodes(nodes, groups)
  const short = main.filter((node) => groups.reason(node) !== 'longer name')
  const candidates = (short.length > 0 ? short : main).flatMap((node) => all[node] ?? [])
  const most = candidates.reduce((max, { at }) => Math.max(max, at.length), 0)
  const lone = ({ type, key }: NameNode) => Number(type === 'person' && !key.includes(' '))
  const usual = candidates.filter(({ at }) => at.length * 2 >= most)
  usual.sort((a, b) => lone(a) - lone(b) || a.key.length - b.key.length || compareText(a.key, b.key))
  return usual[0]
}

export function chooseName(nodes: readonly NameNode[]): string {
  const [first, ...others] = nodes
  if (!first) return ''
  if (others.length === 0 && first.spellings.length === 1) return quiet(first.type, first.spellings[0]?.filed ?? '')
  const counts = new Map<string, number>()
  for (const { spellings } of nodes) for (const { filed, count } of spellings) counts.set(filed, (counts.get(filed) ?? 0) + count)
  // First the key that most articles use, so that « ÉTAT », « Etat » and « État » stand together; then the best of its spellings.
  const byKey = new Map<string, number>()
  for (const [name, count] of counts) byKey.set(foldName(name), (byKey.get(foldName(name)) ?? 0) + count)
  const best = [...byKey].sort(([a, x], [b, y]) => y - x || b.length - a.length || compareText(a, b))[0]?.[0]
  const spellings = [...counts].filter(([name]) => foldName(name) === best)
  spellings.sort(([a, x], [b, y]) => Number(isShouted(a)) - Number(isShouted(b)) || y - x || accents(b) - accents(a) || compareText(a, b))
  return quiet(first.type, spellings[0]?.[0] ?? '')
}

/** A place or person that only a dateline or a headline names: « MONTIGNAC-SUR-VÉZÈRE » → « Montignac-sur-Vézère ». Acronyms stay. */
function quiet(type: EntityType, name: string): string {
  if ((type !== 'place' && type !== 'person') || !isShouted(name)) return name
  return name.replace(/[\p{L}\p{M}]+/gu, (word, at: number) => {
    const lower = word.toLowerCase()
    const small = at > 0 && ['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'sur', 'sous', 'en', 'et', 'aux'].includes(lower)
    return small ? lower : word.charAt(0) + lower.slice(1)
  })
}

function isShouted(name: string): boolean {
  return name.length > 5 && name === name.toUpperCase()
}

function accents(name: string): number {
  return name.length - [...name].filter((letter) => stripMarks(letter) === letter).length
}
