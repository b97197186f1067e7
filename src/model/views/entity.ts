import type { EntityType } from '../record.ts'
import type { MapChart, Multiples, Strip } from './chart.ts'
import type { Frame, Href } from './frame.ts'
import type { ArticleRow, DateLabel, IndexEntry, IndexGroup, LetterLink, Neighbour, QuotationRow, StepLink } from './list.ts'

/** `/personnes/` and its like, whole or one letter of it. */
export interface EntitiesView {
  readonly kind: 'entities'
  readonly frame: Frame
  readonly type: EntityType
  readonly total: number
  /** The letter of this page; null when all stand on one page or this is the index of letters. */
  readonly letter: string | null
  readonly letters: readonly LetterLink[]
  /** The most present; empty on a letter's page. */
  readonly top: readonly IndexEntry[]
  readonly groups: readonly IndexGroup[]
  readonly map: Href | null
}

/** A person, organisation, place, event or product. */
export interface EntityView {
  readonly kind: 'entity'
  readonly frame: Frame
  readonly type: EntityType
  readonly name: string
  /** Acronym or other short form shown before the counts; null when none. */
  readonly shortForm: string | null
  readonly spine: readonly string[]
  /** « 1867–1934 » (authority) or years of appearance; null when unknown. */
  readonly years: string | null
  readonly counts: { readonly articles: number; readonly uses: number; readonly said: number; readonly about: number }
  readonly first: DateLabel | null
  readonly last: DateLabel | null
  readonly authority: {
    readonly fields: readonly AuthorityField[]
    /** Entry of authorities.yaml; null when it has none and nothing is known but the forms. */
    readonly entry: string | null
    /** Coordinates from a gazetteer, by its name. */
    readonly gazetteer: string | null
  }
  readonly forms: readonly EntityForm[]
  readonly strip: Strip | null
  /** Organisation: when each form was used. */
  readonly nameHistory: Multiples | null
  /** One list, or three for a place: the place, the place for an institution, undecided. */
  readonly lists: readonly EntityList[]
  readonly said: QuotationList | null
  readonly about: QuotationList | null
  readonly with: Multiples | null
  readonly map: MapChart | null
  readonly mapHref: Href | null
  readonly feed: Href | null
}

export type AuthorityKey =
  | 'preferred'
  | 'long-form'
  | 'acronym'
  | 'dates'
  | 'birth'
  | 'death'
  | 'coordinates'
  | 'wikidata'
  | 'viaf'
  | 'bnf'
  | 'geonames'
  | 'apart'
  | 'see'
  | 'note'

/** No values: the field is shown as empty, not hidden. */
export interface AuthorityField {
  readonly key: AuthorityKey
  readonly values: readonly { readonly text: string; readonly href: Href | null }[]
}

export interface EntityForm {
  readonly form: string
  /** A designation (« la savante ») that another form explains. */
  readonly inferred: boolean
  readonly uses: number
  readonly years: string | null
  /** Why it was joined: `full name`, `surname in the article`, `acronym`, `authority`, `spelling`… */
  readonly reason: string
}

export interface EntityList {
  readonly key: 'articles' | 'place' | 'institution' | 'undecided'
  readonly total: number
  readonly rows: readonly ArticleRow[]
  /** All of them, by year; null when they are all here. */
  readonly more: Href | null
}

export interface QuotationList {
  readonly total: number
  readonly rows: readonly QuotationRow[]
  readonly more: Href | null
}

/** The articles of an entity or subject of which many speak: one year of them. */
export interface EntityArticlesView {
  readonly kind: 'entity-articles'
  readonly frame: Frame
  readonly type: EntityType | 'subject'
  readonly name: string
  readonly href: Href
  /** « 1911 », or null for the undated (and where `whole`). */
  readonly year: string | null
  /** All its articles, or the way to their years when they are many (then `rows` is empty). */
  readonly whole?: true
  readonly total: number
  readonly years: readonly StepLink[]
  readonly previous: Neighbour | null
  readonly next: Neighbour | null
  readonly rows: readonly ArticleRow[]
}
