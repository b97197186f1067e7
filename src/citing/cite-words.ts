/** The words of references in either language: months, « s. d. », « vers ». */

export interface CiteWords {
  readonly and: string
  readonly undated: string
  readonly about: string
  /** APA's, before the year. */
  readonly circa: string
  readonly retrieved: string
  readonly months: readonly string[]
  /** MLA's, shortened in English. */
  readonly shortMonths: readonly string[]
  /** « 1er juillet 1909 »; Chicago's English is « July 1, 1909 ». */
  readonly day: (day: number, month: string, year: number) => string
  readonly monthFirst: boolean
  readonly quote: (title: string) => string
  /** A title that is not quoted, with its point. */
  readonly stop: (title: string) => string
}

const frenchMonths = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

const french: CiteWords = {
  and: 'et',
  undated: 's.\u00A0d.',
  about: 'Vers',
  circa: 'v.',
  retrieved: 'Consulté',
  months: frenchMonths,
  shortMonths: frenchMonths,
  day: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
  monthFirst: false,
  quote: (title) => `«\u202F${title}\u202F»${ends(title) ? '' : '.'}`,
  stop: (title) => (ends(title) ? title : `${title}.`),
}

const english: CiteWords = {
  and: 'and',
  undated: 'n.d.',
  about: 'Circa',
  circa: 'ca.',
  retrieved: 'Retrieved',
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  shortMonths: ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
  day: (day, month, year) => `${day} ${month} ${year}`,
  monthFirst: true,
  quote: quoteInEnglish,
  stop: (title) => (ends(title) ? title : title.endsWith('”') ? `${title.slice(0, -1)}.”` : `${title}.`),
}

export function citeWords(language: 'fr' | 'en'): CiteWords {
  return language === 'fr' ? french : english
}

/** Ends with a sign after which no point is set. */
export function ends(text: string): boolean {
  return /[.?!]$/u.test(text)
}

/** Marks within marks become single, and the point stands inside them. */
function quoteInEnglish(title: string): string {
  const inner = title.replaceAll('“', '‘').replaceAll('”', '’')
  const [, words = inner, closing = ''] = title.endsWith('”') ? (/^(.*?)(’+)$/su.exec(inner) ?? []) : []
  return `“${words}${ends(words) ? '' : '.'}${closing}”`
}
