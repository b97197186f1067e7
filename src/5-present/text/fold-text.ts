/** Text → its letters without accents, small; slug; initial: « Élysée » → `elysee`, `É` → `E`. For anchors and letters of indexes. */
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' }

/** Most names: nothing to take apart. */
const plain = /^[\x20-\x7E]*$/

export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => ligatures[letter] ?? letter)
}

/** At most 60 signs; `x` when nothing is left. */
export function slugOf(text: string): string {
  const slug = foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return slug === '' ? 'x' : slug
}

/** A slug as an anchor, which begins with a letter: « 2014 UZ224 » → `n-2014-uz224`. */
export function anchorOf(slug: string): string {
  return /^\d/.test(slug) ? `n-${slug}` : slug
}

/** A capital A to Z, or `#` for what begins with a figure or another alphabet. */
export function initialOf(sort: string): string {
  const letter = foldText(sort.replace(/^[^\p{L}\p{N}]+/u, '').slice(0, 2))
    .charAt(0)
    .toUpperCase()
  return /^[A-Z]$/.test(letter) ? letter : '#'
}
