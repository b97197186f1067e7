const ALL_ASCII = /^[\x00-\x7f]*$/

/** Word → lower case without accents, ligatures opened, ’ as ': « État » → « etat », « Cœur » → « coeur ». */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (ALL_ASCII.test(lower)) return lower
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-')
}
