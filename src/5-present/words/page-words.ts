import type { EntityType } from '../../model/record.ts'
import type { DateWords } from '../dates/date-words.ts'

/** The words that stage 5 needs for titles of pages, crumbs and descriptions; sentences of the pages are the templates'. */
export interface PageWords {
  readonly dates: DateWords
  readonly home: string
  readonly articles: string
  readonly undated: string
  readonly undatedArticles: string
  readonly articlesOf: (period: string) => string
  readonly types: Readonly<Record<EntityType, string>>
  readonly subjects: string
  readonly quotations: string
  readonly unattributed: string
  readonly bySubject: string
  readonly chronology: string
  readonly map: string
  readonly search: string
  readonly absents: string
  readonly toVerify: string
  readonly state: string
  readonly data: string
  readonly accessibility: string
  readonly notFound: string
  readonly removed: string
  readonly redirect: string
  readonly letter: (what: string, letter: string) => string
  readonly others: string
  readonly allArticles: (name: string) => string
  readonly articlesOfYear: (name: string, year: string) => string
  readonly quotationsOf: (name: string) => string
  readonly quotationsOn: (subject: string) => string
  readonly north: string
  readonly south: string
  readonly east: string
  readonly west: string
  readonly authority: string
  readonly world: string
  readonly europe: string
  /** Descriptions for search engines: one sentence. */
  readonly describe: {
    readonly articles: (count: number) => string
    readonly shelf: (count: number, label: string) => string
    readonly entities: (type: string, count: number) => string
    readonly entity: (name: string, count: number, years: string | null) => string
    readonly subject: (label: string, count: number) => string
    readonly quotations: (count: number) => string
  }
  readonly citation: { readonly online: string; readonly cote: string; readonly untitled: string; readonly undated: string }
  readonly report: string
}
