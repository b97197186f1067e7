/** Name → the key under which spellings meet: « Conseil d’État », « conseil d'Etat » → `conseil d etat`. Same key, same name; depends on nothing else. */
const known = new Map<string, string>()
const bound = 200_000

export function foldName(name: string): string {
  const cached = known.get(name)
  if (cached !== undefined) return cached
  const folded = fold(name)
  // The memory of answers is emptied when full: it saves time, and never changes an answer.
  if (known.size >= bound) known.clear()
  known.set(name, folded)
  return folded
}

function fold(name: string): string {
  let text = stripMarks(name)
  if (text.includes('.')) text = text.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?![\p{L}\p{N}])/gu, (dotted) => dotted.replaceAll('.', ''))
  if (text.includes('+')) text = text.replaceAll('+', ' plus ')
  if (text.includes('&')) text = text.replaceAll('&', ' et ')
  // Plain letters are the rule; classes of Unicode cost several times as much.
  const words = text.toLowerCase()
  return words.replace(isPlain(words) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim()
}

function isPlain(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text)
}

const ligatures: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'Oe',
  æ: 'ae',
  Æ: 'Ae',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  ʿ: '',
  ʾ: '',
}

/** Takes accents and ligatures off, case kept: « Œuvre d’Élie » → « Oeuvre d’Elie ». Plain ASCII comes back as it is. */
export function stripMarks(text: string): string {
  if (isPlain(text)) return text
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œŒæÆßøØłŁđĐıðþʿʾ]/g, (letter) => ligatures[letter] ?? letter)
}
