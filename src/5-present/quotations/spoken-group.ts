/** A group of quotations as needs and as it is shown. */
import type { Bodies } from '../../model/page.ts'
import type { QuotationGroup } from '../../model/views/quotations.ts'
import type { Lookup } from '../index-catalogue.ts'
import { makeSaid, type SaidArticle, type SaidSeed, seedSaid } from '../lists/quotation-list.ts'
import { composeText } from '../text/compose-text.ts'
import type { Voice } from '../text/voice.ts'

export interface SpokenGroup {
  readonly head: Omit<QuotationGroup, 'rows'>
  readonly articles: readonly SaidArticle[]
  /** Rows shown at most; null: all. */
  readonly limit: number | null
}

export interface SpokenGroupSeed {
  readonly head: Omit<QuotationGroup, 'rows'>
  readonly said: readonly SaidSeed[]
  readonly limit: number | null
}

export function seedGroup(lookup: Lookup, { head, articles, limit }: SpokenGroup): SpokenGroupSeed {
  return { head, said: seedSaid(lookup, articles), limit }
}

export function makeGroup({ head, said, limit }: SpokenGroupSeed, bodies: Bodies, voice: Voice): QuotationGroup {
  const name = head.name === null ? null : composeText(head.name, voice)
  return { ...head, name, rows: makeSaid(said, bodies, voice, limit ?? undefined) }
}
