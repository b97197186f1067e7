/**
 * A pure function → the same, which remembers its last answers: `size` at least, twice as many at most (two generations, the older one dropped
 * whole). For short texts that many pages show.
 */
export function remember<T>(make: (text: string) => T, size: number): (text: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (text) => {
    let value = young.get(text)
    if (value !== undefined) return value
    value = old.get(text) ?? make(text)
    young.set(text, value)
    if (young.size > size) [old, young] = [young, new Map()]
    return value
  }
}
