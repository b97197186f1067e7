/**
 * A byline → its authors: « Par Sophie Martin et Charles de Gaulle » → two persons, family name and given names; « De notre correspondant à
 * Calais », « La rédaction » and whatever is not surely names of persons stay one author, as written.
 */

export type Author = { readonly family: string; readonly given: string } | { readonly literal: string }

const word = String.raw`\p{Lu}[\p{L}’'-]*\.?`
const initials = String.raw`\p{Lu}\.(?:[ -]?\p{Lu}\.)*`
const particle = '(?:d[eu]|des|de la|van|von|van der|da|di|del|ben|ibn|el|al)'
/** « Jean-Pierre », « J.-P. », « Éric A. »; then « Dupont », « de Gaulle », « d’Ormesson », « Le Goff ». */
const person = new RegExp(
  String.raw`^(?<given>(?:${initials}|\p{Lu}\p{Ll}[\p{L}-]*)(?: ${initials})*) (?<family>(?:(?:${particle} |d[’'])(?:L[ae] )?|L[ae] )?${word})$`,
  'u',
)
const familyAlone = new RegExp(`^(?:${particle} |d[’'])?${word}(?: ${word}){0,2}$`, 'u')
const givenAlone = new RegExp(`^(?:${initials}|\\p{Lu}\\p{Ll}[\\p{L}-]*)(?: ${initials})*$`, 'u')
const notGiven = /^(?:L[ae]s?|Une?|Notre|Nos|Par|De|Du|Des|Agence|Rédaction|Service|Le|Propos|Photo|Texte|Son|Sa)$/iu
const opener = /^(?:par|de|texte de|un article de)\s+(?=\p{Lu})/iu

export function splitAuthors(byline: string | null): readonly Author[] {
  const text = (byline ?? '').replace(/\s+/gu, ' ').trim()
  if (text === '' || text.length > 400) return text === '' ? [] : [{ literal: text }]
  const persons = readInverted(text) ?? readPersons(text.replace(opener, ''))
  return persons ?? [{ literal: text }]
}

/** « Mendès France, Pierre », as people write it in front matter. */
function readInverted(text: string): readonly Author[] | null {
  const [, family = '', given = ''] = /^([^,]+), ([^, ]+(?: \p{Lu}\.)*)$/u.exec(text) ?? []
  return familyAlone.test(family) && givenAlone.test(given) ? [{ family, given }] : null
}

function readPersons(text: string): readonly Author[] | null {
  const pieces = text.split(/,? et |, | & /u)
  const persons = pieces.map(readPerson)
  return persons.every((one) => one !== null) ? persons : null
}

function readPerson(piece: string): { readonly family: string; readonly given: string } | null {
  const { given, family } = person.exec(piece)?.groups ?? {}
  return given === undefined || family === undefined || notGiven.test(given) ? null : { family, given }
}
