/** « à », « de » and a noun phrase → contracted or elided: `withDe('le Sénat')` → « du Sénat », `withA('les loyers')` → « aux loyers ». */
const vowel = /^[aeiouyàâéèêîïôûæœ]/i

export function withDe(phrase: string): string {
  if (phrase.startsWith('le ')) return `du ${phrase.slice(3)}`
  if (phrase.startsWith('les ')) return `des ${phrase.slice(4)}`
  return vowel.test(phrase) ? `d’${phrase}` : `de ${phrase}`
}

export function withA(phrase: string): string {
  if (phrase.startsWith('le ')) return `au ${phrase.slice(3)}`
  if (phrase.startsWith('les ')) return `aux ${phrase.slice(4)}`
  return `à ${phrase}`
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function withoutCapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
