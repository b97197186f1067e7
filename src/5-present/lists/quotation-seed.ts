/** What lists of quotations need of the article that carries them, and an excerpt's quotation → its row. */
import type { ExcerptQuotation } from '../../model/card.ts'
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { QuotationRow } from '../../model/views/list.ts'
import { type KnownName, nameSpeaker } from '../article/name-speaker.ts'
import type { Lookup } from '../index-catalogue.ts'
import { composeText } from '../text/compose-text.ts'
import { markPassage } from '../text/mark-passage.ts'
import { isComposed, type Voice } from '../text/voice.ts'
import { type ArticleSeed, makeRef, seedArticle } from './article-seed.ts'

export interface QuotationSeed {
  readonly id: string
  readonly article: ArticleSeed
  /** The names of the article that speak or are spoken of, by the form its card uses. */
  readonly names: readonly KnownName[]
}

export function seedQuotations(lookup: Lookup, article: CatalogueArticle): QuotationSeed {
  const speakers = new Set(article.card.speakers.map(({ name }) => name))
  const names = article.card.names.flatMap(({ name }, index) => {
    const entity = lookup.entity(article.entities[index] ?? '')
    return entity && speakers.has(name) ? [{ name, preferred: entity.name, href: entity.url }] : []
  })
  return { id: article.card.id, article: seedArticle(article), names }
}

/** `speaker`: whether the row says who speaks. */
export function makeQuotationRow(seed: QuotationSeed, quotation: ExcerptQuotation, voice: Voice, speaker: boolean): QuotationRow {
  const { article, names } = seed
  const text = quotation.form === 'indirect' ? quotation.text : quoted(quotation.text)
  const anchor = quotation.form === 'indirect' ? (quotation.paragraph > 0 ? `#p${quotation.paragraph}` : '') : `#${quotation.anchor}`
  return {
    href: `${article.href}${anchor}`,
    article: makeRef(article, voice),
    text: markPassage(text, null, isComposed(voice, article.language)),
    form: quotation.form,
    cue: quotation.cue === null ? null : composeText(quotation.cue, voice, article.language),
    ...(speaker ? { speaker: nameSpeaker(quotation.speaker, names, voice) } : {}),
    via: quotation.via === null ? null : nameSpeaker({ text: quotation.via, name: quotation.via }, names, voice),
  }
}

function quoted(text: string): string {
  return /^[«"“]/.test(text) ? text : `« ${text} »`
}
