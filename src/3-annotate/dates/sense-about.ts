import { type DateToken, keyAt } from './split-date-tokens.ts'

/** « vers 1850 », « vers le 20 mai », « aux alentours de 1900 », « environ le 3 juin », « en juin 1909 environ »: the day, month or year is about right. */
export function isAbout(tokens: readonly DateToken[], from: number, to: number): boolean {
  const next = tokens[to]
  if (next?.key === 'environ' && next.gap < 3 && tokens[to + 1]?.kind !== 'number') return true
  let at = from - 1
  if (keyAt(tokens, at) === 'le' || keyAt(tokens, at) === 'en' || keyAt(tokens, at) === 'an') at--
  if (ABOUT.has(keyAt(tokens, at)) || (keyAt(tokens, at) === '.' && keyAt(tokens, at - 1) === 'ca')) return true
  return keyAt(tokens, at) === 'de' && AROUND.has(keyAt(tokens, at - 1))
}

const ABOUT: ReadonlySet<string> = new Set(['vers', 'environ', 'circa'])
const AROUND: ReadonlySet<string> = new Set(['alentours', 'environs', 'autour'])

/** A value known to the day, month or year → the same, approximate; any other as it is. */
export function asAbout(edtf: string | null): string | null {
  return edtf !== null && /^\d{4}(?:-\d\d){0,2}$/.test(edtf) ? `${edtf}~` : edtf
}
