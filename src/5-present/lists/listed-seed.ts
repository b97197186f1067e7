/** An article as shelves and the front page list it: with its standfirst or first sentence, and the names it carries. */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { Link } from '../../model/views/frame.ts'
import type { ArticleRow } from '../../model/views/list.ts'
import type { Lookup } from '../index-catalogue.ts'
import { composeText } from '../text/compose-text.ts'
import { markPassage } from '../text/mark-passage.ts'
import { isComposed, type Voice } from '../text/voice.ts'
import { type ArticleSeed, makeRow, seedArticle } from './article-seed.ts'

export interface ListedSeed extends ArticleSeed {
  readonly words: string | null
  readonly names: readonly Link[]
  readonly bounds: string | null
}

export function seedListed(lookup: Lookup, article: CatalogueArticle, names: number): ListedSeed {
  const { card } = article
  // An opening that already stands as the title is not said twice.
  const words = card.standfirst ?? (card.titleInferred ? null : card.opening || null)
  return {
    ...seedArticle(article),
    words,
    names: bestNames(lookup, article, names),
    bounds: card.date === null ? (card.bounds?.edtf ?? null) : null,
  }
}

export function makeListed(seed: ListedSeed, voice: Voice): ArticleRow {
  const passage = seed.words === null ? null : markPassage(seed.words, null, isComposed(voice, seed.language))
  const names = seed.names.map(({ text, href }) => ({ text: composeText(text, voice), href }))
  return { ...makeRow(seed, voice, seed.bounds), passage, names }
}

/** The names an article uses most, that have a page; of equal use the one that stands first. */
function bestNames(lookup: Lookup, { card, entities }: CatalogueArticle, count: number): readonly Link[] {
  if (count === 0) return []
  const order = card.names.map((name, index) => ({ uses: name.uses, index })).sort((a, b) => b.uses - a.uses || a.index - b.index)
  const links: Link[] = []
  for (const { index } of order) {
    const entity = lookup.entity(entities[index] ?? '')
    if (!entity || links.some(({ href }) => href === entity.url)) continue
    links.push({ text: entity.name, href: entity.url })
    if (links.length === count) break
  }
  return links
}
