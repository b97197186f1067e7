/** The workshop → records and excerpts for pages, the most recent ones kept in memory: pages of one article or name ask for them in a row. */
import type { Bodies } from '../model/page.ts'
import type { Workshop } from '../model/workshop.ts'

/** About 40 kB a record in memory, 5 kB of excerpts: names ask for all of them, again and again. */
const recordsKept = 64
const excerptsKept = 12_288

export function cacheBodies(workshop: Workshop): Bodies {
  return { record: keepRecent(workshop.record, recordsKept), excerpts: keepRecent(workshop.excerpts, excerptsKept) }
}

/** Remembers the last `size` answers at least, twice as many at most: two generations, the older one dropped whole. */
function keepRecent<T>(ask: (id: string) => T, size: number): (id: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (id) => {
    const found = young.get(id)
    if (found !== undefined) return found
    const value = old.get(id) ?? ask(id)
    young.set(id, value)
    if (young.size > size) [old, young] = [young, new Map()]
    return value
  }
}
