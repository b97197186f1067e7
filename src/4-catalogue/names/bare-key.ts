import type { EntityType } from '../../model/record.ts'

/**
 * Folded name → the words without what is written or not: spaces, the leading article, and for events the small words. « Canal + » and « Canal+ » →
 * `canalplus`; « Le Monde » and « Monde » → `monde`; « Jeux olympiques de 2024 » → `jeuxolympiques2024`.
 */
export function bareKey(type: EntityType, key: string): string {
  if (type === 'person') return key.length < 8 ? key : key.replaceAll(' ', '')
  const words = withoutArticle(key).split(' ')
  const kept = type === 'event' ? words.filter((word) => !small.has(word)) : words
  const bare = kept.join('')
  return bare.length < 3 ? key : bare
}

const small = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'edition'])

/** « le havre » → `havre`. */
export function withoutArticle(key: string): string {
  return key.replace(/^(?:le|la|les|l|the) (?=.{3})/, '')
}
