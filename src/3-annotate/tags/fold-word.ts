/** Word → its light stem, so that one phrase is one whatever its number: « chevaux » → cheval, « élues » → elu. */
export function foldWord(low: string): string {
  let stem = low
  for (let i = 0; i < low.length; i++) {
    if (low.charCodeAt(i) > 127) {
      stem = low
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replaceAll('œ', 'oe')
      break
    }
  }
  if (stem.length <= 4) return stem
  if (stem.endsWith('aux')) stem = `${stem.slice(0, -2)}l`
  else if (stem.endsWith('s') || stem.endsWith('x')) stem = stem.slice(0, -1)
  if (stem.endsWith('e')) stem = stem.slice(0, -1)
  const last = stem.charCodeAt(stem.length - 1)
  return last === stem.charCodeAt(stem.length - 2) ? stem.slice(0, -1) : stem
}
