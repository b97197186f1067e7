/** Cards → what is sure (said by the document or the authority file), supplied, and left open; and the doubts that stay. */
import type { CatalogueArticle } from '../../model/catalogue.ts'
import type { CountKey, StateView } from '../../model/views/service.ts'
import { entityTypes, navOfType } from '../entity-keys.ts'
import type { Lookup } from '../index-catalogue.ts'

type Count = StateView['counts'][number]

/** Below this confidence a name is not counted as sure. */
const sureFrom = 0.8

export function countFound(articles: readonly CatalogueArticle[]): readonly Count[] {
  const count = (key: CountKey, sure: (article: CatalogueArticle) => boolean, supplied: (article: CatalogueArticle) => boolean): Count => {
    const sures = articles.filter(sure).length
    const supplies = articles.filter((article) => !sure(article) && supplied(article)).length
    return { key, sure: sures, supplied: supplies, left: articles.length - sures - supplies }
  }
  const quotations = articles.reduce((sum, { card }) => sum + card.quotations, 0)
  const unattributed = articles.reduce((sum, { card }) => sum + (card.speakers.find(({ name }) => name === null)?.count ?? 0), 0)
  return [
    count(
      'titles',
      ({ card }) => !card.titleInferred,
      () => true,
    ),
    count(
      'dates',
      ({ card }) => card.date !== null,
      ({ card }) => card.bounds !== null,
    ),
    count(
      'authors',
      ({ card }) => card.byline !== null,
      () => false,
    ),
    ...countNames(articles),
    { key: 'quotations', sure: quotations - unattributed, supplied: 0, left: unattributed },
  ]
}

/** Uses of names: joined to a fuller form they are supplied; without a page they are left. */
function countNames(articles: readonly CatalogueArticle[]): readonly Count[] {
  const counts = new Map(entityTypes.map((type) => [type, { sure: 0, supplied: 0, left: 0 }]))
  for (const { card, entities } of articles) {
    card.names.forEach(({ type, forms, uses, confidence }, index) => {
      const count = counts.get(type)
      if (!count) return
      const joined = forms.reduce((sum, form) => sum + (form.joined === undefined ? 0 : form.uses), 0)
      if ((entities[index] ?? null) === null) count.left += uses
      else if (confidence < sureFrom) count.supplied += uses
      else {
        count.sure += uses - joined
        count.supplied += joined
      }
    })
  }
  return entityTypes.map((type) => ({ key: navOfType[type] as CountKey, ...(counts.get(type) ?? { sure: 0, supplied: 0, left: 0 }) }))
}

export function countDoubts(lookup: Lookup): StateView['doubts'] {
  const { catalogue, shelves } = lookup
  const { unattributed } = lookup.totals()
  const alone = lookup.byType.person.filter(({ name, authority }) => authority === null && !/\s/.test(name.replace(/^\S+\.\s/, ''))).length
  const undecided = lookup.byType.place.filter(({ articles }) => articles.some(({ acts, uses }) => acts > 0 && acts < uses)).length
  return [
    { key: 'same-entity', count: catalogue.doubts.length, href: catalogue.doubts.length > 0 ? '/a-verifier/' : null },
    { key: 'surname-alone', count: alone, href: null },
    { key: 'place-or-institution', count: undecided, href: null },
    { key: 'unattributed', count: unattributed, href: unattributed > 0 && lookup.has('quotations') ? '/citations/non-attribuees/' : null },
    { key: 'undated', count: shelves.undated.length, href: shelves.undated.length > 0 ? '/articles/sans-date/' : null },
  ]
}
