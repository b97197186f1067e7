import type { Page } from '../../model/page.ts'
import { gatherArticleNeeds } from '../article/article-needs.ts'
import { buildArticle } from '../article/build-article.ts'
import { cardsOfArticlePage, sealArticlePage } from '../article/seal-article.ts'
import type { Lookup } from '../index-catalogue.ts'
import { linkAbsents } from '../lists/link-absents.ts'
import { makePage } from '../make-page.ts'

/** A page for each article, in catalogue order. */
export function* articlePages(lookup: Lookup): Iterable<Page> {
  const absents = linkAbsents(lookup.catalogue.absents)
  for (const article of lookup.catalogue.articles) {
    const bodies = [article.card.id]
    yield makePage(
      article.url,
      'article',
      () => gatherArticleNeeds(lookup, article, absents),
      buildArticle,
      () => bodies,
      { seal: () => sealArticlePage(lookup, article, absents), cards: () => cardsOfArticlePage(article) },
    )
  }
}
