import type { Card } from './card.ts'
import type { EntityType } from './record.ts'
import type { Authority } from './settings.ts'

/** An article in the catalogue: its card, its call number, its address and all that depends on the others. */
export interface CatalogueArticle {
  readonly card: Card
  /** Call number, `FE-1909-7K3QX`. */
  readonly cote: string
  readonly slug: string
  /** `/articles/1909/bleriot-a-traverse-la-manche/` or `/articles/sans-date/…/`. */
  readonly url: string
  /** Four digits, or null when undated: the shelf. */
  readonly year: string | null
  /** For each of the card's names, in the same order: the entity's id, or null (`not:` in authorities). */
  readonly entities: readonly (string | null)[]
  /** Slugs of the tags with a page, best first. */
  readonly tags: readonly string[]
  /** « Voir aussi »: other articles, best first, with the reason (entity ids and tags shared, or a named link). */
  readonly related: readonly { readonly id: string; readonly reason: string; readonly shared: readonly string[] }[]
  /** For each of the card's `related`: the id of the article it names, or null when the archive lacks it. */
  readonly calls: readonly (string | null)[]
  /** Ids of near or exact duplicates. */
  readonly duplicates: readonly string[]
}

export interface EntityVariant {
  readonly form: string
  readonly uses: number
  readonly articles: number
  /** First and last year of publication of the articles that use it; null when all undated. */
  readonly years: readonly [string, string] | null
  /** Why it was joined: `full name`, `surname in the article`, `acronym`, `authority`, `spelling`… */
  readonly reason: string
}

export interface Entity {
  /** Stable: `personnes/curie-marie`; it is also the address below the site. */
  readonly id: string
  readonly type: EntityType
  readonly name: string
  /** Sorting form: « Curie, Marie ». */
  readonly sort: string
  readonly slug: string
  readonly url: string
  readonly variants: readonly EntityVariant[]
  readonly uses: number
  /** Articles that name it, in catalogue order (date, then cote). */
  readonly articles: readonly { readonly id: string; readonly uses: number; readonly names: readonly string[]; readonly acts: number }[]
  readonly authority: Authority | null
  /** From the authority, else from the gazetteer; degrees. */
  readonly coordinates: readonly [number, number] | null
  readonly coordinatesOrigin: string | null
  /** Entities most often in the same article, best first. */
  readonly with: readonly { readonly id: string; readonly articles: number; readonly years: readonly string[] }[]
  /** Quotations said by it, and about it: article ids with counts, catalogue order. */
  readonly said: readonly { readonly id: string; readonly count: number }[]
  /** Ids of entities it must not be confused with. */
  readonly apart: readonly string[]
}

export interface Subject {
  readonly label: string
  readonly slug: string
  readonly url: string
  readonly articles: readonly string[]
  /** Other forms that lead here (« voir »). */
  readonly variants: readonly string[]
  readonly controlled: boolean
  /** Whether it has a page of its own: two articles, or given by people. The others are listed, folded. */
  readonly page: boolean
}

/** A title that « En savoir plus » lines name and the archive lacks. */
export interface Absent {
  readonly title: string
  readonly callers: readonly { readonly id: string; readonly label: string; readonly paragraph: number | null }[]
  /** Articles with a near title, not merged. */
  readonly near: readonly string[]
}

/** For: `surname`, `initials`, `acronym`, `spelling`, `sound`, `longer name`, `same name, other type`, `shared context`, `article says so`, `resolved elsewhere`. */
export type DoubtReason = string
/** Against: `named side by side`, `other bearers`, `no shared context`, `years apart`, `several expansions`. */
export type DoubtObjection = string

/** Two entities (by id) that may be one: for a person to decide (`a-verifier`). `a` is the one that would stay. */
export interface Doubt {
  readonly a: string
  readonly b: string
  readonly reasons: readonly DoubtReason[]
  readonly against: readonly DoubtObjection[]
  /** Ids of entities (24 at most) that both keep company with. */
  readonly shared: readonly string[]
  /** 0 to 1: 0.8 and more is a strong proposal. */
  readonly score: number
}

/** One month, or one year (`1909`) when no month is known: what was published then and what is told of then. */
export interface Period {
  /** `1909-07` or `1909`. */
  readonly period: string
  /** Articles published then, catalogue order. */
  readonly published: readonly string[]
  /** Articles that tell of then, with the EDTF value, by value then catalogue order. */
  readonly told: readonly { readonly id: string; readonly edtf: string }[]
}

/** Coordinates of well-known places by folded name; made from a packed list by `readGazetteer`. */
export interface Gazetteer {
  readonly origin: string
  readonly find: (key: string) => readonly [number, number] | null
}

/** The whole archive, as plain data. Orders are total: date, then cote. */
export interface Catalogue {
  readonly articles: readonly CatalogueArticle[]
  readonly entities: readonly Entity[]
  readonly subjects: readonly Subject[]
  readonly absents: readonly Absent[]
  readonly doubts: readonly Doubt[]
  readonly chronology: readonly Period[]
  readonly messages: readonly import('./message.ts').Message[]
}
