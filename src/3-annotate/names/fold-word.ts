const FOLDED = new Map<string, string>()

/** Word → lower case without accents, ligatures opened, ’ as ': « État » → « etat », « Cœur » → « coeur ». */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 0x7f) return foldLetters(lower)
  return lower
}

function foldLetters(lower: string): string {
  let folded = ''
  for (const letter of lower) folded += letter <= '\x7f' ? letter : foldLetter(letter)
  return folded
}

/** Few letters have accents, so each is worked out once. */
function foldLetter(letter: string): string {
  const known = FOLDED.get(letter)
  if (known !== undefined) return known
  const folded = letter
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
  if (FOLDED.size < 4096) FOLDED.set(letter, folded)
  return folded
}
