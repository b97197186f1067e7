/** Articles whose words are listed → rows: of one speaker, of nobody named, or of all. */
import type { ExcerptQuotation } from '../../model/card.ts'
import type { Bodies } from '../../model/page.ts'
import type { QuotationRow } from '../../model/views/list.ts'
import type { Lookup } from '../index-catalogue.ts'
import type { Voice } from '../text/voice.ts'
import { makeQuotationRow, type QuotationSeed, seedQuotations } from './quotation-seed.ts'

/** The names under which the wanted speaker stands in an article; `nobody`: the unattributed; `all`. */
type Who = readonly string[] | 'nobody' | 'all'

export interface SaidSeed extends QuotationSeed {
  readonly who: Who
}

export interface SaidArticle {
  readonly id: string
  readonly count: number
  readonly who: Who
}

export function seedSaid(lookup: Lookup, articles: readonly SaidArticle[]): readonly SaidSeed[] {
  return articles.flatMap(({ id, who }) => {
    const article = lookup.article(id)
    return article ? [{ ...seedQuotations(lookup, article), who }] : []
  })
}

export function makeSaid(
  seeds: readonly SaidSeed[],
  bodies: Bodies,
  voice: Voice,
  limit = Number.POSITIVE_INFINITY,
): readonly QuotationRow[] {
  const rows: QuotationRow[] = []
  for (const seed of seeds) {
    for (const quotation of bodies.excerpts(seed.id).quotations) {
      if (rows.length >= limit) return rows
      if (isBy(quotation, seed.who)) rows.push(makeQuotationRow(seed, quotation, voice, seed.who === 'all'))
    }
  }
  return rows
}

function isBy({ speaker }: ExcerptQuotation, who: Who): boolean {
  if (who === 'all') return true
  if (who === 'nobody') return speaker === null
  return speaker !== null && who.includes(speaker.name)
}

/** As many of the articles as hold `limit` quotations. */
export function firstArticles(articles: readonly SaidArticle[], limit: number): readonly SaidArticle[] {
  const first: SaidArticle[] = []
  let count = 0
  for (const article of articles) {
    if (count >= limit) break
    first.push(article)
    count += article.count
  }
  return first
}
