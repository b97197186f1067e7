/**
 * Groups of nodes that are one entity (disjoint sets). A join is refused where it would bring together two names that people keep `apart` or two
 * entries of the authority file. Which node stays at the head is decided by the caller, so the order of joins never shows in the result.
 */
export interface Groups {
  /** The node that stands for the whole group. */
  readonly find: (node: number) => number
  /** True where both are one group afterwards. `minor` remembers why it was joined. */
  readonly join: (major: number, minor: number, reason: string) => boolean
  /** Whether `join` would be refused. */
  readonly areApart: (a: number, b: number) => boolean
  /** Why this node was joined to the rest of its group; undefined for one that never was the minor of a join. */
  readonly reason: (node: number) => string | undefined
}

/** `authorityOf` and `apartOf` give, for a node, its entry in the authority file and the nodes it must stay apart from. */
export function makeGroups(
  size: number,
  authorityOf: ReadonlyMap<number, number>,
  apartOf: ReadonlyMap<number, ReadonlySet<number>>,
): Groups {
  const parent = Int32Array.from({ length: size }, (_, i) => i)
  const authority = new Map(authorityOf)
  const watched = new Map<number, number[]>([...apartOf.keys()].map((node) => [node, [node]]))
  const reasons = new Map<number, string>()
  const find = (node: number): number => {
    let root = node
    while (parent[root] !== root) root = parent[root] as number
    for (let at = node; at !== root; ) {
      const next = parent[at] as number
      parent[at] = root
      at = next
    }
    return root
  }
  const areApart = (a: number, b: number): boolean => {
    const [left, right] = [find(a), find(b)]
    if (left === right) return false
    const [first, second] = [authority.get(left), authority.get(right)]
    if (first !== undefined && second !== undefined && first !== second) return true
    return (watched.get(left) ?? []).some((node) => [...(apartOf.get(node) ?? [])].some((other) => find(other) === right))
  }
  const join = (major: number, minor: number, reason: string): boolean => {
    const [left, right] = [find(major), find(minor)]
    if (left !== right) {
      if (areApart(left, right)) return false
      parent[right] = left
      const entry = authority.get(right)
      if (entry !== undefined) authority.set(left, entry)
      const nodes = watched.get(right)
      if (nodes) watched.set(left, [...(watched.get(left) ?? []), ...nodes])
    }
    if (!reasons.has(minor)) reasons.set(minor, reason)
    return true
  }
  return { find, join, areApart, reason: (node) => reasons.get(node) }
}
