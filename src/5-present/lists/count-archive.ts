/** Numbers over the whole archive, counted once from the cards. */
import type { Catalogue } from '../../model/catalogue.ts'

export interface ArchiveTotals {
  readonly quotations: number
  readonly unattributed: number
  readonly forms: { readonly direct: number; readonly mixed: number; readonly indirect: number } | null
  /** Some subject with a page has articles that quote. */
  readonly spokenSubjects: boolean
}

export function countArchive({ articles, subjects }: Catalogue): ArchiveTotals {
  const speaking = new Set(articles.filter(({ card }) => card.quotations > 0).map(({ card }) => card.id))
  const forms = { direct: 0, mixed: 0, indirect: 0 }
  let counted = true
  for (const { card } of articles) {
    if (card.forms === undefined) counted = false
    else for (const form of ['direct', 'mixed', 'indirect'] as const) forms[form] += card.forms[form]
  }
  return {
    quotations: articles.reduce((sum, { card }) => sum + card.quotations, 0),
    unattributed: articles.reduce((sum, { card }) => sum + (card.speakers.find(({ name }) => name === null)?.count ?? 0), 0),
    forms: counted ? forms : null,
    spokenSubjects: subjects.some((subject) => subject.page && subject.articles.some((id) => speaking.has(id))),
  }
}
