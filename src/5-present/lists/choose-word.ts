/** « Une parole » of the front page: of the articles offered, the direct speech of a named speaker that comes nearest to a line and a half. A fixed rule. */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { Bodies } from '../../model/page.ts'
import type { QuotationRow } from '../../model/views/list.ts'
import type { Lookup } from '../index-catalogue.ts'
import type { Voice } from '../text/voice.ts'
import { makeQuotationRow, type QuotationSeed, seedQuotations } from './quotation-seed.ts'

const bestLength = 90

export type SpokenSeed = QuotationSeed

export function seedSpoken(lookup: Lookup, article: CatalogueArticle): SpokenSeed {
  return seedQuotations(lookup, article)
}

export function chooseWord(seeds: readonly SpokenSeed[], bodies: Bodies, voice: Voice): QuotationRow | null {
  const offered = seeds.flatMap((seed) =>
    bodies.excerpts(seed.id).quotations.flatMap((quotation) => (quotation.speaker === null ? [] : [{ seed, quotation }])),
  )
  const weigh = ({ quotation }: (typeof offered)[number]) =>
    Math.abs(quotation.text.length - bestLength) + { direct: 0, mixed: 200, indirect: 400 }[quotation.form]
  const [first, ...others] = offered
  if (!first) return null
  const best = others.reduce((a, b) => (weigh(b) < weigh(a) ? b : a), first)
  return makeQuotationRow(best.seed, best.quotation, voice, true)
}
