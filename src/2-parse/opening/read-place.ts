/** The place at the head of a dateline: « KOUROU », « New York », « Saint-Jean-de-Luz », « La Nouvelle-Orléans ». Up to five words, no figure. */

const word = /[\p{Lu}][\p{L}’'-]*\.?/uy
const particle = /(?:de|du|des|la|le|les|sur|en|et|aux?|sous|lès|d’|d'|l’|l')(?=[\s\p{Lu}])/uy
const space = /[\u0020\u00A0\u202F]+/y

export interface PlaceReading {
  readonly place: string
  readonly end: number
}

export function readPlace(words: string, from: number): PlaceReading | null {
  let end = from
  let at = from
  for (let count = 0; count < 6; count++) {
    const next = match(word, words, at) ?? (count > 0 ? match(particle, words, at) : null)
    if (next === null) break
    at += next.length
    if (/^\p{Lu}/u.test(next)) end = at
    const gap = match(space, words, at)
    if (gap === null && !/[’']$/.test(next)) break
    at += gap?.length ?? 0
  }
  // A stop after the place belongs to the dateline: « Londres. — ».
  const place = words.slice(from, end).replace(/\.$/, '')
  return place.length < 2 || place.length > 50 ? null : { place, end: from + place.length }
}

function match(pattern: RegExp, words: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(words)?.[0] ?? null
}
