/** The order in which people look for names: French alphabetical order, then the sign itself, so that the order is total. */
const collator = new Intl.Collator('fr')

export function compareNames(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
}
