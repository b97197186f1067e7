/**
 * A reference → how four styles write it: ISO 690 (French, notes), Chicago (18th edition, notes and bibliography), APA (7th), MLA (9th).
 * Typed functions rather than a CSL processor, which takes milliseconds a reference; a test holds them against one and the official styles.
 */
import { type CiteWords, citeWords, ends } from './cite-words.ts'
import { namesForApa, namesForChicago, namesForMla, namesInCapitals } from './name-authors.ts'
import type { Reference, ReferenceDate } from './reference.ts'

export type Style = 'iso690' | 'chicago' | 'apa' | 'mla'

/** Words, and words in italics. */
export type Piece = string | { readonly italic: string }

export function formatReference(reference: Reference, style: Style, language: 'fr' | 'en'): readonly Piece[] {
  if (style === 'iso690') return formatIso690(reference, citeWords('fr'))
  const words = citeWords(language)
  return style === 'chicago' ? formatChicago(reference, words) : style === 'apa' ? formatApa(reference, words) : formatMla(reference, words)
}

/** « DUPONT, Jean. Titre. *Le Matin* [en ligne]. 26 juillet 1909. Disponible à l’adresse : https://…. FE-1909-7K3QX ». */
function formatIso690({ authors, title, container, date, url, cote }: Reference, words: CiteWords): readonly Piece[] {
  const names = namesInCapitals(authors)
  const when = date === null ? `[${words.undated}]` : dayWords(date, words)
  const online = url === null ? '' : ' [en\u00A0ligne]'
  const end = online === '' && ends(container) ? '' : '.'
  const where = url === null ? '' : ` Disponible à l’adresse\u202F: ${url}.`
  return [`${names === null ? '' : `${stop(names)} `}${stop(title)} `, { italic: container }, `${online}${end} ${when}.${where} ${cote}`]
}

/** « Dupont, Jean. « Titre ». *Le Matin*, 26 juillet 1909. https://…. »; without an author the newspaper stands first. */
function formatChicago({ authors, title, container, date, url }: Reference, words: CiteWords): readonly Piece[] {
  const names = namesForChicago(authors, words.and)
  const written = date === null ? words.undated : words.monthFirst ? americanDay(date, words) : dayWords(date, words)
  const when = stop(date?.approximate ? `[${written}?]` : written)
  const where = url === null ? '' : ` ${url}.`
  if (names === null) return [{ italic: container }, `${ends(container) ? '' : '.'} ${words.quote(title)} ${when}${where}`]
  return [`${stop(names)} ${words.quote(title)} `, { italic: container }, `, ${when}${where}`]
}

/** « Dupont, J. (1909, juillet 26). Titre. *Le Matin*. https://… ». */
function formatApa({ authors, title, container, date, url }: Reference, words: CiteWords): readonly Piece[] {
  const names = namesForApa(authors)
  const [year, month, day] = date?.parts ?? []
  const first = words.monthFirst || day !== 1 ? day : '1er'
  const known = [year, month && [words.months[month - 1], first].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const when = date === null ? words.undated : `${date.approximate ? `${words.circa} ` : ''}${known}`
  const where = url === null ? '' : ` ${date === null ? `${words.retrieved} ` : ''}${url}`
  const head = names === null ? `${words.stop(title)} (${when}). ` : `${stop(names)} (${when}). ${words.stop(title)} `
  return [head, { italic: container }, `${ends(container) ? '' : '.'}${where}`]
}

/** « Dupont, Jean. « Titre ». *Le Matin*, 26 juillet 1909, https://…. ». */
function formatMla({ authors, title, container, date, url }: Reference, words: CiteWords): readonly Piece[] {
  const names = namesForMla(authors, words.and)
  const when =
    date === null ? null : `${date.approximate ? `${words.about} ` : ''}${dayWords(date, { ...words, months: words.shortMonths })}`
  const rest = [when, url].filter((one) => one !== null).map((one) => `, ${one}`)
  const end = rest.length === 0 && ends(container) ? '' : '.'
  return [`${names === null ? '' : `${stop(names)} `}${words.quote(title)} `, { italic: container }, `${rest.join('')}${end}`]
}

function stop(text: string): string {
  return ends(text) ? text : `${text}.`
}

function dayWords({ parts: [year = 0, month, day] }: ReferenceDate, words: Pick<CiteWords, 'months' | 'day'>): string {
  if (month === undefined) return String(year)
  const name = words.months[month - 1] ?? ''
  return day === undefined ? `${name} ${year}` : words.day(day, name, year)
}

function americanDay({ parts: [year = 0, month, day] }: ReferenceDate, { months }: CiteWords): string {
  if (month === undefined) return String(year)
  const name = months[month - 1] ?? ''
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`
}
