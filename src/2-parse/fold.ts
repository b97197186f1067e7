/** Words without accents and capitals, sign for sign, so that offsets stay: « À lire également » → « a lire egalement ». */

/** Typographic signs as they are typed: spaces that do not break, the curly apostrophe. */
const typed: Readonly<Record<string, string>> = { '\u00A0': ' ', '\u202F': ' ', '\u2009': ' ', '’': "'" }

export function fold(words: string): string {
  // Signs outside ASCII are few: only they are taken apart, one by one.
  return words.toLowerCase().length === words.length
    ? words.toLowerCase().replace(/[\u0080-\uFFFF]/g, foldSign)
    : words.replace(/[\s\S]/gu, foldSign)
}

function foldSign(sign: string): string {
  const plain = typed[sign]
  if (plain !== undefined) return plain
  const bare = sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.length === sign.length ? bare : sign
}
