import type { Place } from '../yaml/place.ts'
import type { Desk } from '../yaml/read-values.ts'

/**
 * The same desk, its place narrowed to the entry of this name, so that complaints point into it; messages go to the same list. The entry
 * is looked for only when there is something to complain of: a file of 10,000 entries is not searched 10,000 times.
 */
export function deskAt(desk: Desk, name: string): Desk {
  return {
    get place() {
      return narrow(desk.place, name)
    },
    messages: desk.messages,
  }
}

function narrow({ path, line, yaml }: Place, name: string): Place {
  const lines = yaml.split('\n')
  const from = lines.findIndex((one) => one.normalize('NFC').includes(name) && /\bname\s*:/.test(one))
  if (from < 0) return { path, line, yaml }
  const length = lines.slice(from + 1).findIndex((one) => /^\s*-\s|^\S/.test(one))
  return { path, line: line + from, yaml: lines.slice(from, length < 0 ? undefined : from + 1 + length).join('\n') }
}
