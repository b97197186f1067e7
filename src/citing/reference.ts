/** An article as it is cited: « Jean Dupont, Blériot traverse la Manche, Le Matin, 26 juillet 1909 ». All styles and formats are made from it. */
import { type Author, splitAuthors } from './split-authors.ts'

export interface Reference {
  /** Call number. */
  readonly cote: string
  /** In brackets where the archive supplied it. */
  readonly title: string
  readonly authors: readonly Author[]
  /** Newspaper, or the archive where the document does not name one. */
  readonly container: string
  readonly date: ReferenceDate | null
  readonly url: string | null
}

/** Year, then month, then day, as far as they are wholly known. */
export interface ReferenceDate {
  readonly parts: readonly number[]
  /** EDTF `~`, `?` or `%`. */
  readonly approximate: boolean
}

export interface Cited {
  readonly cote: string
  readonly title: string
  readonly titleInferred: boolean
  readonly byline: string | null
  readonly container: string
  /** EDTF. */
  readonly date: string | null
  readonly url: string | null
}

export function makeReference({ cote, title, titleInferred, byline, container, date, url }: Cited): Reference {
  return {
    cote,
    title: titleInferred ? `[${title}]` : title,
    authors: splitAuthors(byline),
    container,
    date: readReferenceDate(date),
    url,
  }
}

/** `1909-07-XX` → 1909, 7; `1909~` → about 1909; `190X`, `XXXX-07-26` and spans of time → null: no style has a place for them. */
export function readReferenceDate(edtf: string | null): ReferenceDate | null {
  const [, year, month, day, doubt] = /^(\d{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?([~?%])?$/.exec(edtf ?? '') ?? []
  if (year === undefined || Number(year) === 0) return null
  const known = [year, month, day].map(Number)
  const parts = known.slice(0, !isMonth(known[1]) ? 1 : known[2] ? 3 : 2)
  return { parts, approximate: doubt !== undefined }
}

/** Seasons (21 to 41) are no months. */
function isMonth(month: number | undefined): boolean {
  return month !== undefined && month >= 1 && month <= 12
}
