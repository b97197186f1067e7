/** Words without accents and capitals, sign for sign, so that offsets stay: « À lire également » → « a lire egalement ». */

export function fold(words: string): string {
  let folded = ''
  for (const sign of words) {
    const bare = sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    folded += bare.length === sign.length ? bare : sign
  }
  return folded.replace(/[\u00A0\u202F\u2009]/g, ' ').replace(/’/g, "'")
}
