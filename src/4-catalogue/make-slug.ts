import { foldOnce } from './fold-name.ts'

/** Text → its part of an address, ASCII, at most `bound` signs, cut at a word: « L’Élysée : un an après » → `l-elysee-un-an-apres`. May be empty. */
export function makeSlug(text: string, bound = 60): string {
  const folded = foldOnce(text)
  const slug = /^[a-z0-9 ]*$/.test(folded) ? folded.replaceAll(' ', '-') : folded.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  if (slug.length <= bound) return slug
  const cut = slug.lastIndexOf('-', bound)
  return cut > bound / 2 ? slug.slice(0, cut) : slug.slice(0, bound).replace(/-+$/, '')
}
