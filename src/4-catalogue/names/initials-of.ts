/** Folded name → the acronyms its words would give: « cour penale internationale » → `cpi`; small words may count or not (« sans » in MSF). */
const articles = new Set('de du des d la le les l et the of and a au aux'.split(' '))
const light = new Set('en pour sur dans par contre sans'.split(' '))

export function initialsOf(key: string): readonly string[] {
  const words = key.split(' ').filter((word) => !articles.has(word))
  if (words.length < 2) return []
  const all = words.map((word) => word[0]).join('')
  const strong = words
    .filter((word) => !light.has(word))
    .map((word) => word[0])
    .join('')
  return all === strong ? [all] : [all, strong]
}

/** « CPI », « O.N.U. », « AP2I »: two to eight capitals or digits, at least two of them letters. */
export function isAcronym(form: string): boolean {
  const letters = form.replace(/[.\s]/g, '')
  return /^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(letters) && /\p{Lu}.*\p{Lu}/u.test(letters)
}
