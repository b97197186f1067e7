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
  return from < 0 ? { path, line, yaml } : { path, line: line + from, yaml: lines.slice(from, from + 40).join('\n') }
}
