/** Name → the key under which spellings meet: « Conseil d’État », « conseil d'Etat » → `conseil d etat`. Same key, same name; depends on nothing else. */
const known = new Map<string, string>()
const bound = 200_000

export function foldName(name: string): string {
  const cached = known.get(name)
  if (cached !== undefined) return cached
  const folded = foldOnce(name)
  // The memory of answers is emptied when full: it saves time, and never changes an answer.
  if (known.size >= bound) known.clear()
  known.set(name, folded)
  return folded
}

/** The same, of what is hardly met twice (a title): it takes no room in that memory. */
export function foldOnce(name: string): string {
  const plain = isPlain(name) ? name : name.replace(/[^\x00-\x7f]/gu, plainOf)
  // Plain letters are the rule; classes of Unicode cost several times as much.
  return isPlain(plain)
    ? writeOut(plain)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    : foldAny(name)
}

function foldAny(name: string): string {
  return writeOut(stripMarks(name))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** « O.N.U. » → « ONU », « Canal + » → « Canal  plus  », « & » → « et ». */
function writeOut(text: string): string {
  let out = text
  if (out.includes('.')) out = out.replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?![\p{L}\p{N}])/gu, (dotted) => dotted.replaceAll('.', ''))
  if (out.includes('+')) out = out.replaceAll('+', ' plus ')
  if (out.includes('&')) out = out.replaceAll('&', ' et ')
  return out
}

const plainSigns = new Map<string, string>()

/** A sign → its plain letters, or white space where it is no letter: « é » → « e », « ’ » → « ». What has no plain letters (« щ ») stays. */
function plainOf(sign: string): string {
  const known = plainSigns.get(sign)
  if (known !== undefined) return known
  const stripped = stripMarks(sign)
  const plain = stripped === '' || /[\p{L}\p{N}]/u.test(stripped) ? stripped : ' '
  plainSigns.set(sign, plain)
  return plain
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
