/** A letter of an index → the folder of its page: `C` → `lettre-c`, `#` → `autres-signes`. */
export function letterFolder(letter: string): string {
  return letter === '#' ? 'autres-signes' : `lettre-${letter.toLowerCase()}`
}

/** The anchor of a letter on a page that holds several: `c`, `autres-signes`. */
export function letterAnchor(letter: string): string {
  return /^[A-Za-z]+$/.test(letter) ? letter.toLowerCase() : 'autres-signes'
}
