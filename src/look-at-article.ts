/**
 * One article as it was just saved → its page at once, with names, addresses and neighbours from the catalogue of the last build: what `serve`
 * shows until the build that follows has looked at everything. Null where only a build can tell: a new article, one that cannot be read.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { makeCard } from './4-catalogue/make-card.ts'
import { gatherArticleNeeds } from './5-present/article/article-needs.ts'
import { buildArticle } from './5-present/article/build-article.ts'
import type { Lookup } from './5-present/index-catalogue.ts'
import { linkAbsents } from './5-present/lists/link-absents.ts'
import type { AuthorityName } from './model/authority-name.ts'
import type { Card } from './model/card.ts'
import type { CatalogueArticle } from './model/catalogue.ts'
import type { View } from './model/views.ts'
import { readArticle } from './read-article.ts'

/** What a build leaves in memory for it. */
export interface Kept {
  readonly lookup: Lookup
  readonly templates: string
  /** The names of the authority file. */
  readonly names: readonly AuthorityName[]
}

export interface Look {
  /** Without the path prefix. */
  readonly url: string
  readonly html: string
}

/** `file`: where the article is on disk; `path`: its path below `content/articles`. */
export async function lookAtArticle({ lookup, templates, names }: Kept, file: string, path: string): Promise<Look | null> {
  const former = lookup.article(path)
  const { record } = former ? readArticle(file, path, names) : { record: null }
  if (!former || !record) return null
  const needs = gatherArticleNeeds(lookup, withCard(former, makeCard(record)), linkAbsents(lookup.catalogue.absents))
  const bodies = {
    record: () => record,
    excerpts: () => {
      throw new Error('The page of an article shows no excerpts')
    },
  }
  const [module = ''] = ['render-view.ts', 'render-view.js'].map((name) => join(templates, name)).filter((one) => existsSync(one))
  const { renderView } = (await import(pathToFileURL(module).href)) as { renderView: (view: View) => string }
  return { url: former.url, html: renderView(buildArticle(needs, bodies)) }
}

/** The article with a new card: a name or a call that it had before leads where it led. */
function withCard(former: CatalogueArticle, card: Card): CatalogueArticle {
  const entities = new Map(former.card.names.map(({ type, name }, i) => [`${type} ${name}`, former.entities[i] ?? null]))
  const calls = new Map(former.card.related.map(({ title }, i) => [title, former.calls[i] ?? null]))
  return {
    ...former,
    card,
    entities: card.names.map(({ type, name }) => entities.get(`${type} ${name}`) ?? null),
    calls: card.related.map(({ title }) => calls.get(title) ?? null),
  }
}
