/**
 * A group of nodes → its heading (the form most articles use, rather « État » than « ETAT ») and the key that makes its address. The key depends on the
 * names alone, never on counts: adding an article that brings no new name for an entity cannot move its page.
 */
import type { Card } from '../../model/card.ts'
import { compareText } from '../compare-text.ts'
import { foldName, stripMarks } from '../fold-name.ts'
import { filedName, type NameNode, stride } from '../names/gather-nodes.ts'
import type { Groups } from '../names/make-groups.ts'

/** Reasons that join a lesser name to a fuller or better known one. */
const lesser = new Set(['acronym', 'alias', 'known name', 'authority'])

export function mainNodes(nodes: readonly number[], groups: Groups): readonly number[] {
  const main = nodes.filter((node) => !lesser.has(groups.reason(node) ?? ''))
  return main.length > 0 ? main : nodes
}

/** Persons with first name before those without, then the shortest, then by letters. */
export function chooseKey(nodes: readonly NameNode[]): string {
  const keys = nodes.map(({ type, key }) => ({ key, lone: type === 'person' && !key.includes(' ') }))
  keys.sort((a, b) => Number(a.lone) - Number(b.lone) || a.key.length - b.key.length || compareText(a.key, b.key))
  return keys[0]?.key ?? ''
}

export function chooseName(cards: readonly Card[], nodes: readonly NameNode[]): string {
  const counts = new Map<string, number>()
  for (const { at } of nodes) {
    for (const place of at) {
      const name = cards[Math.floor(place / stride)]?.names[place % stride]
      if (name) counts.set(filedName(name), (counts.get(filedName(name)) ?? 0) + 1)
    }
  }
  // First the key that most articles use, so that « ÉTAT », « Etat » and « État » stand together; then the best of its spellings.
  const byKey = new Map<string, number>()
  for (const [name, count] of counts) byKey.set(foldName(name), (byKey.get(foldName(name)) ?? 0) + count)
  const best = [...byKey].sort(([a, x], [b, y]) => y - x || b.length - a.length || compareText(a, b))[0]?.[0]
  const spellings = [...counts].filter(([name]) => foldName(name) === best)
  spellings.sort(([a, x], [b, y]) => Number(isShouted(a)) - Number(isShouted(b)) || y - x || accents(b) - accents(a) || compareText(a, b))
  return spellings[0]?.[0] ?? ''
}

function isShouted(name: string): boolean {
  return name.length > 5 && name === name.toUpperCase()
}

function accents(name: string): number {
  return name.length - [...name].filter((letter) => stripMarks(letter) === letter).length
}
