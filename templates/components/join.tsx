import type { ComponentChildren } from 'preact'

/** Parts of a line that are there, with a sign between: `join([a, false, b], ' · ')`. */
export function join(parts: readonly ComponentChildren[], between: string): ComponentChildren {
  const there = parts.filter((part) => part !== false && part !== null && part !== undefined && part !== '')
  return there.map((part, index) => (index === 0 ? part : [between, part]))
}
