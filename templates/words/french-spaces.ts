const cache = new WeakMap<TemplateStringsArray, readonly string[]>()

/**
 * A template tag: sets narrow no-break spaces (U+202F) before ; : ! ? % » and after « in the words of the interface, and leaves what is
 * put in untouched: frenchSpaces`« ${cue} » ; mixte` keeps `cue` as it stands in the article.
 */
export function frenchSpaces(strings: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  let pieces = cache.get(strings)
  if (pieces === undefined) {
    pieces = strings.map((piece) => piece.replace(/ (?=[;:!?%»])/g, '\u202F').replace(/« /g, '«\u202F'))
    cache.set(strings, pieces)
  }
  return pieces.reduce((text, piece, index) => text + String(values[index - 1] ?? '') + piece)
}
