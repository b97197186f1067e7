/** An article → the seal of its page: all of it with its names and subjects, the articles that it is shown beside, where its calls lead. */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { Lookup } from '../index-catalogue.ts'
import type { AbsentLinks } from '../lists/link-absents.ts'
import { seal } from '../seals.ts'

export function sealArticlePage(lookup: Lookup, { card, calls, related, duplicates }: CatalogueArticle, absents: AbsentLinks): string {
  const { seals } = lookup
  return seal(
    seals.frame,
    seals.tagged(card.id),
    calls.length === 0 ? '' : JSON.stringify(calls),
    ...calls.map((id, index) => {
      if (id !== null) return seals.reference(id)
      const { title = '', paragraph = null } = card.related[index] ?? {}
      return absents.hrefOf(card.id, title, paragraph)
    }),
    ...related.flatMap(({ id, shared }) => [
      seals.reference(id),
      ...shared.map((key) => (lookup.entity(key) ? seals.name(key) : seals.subject(key.replace(/^sujets\//, '')))),
    ]),
    ...duplicates.map(seals.reference),
  )
}

/** Those whose cards its seal looks at: a title may be inferred, a language another, without a new catalogue. */
export function cardsOfArticlePage({ card, calls, related, duplicates }: CatalogueArticle): readonly string[] {
  return [card.id, ...calls.filter((id) => id !== null), ...related.map(({ id }) => id), ...duplicates]
}
