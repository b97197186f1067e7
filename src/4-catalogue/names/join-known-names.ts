/** Joins what the whole French press calls one: « Daech » and « État islamique ». Only names that stand in the archive count. */
import { sameNames } from '../../french/same-names.ts'
import { foldName } from '../fold-name.ts'
import type { GatheredNames } from './gather-nodes.ts'
import type { Groups } from './make-groups.ts'

export function joinKnownNames({ nodeOf }: GatheredNames, groups: Groups): void {
  for (const [type, ...names] of sameNames) {
    const nodes = names.flatMap((name) => nodeOf.get(`${type}|${foldName(name)}`) ?? [])
    const [head, ...others] = nodes
    if (head === undefined) continue
    for (const other of others) if (other !== head) groups.join(head, other, 'known name')
  }
}
