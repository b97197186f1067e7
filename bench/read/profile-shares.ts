/** Work → the share of its CPU time that each part of the reader took: V8's sampler, each sample given to the part nearest the root. */

import type { Profiler } from 'node:inspector'
import { Session } from 'node:inspector/promises'

export type Shares = Readonly<Record<string, number>>

export async function profileShares(work: () => void): Promise<Shares> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 1000 })
  await session.post('Profiler.start')
  work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return sharesOf(profile)
}

/** Samples that no part claims (loading, the loop itself) are `rest`; V8's own cleaning is `garbage`. */
export function sharesOf({ nodes, samples, timeDeltas }: Pick<Profiler.Profile, 'nodes' | 'samples' | 'timeDeltas'>): Shares {
  const partOf = new Map<number, string>()
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const walk = (node: Profiler.ProfileNode, inherited: string | null) => {
    const part = inherited ?? partIn(node)
    partOf.set(node.id, part ?? 'rest')
    for (const id of node.children ?? []) {
      const child = byId.get(id)
      if (child) walk(child, part)
    }
  }
  const root = nodes[0]
  if (root) walk(root, null)
  const times = new Map<string, number>()
  let total = 0
  for (const [at, id] of (samples ?? []).entries()) {
    const delta = timeDeltas?.[at] ?? 0
    const part = partOf.get(id) ?? 'rest'
    if (part === 'idle') continue
    times.set(part, (times.get(part) ?? 0) + delta)
    total += delta
  }
  const sorted = [...times].sort((a, b) => b[1] - a[1])
  return Object.fromEntries(sorted.map(([part, time]) => [part, time / Math.max(1, total)]))
}

function partIn({ callFrame }: Profiler.ProfileNode): string | null {
  if (callFrame.functionName === '(garbage collector)') return 'garbage'
  if (callFrame.functionName === '(idle)') return 'idle'
  return /\/src\/(1-read|2-parse|3-annotate\/[a-z]+|edition)\//.exec(callFrame.url)?.[1] ?? null
}
