/** One page for each person, organisation, place, event or product, and the pages of all its articles when there are more than twelve. */
import type { Entity } from '../../model/catalogue.ts'
import type { Page } from '../../model/page.ts'
import { buildEntity } from '../entity/build-entity.ts'
import { entityBodies, gatherEntity } from '../entity/entity-needs.ts'
import { sealEntity } from '../entity/seal-entity.ts'
import { folderOfType, navOfType } from '../entity-keys.ts'
import type { Lookup } from '../index-catalogue.ts'
import { articlesPages } from '../lists/articles-pages.ts'
import { rowsShown } from '../lists/choose-rows.ts'
import { makeNamed, seedNamed } from '../lists/named-seed.ts'
import { makePage } from '../make-page.ts'

export function* entityPages(lookup: Lookup): Iterable<Page> {
  for (const entity of lookup.catalogue.entities) {
    yield makePage(
      entity.url,
      'entity',
      () => gatherEntity(lookup, entity),
      buildEntity,
      () => entityBodies(entity),
      { seal: () => sealEntity(lookup, entity), cards: () => entity.articles.map(({ id }) => id) },
    )
    if (entity.articles.length > rowsShown) yield* allArticles(lookup, entity)
  }
}

function allArticles(lookup: Lookup, entity: Entity): Iterable<Page> {
  return articlesPages(lookup, {
    type: entity.type,
    name: entity.name,
    url: entity.url,
    current: navOfType[entity.type],
    path: [
      { text: lookup.words.types[entity.type], href: folderOfType[entity.type] },
      { text: entity.name, href: entity.url },
    ],
    articles: entity.articles.map(({ id }) => id),
    seed: (article) => seedNamed(article, entity),
    make: makeNamed,
    reads: true,
  })
}
